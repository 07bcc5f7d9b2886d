import type { Planned } from './planned.js';
import { Profiles } from './profile.js';
import { type ColumnProposal, proposalsOf } from './proposals.js';
import type { Vocabularies } from '../cells/words/vocabularies.js';
import { missingColumn, noSuchColumn } from '../errors/columns.js';
import { type Role, roles, type Table } from '../read/table.js';
import { milestoneDates } from '../knowledge/fields/milestone-dates.js';
import { planColumns } from './columns.js';
import { type CellPlace, type ColumnPlan, placeOf, tells } from './column-plan.js';
import { casesTableOf } from './cases-table.js';
import type { PresetTable } from '../knowledge/systems/preset.js';
import type { FieldsOf, ProspectField } from '../knowledge/fields/fields.js';
import { prospectFields } from '../knowledge/fields/prospect.js';
import { nearestOf } from '../cells/text/nearest.js';
import { fold, isSameList } from '../cells/text/fold.js';
import type { Mapping, TableMapping } from './mapping.js';
import { attributePlace } from './column-plan.js';
import { guessRole, isHistory, isStageLog } from './roles.js';
import {
  bearsMarksOf,
  links,
  type System,
  systemOf,
  Understander,
  type Understanding,
} from './understanding.js';

/** A table, with what the user said of it; its role is null where its columns must tell. */
export interface GivenTable {
  readonly table: Table;
  readonly role: Role | null;
  readonly tableMapping: TableMapping;
}

/** How a table was understood. */
export interface ReadTable {
  readonly table: Table;
  readonly role: Role;
  /** True where nobody said what it holds. */
  readonly guessed: boolean;
  readonly plan: ColumnPlan<Role>;
  readonly reading: Understanding;
  /** Columns that could be what it lacks; worked out when asked. */
  readonly proposals: () => readonly ColumnProposal[];
}

const wantedAlways: { readonly [R in Role]: readonly FieldsOf[R][] } = {
  prospects: [
    'id',
    'rep',
    'stage',
    'status',
    'isWon',
    'isClosed',
    'isLost',
    'isConverted',
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

/** The fields of a role that only the question at hand asks for. */
function optionalFields<R extends Role>(role: R, { optional }: Mapping): Set<FieldsOf[R]> {
  const asked: Partial<Record<Role, readonly string[]>> = { ...optional };
  const always: readonly string[] = wantedAlways[role];
  return new Set((asked[role] ?? []).filter((field) => !always.includes(field)) as FieldsOf[R][]);
}

/** Every table with its columns decided, by what it holds. */
export interface PlannedTables {
  readonly prospects: readonly Planned<'prospects'>[];
  readonly activities: readonly Planned<'activities'>[];
  readonly history: readonly Planned<'history'>[];
  readonly reps: readonly Planned<'reps'>[];
  readonly tables: readonly ReadTable[];
}

/** A table whose system and role are known, its columns not yet. */
interface Placed extends GivenTable {
  readonly profiles: Profiles;
  readonly known: Role;
  readonly system: System | null;
  /** What is known of its columns: the table of the system, or one that every service desk has. */
  readonly layout: PresetTable | null;
}

/** What a table holds: what it says itself, what the user said, what its system or its columns tell. */
function place(given: GivenTable, profiles: Profiles, words: Vocabularies): Placed {
  const { table, tableMapping } = given;
  const columns = { header: table.header, profiles, words };
  const said = table.role ?? given.role;
  const system = systemOf(table, said, tableMapping);
  // Changes of stage are handed over as activities; they are told by their columns.
  if (said === 'activities' && !bearsMarksOf('activities', table, tableMapping)) {
    const isOfStages = isHistory(columns, tableMapping) || isStageLog(table, tableMapping);
    if (bearsMarksOf('history', table, tableMapping) || isOfStages) {
      const system = systemOf(table, 'history', tableMapping);
      return { ...given, profiles, known: 'history', system, layout: system?.table ?? null };
    }
  }
  const known = said ?? system?.table.role ?? guessRole(table.file, columns, tableMapping);
  const cases = known === 'activities' ? casesTableOf(columns, tableMapping) : null;
  // A service desk that is known knows its columns better than what all of them have.
  const isDesk = system !== null && Object.hasOwn(system.table.columns, 'caseStatus');
  return {
    ...given,
    profiles,
    known,
    system,
    layout: isDesk ? system.table : (cases ?? system?.table ?? null),
  };
}

/**
 * Where the rows of a table say which prospect they are about. A column of names serves as ids where
 * there is no other: somebody may well write ids into it.
 */
export function linkOf<R extends 'activities' | 'history'>({
  plan,
  reading: { join },
}: Planned<R>): CellPlace | null {
  const linked = links[join].others;
  const first = [linked, 'prospect', 'prospectName'] as const;
  const field = first.find((one) => tells(plan, one as FieldsOf[R]));
  return field === undefined ? null : placeOf(plan, field as FieldsOf[R]);
}

/** The fields to look for in each role: what is always wanted, what links need, and what was asked for. */
function wantedFields(
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
  // What changed last decides between files.
  const ofProspects = placed.filter(({ known }) => known === 'prospects');
  if (ofProspects.length > 1) wanted.prospects.add('modified');
  for (const name of optional.prospects) wanted.prospects.add(name);
  for (const name of optional.activities) wanted.activities.add(name);
  for (const name of attributes) {
    if (Object.hasOwn(prospectFields, name)) wanted.prospects.add(name as ProspectField);
  }
  return wanted;
}

/** Whether two tables are one, read as two things. */
export const isSameFile = (
  { table: one }: { readonly table: Table },
  { table: other }: { readonly table: Table },
): boolean => one.file === other.file && isSameList(one.header, other.header);

/** In a file that lists events, too, the day of an event is none of the prospect. */
function withoutEvents(
  planned: Planned<'prospects'>,
  { activities, history }: Pick<PlannedTables, 'activities' | 'history'>,
): Planned<'prospects'> {
  const { plan } = planned;
  const days = [...activities, ...history].flatMap((other) =>
    isSameFile(other, planned) ? placeOf(other.plan as ColumnPlan<'history'>, 'date').column : [],
  );
  const columns = [...plan.columns].filter(([, [column]]) => !days.includes(column!));
  return days.length === 0 ? planned : { ...planned, plan: { ...plan, columns: new Map(columns) } };
}

/**
 * Decides what every table holds and which columns of it are read, before a row is.
 *
 * @throws SpancoError where a table or a column of it cannot be told
 */
export function planTables(given: readonly GivenTable[], mapping: Mapping): PlannedTables {
  const understander = new Understander(mapping);
  // In whatever order they are named, the first spelling seen is the same one.
  const ranks = Object.keys(roles);
  const placed = given
    .map((one) => place(one, new Profiles(one.table), understander.wordsOf(null)))
    .toSorted(
      ({ known, table: a }, { known: other, table: b }) =>
        ranks.indexOf(known) - ranks.indexOf(other) ||
        (a.file < b.file ? -1 : Number(a.file > b.file)),
    );
  const understood = placed.map(({ table, system, layout, tableMapping }) =>
    understander.read(table, system, layout, tableMapping),
  );
  const wanted = wantedFields(placed, understood, mapping);
  const headers = placed.map(({ table }) => new Set(table.header.map(fold)));
  const planned = <R extends Role>(role: R): Planned<R>[] =>
    placed.flatMap(({ table, profiles, tableMapping, known, layout }, at) => {
      if (known !== role) return [];
      const { file, header } = table;
      const elsewhere = (name: string) =>
        headers.some((one, other) => placed[other]!.known === role && one.has(fold(name)));
      const [chosen, optional] = [tableMapping.columns[role], optionalFields(role, mapping)];
      const always = layout?.role === role ? ((layout.always ?? []) as FieldsOf[R][]) : [];
      const never: readonly string[] = layout?.role === role ? (layout.never ?? []) : [];
      const sought = new Set(
        [...wanted[role], ...always].filter((field) => !never.includes(field)),
      );
      const wishes = { file, header, profiles, chosen, wanted: sought, optional, elsewhere };
      const reading = understood[at]!;
      return [{ table, plan: planColumns(role, wishes, reading), reading }];
    });
  const followers = { activities: planned('activities'), history: planned('history') };
  const all = {
    prospects: planned('prospects').map((table) => withoutEvents(table, followers)),
    ...followers,
    reps: planned('reps'),
  };
  const tables = placed.map(({ table, profiles, role, known, system }) => {
    const { plan, reading } = (all[known] as Planned<Role>[]).find(
      (planned) => planned.table === table,
    )!;
    const guessed = table.role === null && (role === null || role !== known) && system === null;
    const proposals = () => {
      const { header, columns, constants } = plan;
      const told = new Set<string>([...columns.keys(), ...constants.keys()]);
      const read = new Set([...columns.values()].flat());
      const seen = { header, profiles, words: reading.words };
      return proposalsOf(known, seen, told, read);
    };
    return { table, role: known, guessed, plan, reading, proposals };
  });
  return { ...all, tables };
}

/** Without activities, something on the prospects themselves must tell how far they came. */
export function requireProgress({ prospects, tables }: PlannedTables): void {
  const telling: readonly ProspectField[] = [
    'stage',
    'status',
    'isWon',
    'isLost',
    'isConverted',
    ...Object.values(milestoneDates),
  ];
  if (prospects.some(({ plan }) => telling.some((field) => tells(plan, field)))) return;
  const { table, plan } = prospects[0]!;
  const what = 'no column is a stage, a status or a milestone date, and there are no activities';
  const proposed = tables
    .flatMap(({ proposals }) => proposals())
    .filter(({ field }) => field === 'stage');
  throw missingColumn(table.file, 'prospects', 'stage', plan.header, what, proposed);
}

/** Columns to group or filter by must be in at least one prospects table. */
export function requireAttributes(
  prospects: readonly Planned<'prospects'>[],
  mapping: Mapping,
): void {
  for (const name of mapping.attributes) {
    if (name === 'rep') continue;
    if (prospects.some((planned) => attributePlace(planned, name) !== null)) continue;
    const headers = [...new Set(prospects.flatMap(({ plan }) => plan.header))];
    const near = nearestOf(name, [...headers, ...Object.keys(prospectFields)]);
    throw noSuchColumn('the column', name, headers, near);
  }
}
