import type { Planned } from './planned.js';
import { type ColumnProposal, proposalsOf } from './proposals.js';
import { missingColumn, noSuchColumn, unknownKind } from '../errors/columns.js';
import type { Role, Table } from '../read/table.js';
import { milestoneDates } from '../knowledge/fields/milestone-dates.js';
import { planColumns } from './columns.js';
import { withCounterparts } from './counterparts.js';
import { type CellPlace, type ColumnPlan, placeOf, tells } from './column-plan.js';
import { fieldNames, type FieldsOf, type ProspectField } from '../knowledge/fields/fields.js';
import { prospectFields } from '../knowledge/fields/prospect.js';
import { Profiles } from './profile.js';
import { nearestOf } from '../cells/text/nearest.js';
import { fold, isSameList } from '../cells/text/fold.js';
import { saysStandings } from './customer-standings.js';
import { mayListUsers } from './lists-of-people.js';
import type { Mapping } from './mapping.js';
import { type GivenTable, placeTables } from './placing.js';
import { repGroupingOf, optionalFields, wantedFields } from './wanted-fields.js';
import type { RepGrouping } from '../knowledge/fields/rep.js';
import { attributePlace } from './column-plan.js';
import { links, Understander, type Understanding } from './understanding.js';
import { voice } from '../say/voice.js';

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
  /** See {@link Planned}. */
  readonly whole: () => ColumnPlan<Role>;
}

/** Every table with its columns decided, by what it holds. */
export interface PlannedTables {
  readonly prospects: readonly Planned<'prospects'>[];
  readonly activities: readonly Planned<'activities'>[];
  readonly history: readonly Planned<'history'>[];
  readonly reps: readonly Planned<'reps'>[];
  readonly tables: readonly ReadTable[];
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
  const placed = placeTables(given, understander.wordsOf(null));
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
      const all = new Set(fieldNames(role).filter((field) => !never.includes(field)));
      const whole = () => planColumns(role, { ...wishes, wanted: all, optional: all }, reading);
      return [{ table, plan: planColumns(role, wishes, reading), reading, whole }];
    });
  const followers = { activities: planned('activities'), history: planned('history') };
  const all = {
    prospects: withCounterparts(
      planned('prospects').map((table) => withoutEvents(table, followers)),
      ({ table }) => placed.find((one) => one.table === table)!.profiles,
    ),
    ...followers,
    reps: planned('reps'),
  };
  const tables = placed.map(({ table, profiles, role, known, system }) => {
    const { plan, reading, whole } = (all[known] as Planned<Role>[]).find(
      (planned) => planned.table === table,
    )!;
    const guessed = table.role === null && (role === null || role !== known) && system === null;
    const proposals = () => {
      const { header, constants } = plan;
      // What another question reads of a column is no proposal for this one.
      const columns = new Map([...whole().columns, ...plan.columns]);
      const told = new Set<string>([...columns.keys(), ...constants.keys()]);
      const read = new Set([...columns.values()].flat());
      const seen = { header, profiles, words: reading.words };
      return proposalsOf(known, seen, told, read);
    };
    return { table, role: known, guessed, plan, reading, proposals, whole };
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
  const proposed = tables
    .flatMap(({ proposals }) => proposals())
    .filter(({ field }) => field === 'stage');
  const users = tables.find(({ role, table }) => role === 'reps' || mayListUsers(table));
  if (users !== undefined && (prospects.length === 0 || users.role === 'prospects')) {
    const { file, header } = users.table;
    const asked = { proposed, countsReps: false, listsUsers: true, lacking: 'type' } as const;
    throw unknownKind(file, header, asked);
  }
  const { table, plan, reading } = prospects[0]!;
  const columns = { header: table.header, profiles: new Profiles(table), words: reading.words };
  const standing = table.header.findIndex((_, column) => saysStandings(columns, column));
  const what = voice().columnFaults.noProgress(table.header[standing] ?? null);
  throw missingColumn(table.file, 'prospects', 'stage', plan.header, what, proposed);
}

/** Names to group or filter by that no prospects table has, but a table of users: what it says of their owners. */
export const attributesOfReps = (
  { prospects, reps }: Pick<PlannedTables, 'prospects' | 'reps'>,
  { attributes }: Mapping,
): (readonly [name: string, grouping: RepGrouping])[] =>
  attributes.flatMap((name) => {
    const grouping = repGroupingOf(name);
    if (grouping === null || !reps.some(({ plan }) => tells(plan, grouping))) return [];
    const isOfProspects = prospects.some((planned) => attributePlace(planned, name) !== null);
    return isOfProspects ? [] : [[name, grouping] as const];
  });

/** Columns to group or filter by must be in at least one table of prospects, or of users. */
export function requireAttributes(planned: PlannedTables, mapping: Mapping): void {
  const { prospects } = planned;
  const ofReps = new Set(attributesOfReps(planned, mapping).map(([name]) => name));
  for (const name of mapping.attributes) {
    if (name === 'rep' || ofReps.has(name)) continue;
    if (prospects.some((table) => attributePlace(table, name) !== null)) continue;
    const headers = [...new Set(prospects.flatMap(({ plan }) => plan.header))];
    const near = nearestOf(name, [...headers, ...Object.keys(prospectFields)]);
    throw noSuchColumn(null, name, headers, near);
  }
}
