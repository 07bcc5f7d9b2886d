import { parseIsoDay } from '../../cells/dates/calendar.js';
import { fileName } from '../../errors/place.js';
import type { Outcome } from '../../method/milestones.js';
import type { Quality, ReportRow } from './result.js';
import {
  type Alarm,
  type Crossing,
  type Ends,
  isCrossed,
  nearestEnd,
  openEnds,
  type OpenMetric,
  openMetrics,
  type Threshold,
} from './threshold.js';
import { voice } from '../../say/voice.js';

const say = () => voice().data;

/** What `--fail-if` can ask of the data, whatever the question: a count, or in % a share. */
export type DataMetric = 'rejected' | 'unmatched' | 'age' | OpenMetric;

/** Every metric of the data. */
export const dataMetrics: readonly DataMetric[] = ['rejected', 'unmatched', 'age', ...openMetrics];

/** What is known of the data. */
export interface DataFacts {
  readonly quality: Pick<Quality, 'all' | 'files' | 'covers'>;
  /** Of everything that is counted. */
  readonly total: Pick<ReportRow, 'counts' | 'open'>;
  /** The day from which they are looked at; null for counts. */
  readonly asOf: string | null;
}

/** A value of the data: null where unknown, and what it is made of. */
interface Fact {
  readonly ends: Ends | null;
  readonly from: string | null;
}

/** Rows of the ledger that something became of: rejected of all that were read, unmatched of the activities. */
function rowsOf(
  { quality: { all, files } }: DataFacts,
  metric: 'rejected' | 'unmatched',
  isShare: boolean,
): Fact {
  const part = all[metric];
  const whole =
    metric === 'rejected'
      ? all.read
      : files
          .filter(({ role }) => role === 'activities' || role === 'history')
          .reduce((sum, { used, unmatched }) => sum + used + unmatched, 0);
  const value = isShare ? part / whole : part;
  const named = files.filter((file) => file[metric] > 0);
  const each = named.map((ledger) => ({ file: fileName(ledger.file), count: ledger[metric] }));
  return {
    ends: Number.isNaN(value) ? null : [value, value],
    from: say().partOf(part, whole, metric, each),
  };
}

/** The days from the last row to the day from which the data are looked at. */
function ageOf({ quality: { covers }, asOf }: DataFacts): Fact {
  if (covers === null || asOf === null) return { ends: null, from: null };
  const days = parseIsoDay(asOf)! - parseIsoDay(covers.to)!;
  return { ends: [days, days], from: say().days(covers.to, asOf) };
}

function factOf(facts: DataFacts, { metric, isShare }: Threshold<DataMetric>): Fact {
  if (metric === 'age') return ageOf(facts);
  if (metric === 'rejected' || metric === 'unmatched') return rowsOf(facts, metric, isShare);
  const { counts, open } = facts.total;
  const answers = open[metric.slice('open.'.length) as Outcome];
  return {
    ends: openEnds(facts.total, metric, isShare),
    from: answers === null ? null : say().openOf(answers, counts.targets),
  };
}

/** Checks thresholds on the data; what is unknown could not be checked. */
export function checkData(
  thresholds: readonly Threshold<DataMetric>[],
  facts: DataFacts,
): Alarm<DataMetric> {
  const crossings: Crossing<DataMetric>[] = [];
  const unknown = new Set<string>();
  for (const threshold of thresholds) {
    const { ends, from } = factOf(facts, threshold);
    const crossed = isCrossed(threshold, ends);
    if (crossed === null) unknown.add(threshold.text);
    if (crossed)
      crossings.push({ threshold, group: 'data', value: nearestEnd(threshold, ends!), from });
  }
  return { crossings, unknown: [...unknown], absent: [] };
}
