import { missingColumn, noSuchColumn } from '../errors/columns.js';
import type { Role, Table } from '../read/table.js';
import type { PlannedActivities } from './activity-columns.js';
import { type ColumnPlan, milestoneDates, planColumns } from './columns.js';
import { type ActivityField, type ProspectField, prospectFields } from './fields.js';
import type { Mapping } from './mapping.js';
import { attributeColumns, type PlannedProspects } from './prospect-columns.js';
import { guessRole } from './roles.js';
import type { stageKinds } from './vocabulary/stages.js';
import type { Words } from './vocabulary/words.js';

/** A table, with what the user said it holds; null where its columns must tell. */
export interface GivenTable {
  readonly table: Table;
  readonly role: Role | null;
}

/** How a table was understood. */
export interface ReadTable {
  readonly file: string;
  readonly role: Role;
  /** True where nobody said what it holds. */
  readonly guessed: boolean;
  readonly header: readonly string[];
  /** Headers by field. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** Whether bytes of it were damaged. */
  damaged(): boolean;
}

const wantedProspects: readonly ProspectField[] = [
  'id',
  'rep',
  'stage',
  'status',
  'created',
  'closed',
  'amount',
  'currency',
  ...Object.values(milestoneDates),
];
const wantedActivities: readonly ActivityField[] = [
  'id',
  'prospect',
  'rep',
  'type',
  'outcome',
  'date',
  'amount',
  'currency',
];

/** Every table with its columns decided. */
export interface Planned {
  readonly prospects: readonly PlannedProspects[];
  readonly activities: readonly PlannedActivities[];
  readonly tables: readonly ReadTable[];
}

/** Decides the columns of every table before a row is read. */
export function planTables(
  given: readonly GivenTable[],
  mapping: Mapping,
  stages: Words<keyof typeof stageKinds>,
): Planned {
  const prospects: PlannedProspects[] = [];
  const activities: PlannedActivities[] = [];
  const tables: ReadTable[] = [];
  const asFields = (plan: ColumnPlan<Role>) =>
    Object.fromEntries(
      [...plan.columns].map(([field, at]) => [field, at.map((column) => plan.header[column]!)]),
    );
  const note = (table: Table, role: Role, guessed: boolean, plan: ColumnPlan<Role>) =>
    tables.push({
      file: table.file,
      role,
      guessed,
      header: table.header,
      columns: asFields(plan),
      damaged: () => table.damaged(),
    });
  for (const { table, role: said } of given) {
    const { file, header } = table;
    const known = table.role ?? said;
    const role = known ?? guessRole(table, mapping);
    if (role === 'prospects') {
      const attributes = mapping.attributes.filter((name) => Object.hasOwn(prospectFields, name));
      const wanted = new Set([...wantedProspects, ...(attributes as ProspectField[])]);
      const plan = planColumns(role, file, header, mapping.columns.prospects, wanted, stages);
      prospects.push({ table, plan });
      note(table, role, known === null, plan);
    } else {
      const wanted = new Set(wantedActivities);
      const plan = planColumns(role, file, header, mapping.columns.activities, wanted, stages);
      activities.push({ table, plan });
      note(table, role, known === null, plan);
    }
  }
  return { prospects, activities, tables };
}

/** Without activities, something on the prospects themselves must tell how far they came. */
export function requireProgress(prospects: readonly PlannedProspects[]): void {
  const telling: readonly ProspectField[] = ['stage', 'status', ...Object.values(milestoneDates)];
  if (prospects.some(({ plan }) => telling.some((field) => plan.columns.has(field)))) return;
  const { table, plan } = prospects[0]!;
  const what = 'no column is a stage, a status or a milestone date, and there are no activities';
  throw missingColumn(table.file, 'prospects', 'stage', plan.header, what);
}

/** Columns to group or filter by must be in at least one prospects table. */
export function requireAttributes(prospects: readonly PlannedProspects[], mapping: Mapping): void {
  for (const name of mapping.attributes) {
    if (name === 'rep') continue;
    if (prospects.some((planned) => attributeColumns(planned, name) !== null)) continue;
    const headers = new Set(prospects.flatMap(({ plan }) => plan.header));
    throw noSuchColumn('the column', name, [...headers]);
  }
}
