import type { Export } from '../../load/export.js';
import type { StageKind } from '../../knowledge/words/stages.js';
import { bitOf, type Outcome, outcomes } from '../../method/milestones.js';

/**
 * The outcomes that this export is able to tell. What no column could have said is unknown, not zero:
 * an appointment is honoured only where an outcome of an appointment, a date or a stage can say so. A
 * column that tells how calls went, or that tasks were ticked, does not make it known.
 */
export function knownOutcomes({ prospects, activities, history }: Export): ReadonlySet<Outcome> {
  const { standings, flags, dates } = prospects;
  const vocabularies = [...standings.values()].map(({ words }) => words);
  if (history !== null) vocabularies.push(history.words);
  const speaks = (...kinds: readonly StageKind[]) =>
    kinds.some((kind) => vocabularies.some((words) => words.has(kind)));
  // A status may say no more than open, won and lost; a stage is a place on the way, if its word is known.
  const isUnderstood = [...(standings.get('stage')?.words.kinds ?? [])].some((kind) => kind);
  const walked =
    activities !== null ||
    history !== null ||
    isUnderstood ||
    speaks('qualified', 'booked', 'held', 'proposals');
  const proves = (bit: number) => activities?.evidence.some((bits) => (bits & bit) !== 0) === true;
  const tells: Record<Outcome, boolean> = {
    targets: true,
    qualified: walked,
    booked: walked || dates.has('held'),
    held: speaks('held') || activities?.tellsHeld === true,
    proposals: walked,
    wins: walked || flags.has('isWon') || speaks('wins', 'orders'),
    orders: speaks('orders') || activities !== null,
    lost:
      standings.has('status') ||
      (flags.has('isWon') && flags.has('isClosed')) ||
      speaks('lost') ||
      proves(bitOf('lost')),
  };
  return new Set(
    outcomes.filter((outcome) => tells[outcome] || (outcome !== 'targets' && dates.has(outcome))),
  );
}
