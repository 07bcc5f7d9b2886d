import { noMatches } from '../errors/columns.js';
import type { Role } from '../read/table.js';
import { ActivityColumns, type ActivityWords, type PlannedActivities } from './activity-columns.js';
import { requireField } from './columns.js';
import type { ActivityField } from './fields.js';
import type { Mapping } from './mapping.js';
import type { FindProspect } from './matching.js';
import type { SharedNames } from './prospect-columns.js';
import type { Money } from './prospects.js';
import { eachRow, type RowSinks } from './rows.js';
import type { SpelledWords } from './spelled.js';
import type { OutcomeKind } from './vocabulary/outcomes.js';
import type { ActivityKind } from './vocabulary/types.js';

/** All activities of an export, as columns. */
export interface Activities {
  readonly size: number;
  /** Place of the prospect each was for. */
  readonly prospect: Int32Array;
  /** What each proves, as a set of bits. */
  readonly evidence: Uint8Array;
  /** Day of each, UNDATED where the cell is empty. */
  readonly day: Int32Array;
  /** Who performed each, -1 for nobody; codes of the reps. Null without such a column. */
  readonly rep: Int32Array | null;
  readonly amount: Money | null;
  readonly types: SpelledWords<ActivityKind>;
  readonly outcomes: SpelledWords<OutcomeKind>;
  /** Whether anything says of an appointment that it was honoured, or was not. */
  readonly tellsHeld: boolean;
  /** Activities without an id that say the same as another one: kept, they may be two real calls. */
  readonly alike: number;
  /** Ids that came with different contents; all are kept. */
  readonly conflicts: number;
}

/** What prospects look like to somebody who wonders why nothing matches. */
export interface ProspectSamples {
  readonly id: string;
  /** A column that holds names of prospects, which activities may be linked by. */
  readonly nameColumn: string | null;
}

const role: Role = 'activities';

/**
 * Reads the activities of all tables. Rows with one id and one content count once.
 *
 * @param find says which prospect an id is
 * @param names shared with the prospects
 * @param samples of the prospects, for the message when nothing matches; null to let that pass
 * @throws SpancoError where a needed column is missing, dates cannot be settled, almost nothing matches, or strict rejects
 */
export async function readActivities(
  tables: readonly PlannedActivities[],
  mapping: Mapping,
  words: ActivityWords,
  names: SharedNames,
  find: FindProspect,
  samples: (() => ProspectSamples) | null,
  sinks: RowSinks,
): Promise<Activities> {
  const has = (field: ActivityField) => tables.some(({ plan }) => plan.columns.has(field));
  const columns = new ActivityColumns(tables, mapping, words, names, find, sinks.rejects);
  for (const planned of tables) {
    const { table, plan } = planned;
    requireField(role, plan, table.file, ['prospect']);
    const what = 'no column is the type or the outcome';
    requireField(role, plan, table.file, ['type', 'outcome'], what);
    await eachRow(table, role, sinks, columns.taker(planned));
  }
  const { prospect, evidence, day, rep, money, dates, amounts, unmatched } = columns;
  const all = prospect.length + unmatched;
  if (samples !== null && unmatched > all * 0.95) {
    const { id, nameColumn } = samples();
    throw noMatches(all, unmatched, columns.sampleUnmatched, id, nameColumn);
  }
  dates.resolve(day.values(), []);
  if (money !== null) amounts.resolve(money.values.values(), money.doubts.values());
  return {
    size: prospect.length,
    prospect: prospect.values(),
    evidence: evidence.values(),
    day: day.values(),
    rep: has('rep') ? rep.values() : null,
    amount: money && {
      values: money.values.values(),
      currencies: money.currencies.values(),
      names: money.names,
    },
    types: columns.types,
    outcomes: columns.outcomes,
    tellsHeld: columns.proofs.tellsHeld,
    alike: columns.alike,
    conflicts: columns.conflicts,
  };
}
