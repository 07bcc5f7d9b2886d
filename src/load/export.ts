import { nothingUsable } from '../errors/columns.js';
import { noRows } from '../errors/input.js';
import { Scanner } from '../read/scanner/scanner.js';
import { withHead } from '../read/head.js';
import type { Role } from '../read/table.js';
import { type Activities, readActivities } from './activities.js';
import { type CaseColumns, readCases } from './cases.js';
import { AmountColumns } from '../cells/amounts/amount-column.js';
import { noExtras } from './columns/extra-columns.js';
import { Currencies } from '../cells/amounts/currencies.js';
import { DateColumns } from '../cells/dates/date-columns.js';
import { Dictionary } from '../cells/names/dictionary.js';
import { nameKey } from '../cells/text/fold.js';
import { type History, readHistory } from './history.js';
import { IdIndex } from './identity/id-index.js';
import { voice } from '../say/voice.js';
import type { RejectReason } from '../warnings/reject-reasons.js';
import { type FarDays, setFarDaysAside } from './far-days.js';
import type { Guesses } from './stages/guess.js';
import { placeStages } from './stages/place.js';
import type { FileLedger, Rejects } from './ledger.js';
import type { Mapping } from '../understand/mapping.js';
import { findersOf } from './identity/finders.js';
import { asTheyAreNamed, asTheyCome } from './identity/matching.js';
import { requireLinks } from './identity/linkable.js';
import { CalledSample } from './identity/proposal.js';
import { TextIds } from './identity/text-ids.js';
import { groupsOf, peopleOf } from './people.js';
import { listed } from './stages/listed.js';
import {
  planTables,
  type ReadTable,
  attributesOfReps,
  requireAttributes,
  requireProgress,
} from '../understand/planning.js';
import type { GivenTable } from '../understand/placing.js';
import type { Join } from '../knowledge/systems/preset.js';
import type { StageKind } from '../knowledge/words/stages.js';
import type { Shared } from './shared.js';
import { type Prospects, readProspects } from './prospects.js';
import { readUsers } from './reps.js';
import type { Shapes } from './shapes/shapes.js';
import type { Trace } from './trace.js';

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

/** An input all of whose rows are furniture, or none at all, cannot be measured. */
function requireRows(ledgers: readonly FileLedger[], role: Role): void {
  const ofRole = ledgers.filter((ledger) => ledger.role === role);
  const used = ofRole.reduce((sum, ledger) => sum + ledger.used, 0);
  if (ofRole.length === 0 || used > 0) return;
  const rejected = ofRole.reduce((sum, ledger) => sum + ledger.rejected, 0);
  if (rejected === 0) throw noRows(ofRole[0]!.file);
  const reasons = new Map<RejectReason, number>();
  for (const { rejectedBy } of ofRole) {
    for (const [reason, count] of Object.entries(rejectedBy) as [RejectReason, number][]) {
      reasons.set(reason, (reasons.get(reason) ?? 0) + count);
    }
  }
  throw nothingUsable(
    ofRole.map(({ file }) => file),
    voice().rowFaults.rejectedBy([...reasons]),
  );
}

/** A column of days or amounts of which nothing can be read is another one than it was taken for. */
function requireReadable({ dates, amounts }: Shared): void {
  for (const column of dates.all) column.requireDays();
  for (const column of amounts.all) column.requireAmounts();
}

const withoutProspects = (ids: IdIndex): Prospects => ({
  size: ids.size,
  ids,
  leadIds: null,
  called: new Map(),
  calledSample: new CalledSample(),
  rep: null,
  standings: new Map(),
  flags: new Map(),
  created: null,
  closed: null,
  dates: new Map(),
  amount: null,
  attributes: new Map(),
  extras: noExtras(),
  saidBefore: null,
  dated: null,
  dealt: null,
  completion: { shared: 0, given: [], conflicting: 0, conflicts: [] },
  places: null,
});

/** What reading is asked besides the tables. */
export interface ReadingAsked {
  /** Whether an export of which nothing can be used is still an answer (the ledger says so). */
  readonly lenient?: boolean;
  /** Follows one prospect. */
  readonly trace?: Trace | null;
  /** Whether somebody asks where the rows of prospects stand. */
  readonly wantsRows?: boolean;
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
  const looked = await Promise.all(
    given.map(async (one) => ({ ...one, table: await withHead(one.table) })),
  );
  const planned = planTables(looked, mapping);
  const prospectsGiven = planned.prospects.length > 0;
  const followers = [...planned.activities, ...planned.history];
  if (followers.length === 0) requireProgress(planned);
  requireAttributes(planned, mapping);

  const ledgers: FileLedger[] = [];
  const sinks = { rejects, ledgers, trace, wantsPlaces: trace !== null };
  const users = await readUsers(planned.reps, sinks);
  const scanner = Scanner.open();
  const shared: Shared = {
    scanner,
    newIds: () => scanner?.newIds() ?? new TextIds(),
    reps: Dictionary.ofPeople(peopleOf(users, mapping)),
    currencies: new Currencies(),
    dates: new DateColumns(mapping.dayOf),
    amounts: new AmountColumns(),
  };
  let prospects: Prospects | null = null;
  if (prospectsGiven) {
    requireLinks(planned.prospects, planned);
    const joins = new Set<Join>(followers.map(({ reading }) => reading.join));
    const asked = { ...sinks, wantsPlaces: sinks.wantsPlaces || wantsRows };
    prospects = await readProspects(planned.prospects, mapping, shared, asked, joins);
    if (!lenient) requireRows(ledgers, 'prospects');
  }
  const found = new IdIndex(shared.newIds());
  const named = asTheyAreNamed(found);
  const finders =
    prospects === null
      ? { id: asTheyCome(found), name: named, email: named }
      : findersOf(prospects, shared);
  const samples = {
    id: prospects?.ids?.first ?? '',
    size: prospects?.size ?? 0,
    called: prospects?.calledSample ?? new CalledSample(),
  };
  const asked = mapping.optional.activities;
  let activities: Activities | null = null;
  if (planned.activities.length > 0) {
    activities = await readActivities(
      planned.activities,
      asked,
      shared,
      finders,
      samples,
      lenient,
      sinks,
    );
    if (!lenient) requireRows(ledgers, 'activities');
  }
  let history: History | null = null;
  if (planned.history.length > 0) {
    history = await readHistory(planned.history, shared, finders, samples, lenient, sinks);
    if (!lenient) requireRows(ledgers, 'history');
  }
  if (!lenient) requireReadable(shared);
  const all = { prospects: prospects ?? withoutProspects(found), activities, history };
  const farDays = setFarDaysAside(all, shared.dates);
  return {
    ...all,
    cases: activities !== null && asked.length > 0 ? readCases(activities) : null,
    prospectsGiven,
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
