import { ActivityColumns } from './activity-columns.js';
import { tells } from '../understand/column-plan.js';
import type { Extras } from './columns/extras.js';
import type { ActivityField } from '../knowledge/fields/fields.js';
import { type Finders, type LinkCounts, Linker, type ProspectSamples } from './identity/linking.js';
import type { Planned } from '../understand/planned.js';
import type { Shared } from './shared.js';
import type { Rows } from '../read/table.js';
import type { MoneyColumn, WordCodes } from '../cells/columns.js';
import type { Places } from './places.js';
import { eachRecord, type RecordSinks } from './records.js';
import type { SpelledWords } from '../cells/words/spelled.js';
import type { Saying } from '../knowledge/proofs.js';
import type { OutcomeKind } from '../knowledge/words/outcomes.js';
import type { ActivityKind } from '../knowledge/words/types.js';

/** All activities of an export, as columns. */
export interface Activities {
  readonly size: number;
  /** Place of the prospect each was for; -1 for a case that says nobody. */
  readonly prospect: Int32Array;
  /** What each proves, as a set of bits. */
  readonly evidence: Uint8Array;
  /** What each says besides: places in `sayings`. */
  readonly saying: Uint8Array;
  readonly sayings: readonly Saying[];
  /** Day of each, UNDATED where the cell is empty. */
  readonly day: Int32Array;
  /** Time of day of each, in seconds; 0 where the cell has none. */
  readonly clock: Int32Array;
  /** Who performed each, -1 for nobody; codes of the reps. Null without such a column. */
  readonly rep: Int32Array | null;
  readonly amount: MoneyColumn | null;
  /** Codes of `types` and `outcomes`. */
  readonly type: WordCodes;
  readonly outcome: WordCodes;
  /** Values of fields that the question asks for. */
  readonly extras: Extras<ActivityField>;
  readonly types: SpelledWords<ActivityKind>;
  readonly outcomes: SpelledWords<OutcomeKind>;
  /** Activities without an id that say the same as another one: kept, they may be two real calls. */
  readonly alike: number;
  /** Ids that came with different contents; all are kept. */
  readonly conflicts: number;
  readonly links: LinkCounts;
  /** Where each stands; null where nobody asks. */
  readonly places: Places | null;
}

/**
 * Reads the activities of all tables. Rows with one id and one content count once.
 *
 * @param optional fields that the question asks for
 * @param finders say which prospect something is called
 * @param samples of the prospects, for when nothing matches
 * @param lenient whether that passes
 * @throws SpancoError where a needed column is missing, dates cannot be settled, almost nothing matches, or strict rejects
 */
export async function readActivities(
  tables: readonly Planned<'activities'>[],
  optional: readonly ActivityField[],
  shared: Shared,
  finders: Finders,
  samples: ProspectSamples,
  lenient: boolean,
  sinks: RecordSinks,
): Promise<Activities> {
  const linker = new Linker('activities', finders, samples);
  const columns = new ActivityColumns(tables, optional, shared, linker);
  const readerOf = (planned: Planned<'activities'>, rows: Rows) => columns.reader(planned, rows);
  const places = await eachRecord('activities', tables, shared.scanner, sinks, readerOf);
  const links = linker.counts(lenient);
  const { rows, money } = columns;
  const { size } = rows;
  const [day, rep] = [rows.day.subarray(0, size), rows.rep.subarray(0, size)];
  shared.dates.settle('activities');
  shared.dates.resolve(day);
  columns.extras.resolve();
  if (money !== null) shared.amounts.resolve(money.values.values(), money.doubts.values());
  return {
    size,
    prospect: rows.prospect.subarray(0, size),
    evidence: rows.evidence.subarray(0, size),
    saying: rows.saying.subarray(0, size),
    sayings: columns.proofs.sayings,
    day,
    clock: rows.clock.subarray(0, size),
    rep: tables.some(({ plan }) => tells(plan, 'rep')) ? rep : null,
    amount: money && {
      values: money.values.values(),
      currencies: money.currencies.values(),
      names: money.names,
    },
    type: rows.type.subarray(0, size),
    outcome: rows.outcome.subarray(0, size),
    extras: columns.extras.values(),
    types: columns.types,
    outcomes: columns.outcomes,
    alike: columns.alike,
    conflicts: columns.conflicts,
    links,
    places,
  };
}
