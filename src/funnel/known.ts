import type { Export } from '../map/export.js';
import { bitOf, type Outcome, outcomes } from '../method/milestones.js';

/**
 * The outcomes that this export is able to tell. What no column could have said is unknown, not zero:
 * an appointment is honoured only where an outcome, a date or a stage can say so.
 */
export function knownOutcomes({ prospects, activities }: Export): ReadonlySet<Outcome> {
  const standings = [...prospects.standings.values()];
  const said = (kind: 'held' | 'orders' | 'lost') => standings.some(({ words }) => words.has(kind));
  const walked = standings.length > 0 || activities !== null;
  const proves = (bit: number) => activities?.evidence.some((bits) => (bits & bit) !== 0) === true;
  const tells: Record<Outcome, boolean> = {
    targets: true,
    qualified: walked,
    booked: walked,
    held:
      said('held') ||
      activities?.hasOutcome === true ||
      activities?.types.has('heldAppointment') === true,
    proposals: walked,
    wins: walked,
    orders: said('orders') || activities !== null,
    lost: prospects.standings.has('status') || said('lost') || proves(bitOf('lost')),
  };
  return new Set(
    outcomes.filter(
      (outcome) => tells[outcome] || (outcome !== 'targets' && prospects.dates.has(outcome)),
    ),
  );
}
