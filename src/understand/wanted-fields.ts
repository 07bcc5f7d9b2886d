import type { FieldsOf, ProspectField } from '../knowledge/fields/fields.js';
import { milestoneDates } from '../knowledge/fields/milestone-dates.js';
import { type RepGrouping, repGroupings } from '../knowledge/fields/rep.js';
import { prospectFields } from '../knowledge/fields/prospect.js';
import { fold } from '../cells/text/fold.js';
import type { Role } from '../read/table.js';
import type { Mapping } from './mapping.js';
import type { Placed } from './placing.js';
import { links, type Understanding } from './understanding.js';

/** What is read of each role whatever the question. */
const wantedAlways: { readonly [R in Role]: readonly FieldsOf[R][] } = {
  prospects: [
    'id',
    'rep',
    'stage',
    'status',
    'probability',
    'isWon',
    'isClosed',
    'isLost',
    'isConverted',
    'inPipeline',
    'created',
    'closed',
    'amount',
    'currency',
    ...Object.values(milestoneDates),
  ],
  activities: [
    'id',
    'prospect',
    'rep',
    'type',
    'outcome',
    'wasHeld',
    'noShow',
    'date',
    'amount',
    'currency',
  ],
  history: ['prospect', 'field', 'from', 'to', 'date'],
  reps: ['id', 'login', 'email', 'name', 'firstName', 'lastName'],
};

/** What a name to group by means of the users; null where it is of prospects alone. */
export const repGroupingOf = (name: string): RepGrouping | null =>
  repGroupings.find((grouping) => grouping === fold(name)) ?? null;

/** The fields of a role that only the question at hand asks for. */
export function optionalFields<R extends Role>(role: R, { optional }: Mapping): Set<FieldsOf[R]> {
  const asked: Partial<Record<Role, readonly string[]>> = { ...optional };
  const always: readonly string[] = wantedAlways[role];
  return new Set((asked[role] ?? []).filter((field) => !always.includes(field)) as FieldsOf[R][]);
}

/** The fields to look for in each role: what is always wanted, what links need, and what was asked for. */
export function wantedFields(
  placed: readonly Placed[],
  understood: readonly Understanding[],
  { attributes, optional }: Mapping,
) {
  const joins = new Set(
    understood.flatMap(({ join }, at) =>
      ['activities', 'history'].includes(placed[at]!.known) ? [join] : [],
    ),
  );
  const wanted: { readonly [R in Role]: Set<FieldsOf[R]> } = {
    prospects: new Set(wantedAlways.prospects),
    activities: new Set(wantedAlways.activities),
    history: new Set(wantedAlways.history),
    reps: new Set(wantedAlways.reps),
  };
  for (const join of joins) {
    wanted.prospects.add(links[join].prospects);
    wanted.activities.add(links[join].others).add('prospectName');
    wanted.history.add(links[join].others).add('prospectName');
  }
  // What changed last decides between files, and leads and deals name each other.
  const ofProspects = placed.filter(({ known }) => known === 'prospects');
  if (ofProspects.length > 1) wanted.prospects.add('modified').add('counterpart');
  for (const name of optional.prospects) wanted.prospects.add(name);
  for (const name of optional.activities) wanted.activities.add(name);
  for (const name of attributes) {
    if (Object.hasOwn(prospectFields, name)) wanted.prospects.add(name as ProspectField);
    const grouping = repGroupingOf(name);
    if (grouping !== null) wanted.reps.add(grouping);
  }
  return wanted;
}
