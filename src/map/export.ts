import { nothingUsable } from '../errors/columns.js';
import { noRows } from '../errors/input.js';
import type { Role } from '../read/table.js';
import { type Activities, type ProspectSamples, readActivities } from './activities.js';
import { fieldsNamed } from './columns.js';
import { Dictionary, UNASSIGNED } from './dictionary.js';
import { IdIndex } from './id-index.js';
import { type FileLedger, type RejectReason, rejectReasons, type Rejects } from './ledger.js';
import type { Mapping } from './mapping.js';
import { amongKnown, asTheyCome } from './matching.js';
import {
  type GivenTable,
  planTables,
  type ReadTable,
  requireAttributes,
  requireProgress,
} from './planning.js';
import type { PlannedProspects } from './prospect-columns.js';
import { type Prospects, readProspects } from './prospects.js';
import { outcomeKinds } from './vocabulary/outcomes.js';
import { stageKinds } from './vocabulary/stages.js';
import { activityKinds } from './vocabulary/types.js';
import { Words } from './vocabulary/words.js';

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
    reps: new Dictionary(mapping.repAliases, UNASSIGNED),
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
