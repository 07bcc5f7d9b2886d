import { quotientIn } from '../../../method/ratios.js';
import { UNKNOWN } from '../../../say/numbers.js';
import type { TrendChange, TrendResult, TrendRow, TrendSeries } from '../result.js';
import { lastPair } from '../sentence.js';
import { column, tableOf } from '../../common/show/column.js';
import { groupColumns } from '../../common/show/columns.js';
import {
  type Cell,
  count,
  drawn,
  naming,
  ratio,
  right,
  type TableBlock,
  text,
} from '../../common/show/document.js';
import { knownOutcomes, knownRatios } from './measures.js';
import { voice } from '../../../say/voice.js';

const numbers = () => voice().numbers;
const say = () => voice().trend;

/** Something measured in every period. */
interface Measure {
  readonly title: string;
  readonly short: string;
  readonly value: (row: TrendRow) => number | null;
  readonly cell: (row: TrendRow) => Cell;
  /** What changed, and how sure that is; null where either period does not tell. */
  readonly change: (change: TrendChange) => string | null;
  readonly interval: (change: TrendChange) => string | null;
}

const points = (gap: number): string => numbers().signed(gap * 100);

function measuresOf(result: TrendResult): Measure[] {
  const outcomes = knownOutcomes(result).filter((key) => key === 'targets' || key === 'wins');
  return [
    ...outcomes.map((outcome): Measure => ({
      title: voice().method.outcomes[outcome],
      short: voice().method.outcomes[outcome],
      value: ({ counts, open }) => (open[outcome] ? null : counts[outcome]),
      cell: ({ counts, open }) => count(counts[outcome], open[outcome] ?? 0),
      change({ counts }) {
        const more = counts[outcome];
        return more === null ? null : numbers().signedWhole(more);
      },
      interval: () => '',
    })),
    ...knownRatios(result).map((key): Measure => ({
      title: voice().method.ratioTitle(key, false),
      short: voice().method.ratioTitle(key, true),
      value: (row) => quotientIn(row, key).value,
      cell: (row) => ratio(quotientIn(row, key)),
      change(change) {
        const gap = quotientIn(change, key);
        return gap && points(gap.gap);
      },
      interval(change) {
        const { low = null, high = null } = quotientIn(change, key) ?? {};
        return numbers().pointsRange(low, high);
      },
    })),
  ];
}

const course = ({ value }: Measure, series: TrendSeries, rows: 1 | 3): Cell => ({
  kind: 'sparkline',
  values: series.rows.map(value),
  rows,
});

/** Everybody: one row a measure, with the last two whole periods side by side. */
function totalColumns({ total, periods }: TrendResult, draws: boolean) {
  const place = lastPair(periods);
  const row = place === null ? null : total.rows[place]!;
  const changed = (words: (change: TrendChange) => string | null) =>
    text((row?.change && words(row.change)) ?? UNKNOWN);
  return [
    column('measure', naming(say().headings.measure), ({ title }: Measure) => text(title)),
    column('course', draws && drawn(say().headings.course), (measure: Measure) =>
      course(measure, total, 3),
    ),
    column('value', row && right(voice().days.period(row.period)), ({ cell }: Measure) =>
      cell(row!),
    ),
    column('change', row && right(say().headings.changed), ({ change }: Measure) =>
      changed(change),
    ),
    column(
      'interval',
      row &&
        right(voice().table.shortInterval, {
          called: voice().screen.called(voice().table.interval),
          yields: 'interval',
        }),
      ({ interval }: Measure) => changed(interval),
    ),
  ];
}

/** Groups: one row each, a line of bars a measure. */
const courseColumns = (result: TrendResult) => [
  ...groupColumns(result.options.by, ({ group }: TrendSeries) => group),
  ...measuresOf(result).map((measure) =>
    column(measure.title, drawn(measure.short), (series: TrendSeries) =>
      course(measure, series, 1),
    ),
  ),
];

/**
 * The course of things at a glance.
 *
 * @param sparklines whether there is a place for them
 * @returns no table where there is nothing to see
 */
export function trendSummary(result: TrendResult, sparklines: boolean): TableBlock[] {
  const grouped = result.options.by.length > 0;
  const few = result.periods.length < 2 || (!sparklines && lastPair(result.periods) === null);
  if (few || (grouped && !sparklines)) return [];
  return grouped
    ? [tableOf(courseColumns(result), result.groups, { footer: [result.total] })]
    : [tableOf(totalColumns(result, sparklines), measuresOf(result), { gives: ['interval'] })];
}
