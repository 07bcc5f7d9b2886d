import type { AmountColumns } from '../cells/amounts/amount-column.js';
import type { Currencies } from '../cells/amounts/currencies.js';
import type { DateColumns } from '../cells/dates/date-columns.js';
import type { Dictionary } from '../cells/names/dictionary.js';
import { nameKey } from '../cells/text/fold.js';
import { CaseWords } from '../cells/words/case-words.js';
import type { Join } from '../knowledge/systems/preset.js';
import type { StageKind } from '../knowledge/words/stages.js';
import { withHead } from '../read/head.js';
import type { Role } from '../read/table.js';
import { withOwnColumns } from '../understand/alternatives.js';
import type { Mapping } from '../understand/mapping.js';
import type { GivenTable } from '../understand/placing.js';
import {
  attributesOfReps,
  type PlannedTables,
  planTables,
  type ReadTable,
  requireAttributes,
  requireProgress,
} from '../understand/planning.js';
import { type Activities, readActivities } from './activities.js';
import { type CaseColumns, readCases } from './cases.js';
import { type FarDays, setFarDaysAside } from './far-days.js';
import { type History, readHistory } from './history.js';
import { findersAmong, findersOf, samplesOf } from './identity/finders.js';
import { IdIndex } from './identity/id-index.js';
import { requireLinks } from './identity/linkable.js';
import type { FileLedger, Rejects } from './ledger.js';
import { withoutProspects } from './no-prospects.js';
import { groupsOf } from './people.js';
import { type Prospects, readProspects } from './prospects.js';
import type { RecordSinks } from './records.js';
import { readUsers } from './reps.js';
import type { Shapes } from './shapes/shapes.js';
import { type Shared, sharedBy } from './shared.js';
import type { Guesses } from './stages/guess.js';
import { listed } from './stages/listed.js';
import { placeStages } from './stages/place.js';
import type { Trace } from './trace.js';
import { requireReadable, requireRows } from './usable.js';

/** An export, read and interpreted: everything behind it is about questions, no longer about files. */
export interface Export {
  readonly prospects: Prospects;
  readonly activities: Activities | null;
  readonly history: History | null;
  /** The cases among the activities; null without activities, or where nobody asks for fields of theirs. */
  readonly cases: CaseColumns | null;
  /** False where the prospects are the distinct ids of the activities. */
  readonly prospectsGiven: boolean;
  /** What the stages are that the user lists, whether or not a row stands at them. */
  readonly listedStages: ReadonlySet<StageKind>;
  /** The pipeline that the user lists, first to last, with what each stage means; empty where none is listed. */
  readonly listedOrder: readonly (readonly [kind: StageKind, name: string])[];
  /** Stages of unknown names, and what they are taken for; null where every name is known. */
  readonly stageGuesses: Guesses | null;
  /** Names of reps; codes index its labels. */
  readonly reps: Dictionary;
  /** What is asked of reps that users say of theirs, by what it is asked as: a value by the key of a name. */
  readonly repGroups: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What stands for two users of the CRM, and so for neither. */
  readonly sharedLogins: readonly string[];
  /** Codes of currencies; codes index its labels. */
  readonly currencies: Currencies;
  readonly ledgers: readonly FileLedger[];
  readonly rejects: Rejects;
  readonly tables: readonly ReadTable[];
  /** What is known of prospects that are examples of several each; null where each is itself. */
  readonly shapes: Shapes | null;
  /** Days that cannot be any of the export's, and stand as unknown. */
  readonly farDays: readonly FarDays[];
  /** How each column of dates and of amounts is written. */
  readonly formats: { readonly dates: DateColumns; readonly amounts: AmountColumns };
}

/** What reading is asked besides the tables. */
export interface ReadingAsked {
  /** Whether an export of which nothing can be used is still an answer (the ledger says so). */
  readonly lenient?: boolean;
  /** Follows one prospect. */
  readonly trace?: Trace | null;
  /** Whether somebody asks where the rows of prospects stand. */
  readonly wantsRows?: boolean;
}

/** Reads the prospects, if a table holds them, and by what other tables name them. */
async function prospectsIn(
  planned: PlannedTables,
  mapping: Mapping,
  shared: Shared,
  sinks: RecordSinks,
): Promise<Prospects | null> {
  if (planned.prospects.length === 0) return null;
  requireLinks(planned.prospects, planned);
  const followers = [...planned.activities, ...planned.history];
  const joins = new Set<Join>(followers.map(({ reading }) => reading.join));
  return readProspects(planned.prospects, mapping, shared, sinks, joins);
}

/**
 * Reads tables as an export: users and prospects first, then what is about prospects, each row matched
 * to its own.
 *
 * @throws SpancoError on anything that makes the export impossible to measure
 */
export async function readExport(
  given: readonly GivenTable[],
  mapping: Mapping,
  rejects: Rejects,
  { lenient = false, trace = null, wantsRows = false }: ReadingAsked = {},
): Promise<Export> {
  const looked = withOwnColumns(
    await Promise.all(given.map(async (one) => ({ ...one, table: await withHead(one.table) }))),
  );
  const planned = planTables(looked, mapping);
  if (planned.activities.length + planned.history.length === 0) requireProgress(planned);
  requireAttributes(planned, mapping);

  const ledgers: FileLedger[] = [];
  const sinks = { rejects, ledgers, trace, wantsPlaces: trace !== null };
  const users = await readUsers(planned.reps, sinks);
  const shared = sharedBy(users, mapping);
  const requireSome = (role: Role) => (lenient ? undefined : requireRows(ledgers, role));

  const asked = { ...sinks, wantsPlaces: sinks.wantsPlaces || wantsRows };
  const known = await prospectsIn(planned, mapping, shared, asked);
  if (known !== null) requireSome('prospects');
  const found = new IdIndex(shared.newIds());
  const finders = known === null ? findersAmong(found) : findersOf(known, shared);
  const samples = samplesOf(known);
  const { activities: optional } = mapping.optional;
  let activities: Activities | null = null;
  if (planned.activities.length > 0) {
    const tables = planned.activities;
    activities = await readActivities(tables, optional, shared, finders, samples, lenient, sinks);
    requireSome('activities');
  }
  let history: History | null = null;
  if (planned.history.length > 0) {
    history = await readHistory(planned.history, shared, finders, samples, lenient, sinks);
    requireSome('history');
  }
  if (!lenient) requireReadable(shared);

  const all = { prospects: known ?? withoutProspects(found), activities, history };
  const farDays = setFarDaysAside(all, shared.dates);
  return {
    ...all,
    cases:
      activities !== null && optional.length > 0
        ? readCases(activities, new CaseWords(mapping.words.cases), planned.activities.length === 1)
        : null,
    prospectsGiven: known !== null,
    ...listed(mapping, planned),
    stageGuesses: placeStages({ ...all, tables: planned.tables }, mapping),
    reps: shared.reps,
    repGroups: new Map(
      attributesOfReps(planned, mapping).map(([name, grouping]) => [
        name,
        groupsOf(users.groups[grouping], mapping),
      ]),
    ),
    sharedLogins: users.shared.filter((login) => !mapping.repAliases.has(nameKey(login))),
    currencies: shared.currencies,
    ledgers,
    rejects,
    tables: planned.tables,
    shapes: null,
    farDays,
    formats: { dates: shared.dates, amounts: shared.amounts },
  };
}
