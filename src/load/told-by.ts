import { type Evidence, evidenceOf, provable } from '../method/milestones.js';
import { milestoneDates } from '../knowledge/fields/milestone-dates.js';
import { tells } from '../understand/column-plan.js';
import type { Planned } from '../understand/planned.js';
import type { Subject } from '../understand/subjects.js';
import type { Prospects } from './prospects.js';
import type { Tellings } from './tellings.js';

/** Milestones that a table has a column of days for. */
const datesOf = ({ plan }: Planned<'prospects'>): Evidence =>
  evidenceOf(...provable.filter((outcome) => tells(plan, milestoneDates[outcome])));

/** What the tables that tell of each prospect are: their columns of days, and whether they are of deals. */
export function factsOf(
  tellings: Tellings,
  tables: readonly Planned<'prospects'>[],
  subjects: readonly Subject[],
): Pick<Prospects, 'dated' | 'dealt'> {
  const { starts, records, prospects } = tellings;
  const dates = tables.map(datesOf);
  const hasSame = dates.every((bits) => bits === dates[0]);
  const isBeside = subjects.includes('deals') && subjects.includes('leads');
  const dated = hasSame ? null : new Uint8Array(prospects);
  const dealt = isBeside ? new Uint8Array(prospects) : null;
  if (dated === null && dealt === null) return { dated, dealt };
  const prospectOf = tellings.prospectOf();
  starts.forEach((start, table) => {
    for (let record = start; record < (starts[table + 1] ?? records); record++) {
      const prospect = prospectOf?.[record] ?? record;
      if (dated !== null) dated[prospect]! |= dates[table]!;
      // Whatever is no lead may be a deal.
      if (dealt !== null && subjects[table] !== 'leads') dealt[prospect] = 1;
    }
  });
  return { dated, dealt };
}
