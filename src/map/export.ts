import { missingColumn, noSuchColumn, nothingUsable, unknownKind } from '../errors/columns.js';
import { noRows } from '../errors/input.js';
import type { Role, Table } from '../read/table.js';
import {
  type Activities,
  amongKnown,
  asTheyCome,
  type PlannedActivities,
  type ProspectSamples,
  readActivities,
} from './activities.js';
import { type ColumnPlan, fieldsNamed, milestoneDates, planColumns } from './columns.js';
import { Dictionary } from './dictionary.js';
import { type ActivityField, type ProspectField, prospectFields } from './fields.js';
import { IdIndex } from './id-index.js';
import { type FileLedger, type RejectReason, rejectReasons, type Rejects } from './ledger.js';
import type { Mapping } from './mapping.js';
import {
  attributeColumns,
  type PlannedProspects,
  type Prospects,
  readProspects,
} from './prospects.js';
import { outcomeKinds } from './vocabulary/outcomes.js';
import { stageKinds } from './vocabulary/stages.js';
import { activityKinds } from './vocabulary/types.js';
import { Words } from './vocabulary/words.js';

/** A table, with what the user said it holds; null where its columns must tell. */
export interface GivenTable {
  readonly table: Table;
  readonly role: Role | null;
}

/** How a table was understood. */
interface ReadTable {
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

/** An export, read and interpreted: everything behind it is about questions, no longer about files. */
export interface Export {
  readonly prospects: Prospects;
  readonly activities: Activities | null;
  /** False where the prospects are the distinct ids of the activities. */
  readonly prospectsGiven: boolean;
  /** Names of reps; codes index its labels. */
  readonly reps: Dictionary;
  /** Codes of currencies; codes index its labels. */
  readonly currencies: Dictionary;
  readonly ledgers: readonly FileLedger[];
  readonly rejects: Rejects;
  readonly tables: readonly ReadTable[];
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

/** How much a row looks like the header of a table of the role. */
export function headerScore(
  role: Role | null,
  { columns }: Mapping,
): (cells: readonly string[]) => number {
  const score = (of: Role, cells: readonly string[]) => fieldsNamed(of, cells, columns[of]).size;
  if (role !== null) return (cells) => score(role, cells);
  return (cells) => Math.max(score('prospects', cells), score('activities', cells));
}

/** What a table holds, told by its columns alone. @throws SpancoError where they do not tell */
function guessRole({ file, header }: Table, { columns }: Mapping): Role {
  const activities = fieldsNamed('activities', header, columns.activities);
  const prospects = fieldsNamed('prospects', header, columns.prospects);
  const canBe = {
    activities: activities.has('prospect') && (activities.has('type') || activities.has('outcome')),
    prospects: ['id', 'stage', 'status', ...Object.values(milestoneDates)].some((field) =>
      prospects.has(field),
    ),
  };
  if (canBe.activities && (!canBe.prospects || activities.size >= prospects.size)) {
    return 'activities';
  }
  if (canBe.prospects) return 'prospects';
  throw unknownKind(file, header);
}

interface Planned {
  readonly prospects: readonly PlannedProspects[];
  readonly activities: readonly PlannedActivities[];
  readonly tables: readonly ReadTable[];
}

/** Decides the columns of every table before a row is read. */
function planTables(
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
function requireProgress(prospects: readonly PlannedProspects[]): void {
  const telling: readonly ProspectField[] = ['stage', 'status', ...Object.values(milestoneDates)];
  if (prospects.some(({ plan }) => telling.some((field) => plan.columns.has(field)))) return;
  const { table, plan } = prospects[0]!;
  const what = 'no column is a stage, a status or a milestone date, and there are no activities';
  throw missingColumn(table.file, 'prospects', 'stage', plan.header, what);
}

/** Columns to group or filter by must be in at least one prospects table. */
function requireAttributes(prospects: readonly PlannedProspects[], mapping: Mapping): void {
  for (const name of mapping.attributes) {
    if (name === 'rep') continue;
    if (prospects.some((planned) => attributeColumns(planned, name) !== null)) continue;
    const headers = new Set(prospects.flatMap(({ plan }) => plan.header));
    throw noSuchColumn('the column', name, [...headers]);
  }
}

/** An input all of whose rows are furniture, or none at all, cannot be measured. */
function requireRows(ledgers: readonly FileLedger[], role: Role): void {
  const of = ledgers.filter((ledger) => ledger.role === role);
  const used = of.reduce((sum, ledger) => sum + ledger.used, 0);
  if (of.length === 0 || used > 0) return;
  const rejected = of.reduce((sum, ledger) => sum + ledger.rejected, 0);
  if (rejected === 0) throw noRows(of[0]!.file);
  const reasons = new Map<string, number>();
  for (const { rejectedBy } of of) {
    for (const [reason, count] of Object.entries(rejectedBy)) {
      reasons.set(reason, (reasons.get(reason) ?? 0) + count);
    }
  }
  throw nothingUsable(
    of.map(({ file }) => file),
    [...reasons]
      .map(([reason, count]) => `${count} rejected: ${rejectReasons[reason as RejectReason]}`)
      .join(', '),
  );
}

/** What the ids of the prospects look like, and which column holds their names, for when nothing matches. */
function samplesOf(tables: readonly PlannedProspects[], { ids }: Prospects): ProspectSamples {
  const headers = tables.flatMap(({ plan }) => plan.header);
  const named = headers.filter((header) =>
    fieldsNamed('prospects', [header], new Map()).has('name'),
  );
  return { id: ids!.first ?? '', nameColumn: named[0] ?? null };
}

const withoutProspects = (ids: IdIndex): Prospects => ({
  size: ids.size,
  ids,
  rep: null,
  standings: new Map(),
  created: null,
  closed: null,
  dates: new Map(),
  amount: null,
  attributes: new Map(),
  conflicts: [],
});

/**
 * Reads tables as an export: prospects first, then activities, each matched to its prospect.
 *
 * @param lenient whether an export of which nothing can be used is still an answer (the ledger says so)
 * @throws SpancoError on anything that makes the export impossible to measure
 */
export async function readExport(
  given: readonly GivenTable[],
  mapping: Mapping,
  rejects: Rejects,
  lenient = false,
): Promise<Export> {
  const stages = new Words(stageKinds, mapping.words.stages);
  const planned = planTables(given, mapping, stages);
  const prospectsGiven = planned.prospects.length > 0;
  const withActivities = planned.activities.length > 0;
  if (!withActivities) requireProgress(planned.prospects);
  requireAttributes(planned.prospects, mapping);

  const names = {
    reps: new Dictionary(mapping.repAliases, '(unassigned)'),
    currencies: new Dictionary(),
  };
  const ledgers: FileLedger[] = [];
  const sinks = { rejects, ledgers };
  let prospects: Prospects | null = null;
  if (prospectsGiven) {
    prospects = await readProspects(
      planned.prospects,
      mapping,
      stages,
      names,
      sinks,
      withActivities,
    );
    if (!lenient) requireRows(ledgers, 'prospects');
  }
  let activities: Activities | null = null;
  if (withActivities) {
    const words = {
      types: new Words(activityKinds, mapping.words.types),
      outcomes: new Words(outcomeKinds, mapping.words.outcomes),
    };
    const found = new IdIndex();
    const find = prospects === null ? asTheyCome(found) : amongKnown(prospects.ids!);
    const known = prospects;
    const samples = lenient || known === null ? null : () => samplesOf(planned.prospects, known);
    activities = await readActivities(
      planned.activities,
      mapping,
      words,
      names,
      find,
      samples,
      sinks,
    );
    if (!lenient) requireRows(ledgers, 'activities');
    prospects ??= withoutProspects(found);
  }
  return {
    prospects: prospects!,
    activities,
    prospectsGiven,
    ...names,
    ledgers,
    rejects,
    tables: planned.tables,
  };
}
