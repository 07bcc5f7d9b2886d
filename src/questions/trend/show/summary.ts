import { outcomeNames } from '../../../method/milestones.js';
import { quotientIn, quotientTitle } from '../../../method/ratios.js';
import { percent, signed, UNKNOWN } from '../../../say/numbers.js';
import type { TrendResult, TrendSeries } from '../result.js';
import { lastPair } from '../sentence.js';
import { column, tableOf } from '../../common/show/column.js';
import { groupColumns } from '../../common/show/columns.js';
import {
  type Cell,
  left,
  naming,
  right,
  type Rung,
  type TableBlock,
  text,
} from '../../common/show/document.js';
import { knownOutcomes, knownRatios } from './measures.js';

/** A measure of a series: its values, and what changed in one of them. */
interface Measure {
  readonly title: string;
  readonly short: string;
  readonly values: (series: TrendSeries) => readonly (number | null)[];
  readonly value: (series: TrendSeries, place: number) => string;
  readonly change: (series: TrendSeries, place: number) => string;
  readonly interval: (series: TrendSeries, place: number) => string;
}

function measuresOf(result: TrendResult): Measure[] {
  const outcomes = knownOutcomes(result).filter((one) => one === 'targets' || one === 'wins');
  const points = (share: number) => signed(share * 100);
  return [
    ...outcomes.map((outcome): Measure => {
      const title = outcomeNames[outcome].title;
      const of = ({ rows }: TrendSeries, place: number) => rows[place]!.counts[outcome];
      return {
        title,
        short: title,
        values: ({ rows }) => rows.map(({ counts }) => counts[outcome]),
        value: (series, place) => String(of(series, place) ?? UNKNOWN),
        change({ rows }, place) {
          const change = rows[place]!.change?.counts[outcome] ?? null;
          return change === null ? UNKNOWN : signed(change).replace('.0', '');
        },
        interval: () => '',
      };
    }),
    ...knownRatios(result).map((key): Measure => {
      const gap = ({ rows }: TrendSeries, place: number) => {
        const { change } = rows[place]!;
        return change === null ? null : quotientIn(change, key);
      };
      return {
        title: quotientTitle(key, false),
        short: quotientTitle(key, true),
        values: ({ rows }) => rows.map((row) => quotientIn(row, key).value),
        value: ({ rows }, place) => percent(quotientIn(rows[place]!, key).value),
        change(series, place) {
          const change = gap(series, place);
          return change === null ? UNKNOWN : points(change.gap);
        },
        interval(series, place) {
          const change = gap(series, place);
          return change === null || change.low === null || change.high === null
            ? UNKNOWN
            : `${points(change.low)} to ${points(change.high)}`;
        },
      };
    }),
  ];
}

const course = ({ values }: Measure, series: TrendSeries): Cell => ({
  kind: 'sparkline',
  values: values(series),
});

/** What gives way first: bars, then the intervals of the changes. */
function rungsOf({ periods }: TrendResult): readonly Rung[] {
  const sparks = [60, 40, 24, 12].filter((most) => most < periods.length);
  const bars: readonly Rung[] = [{}, ...sparks.map((most) => ({ sparks: most }))];
  return [...bars, { ...bars.at(-1), without: ['interval'] }];
}

/** Everybody: one row a measure, with the last two whole periods side by side. */
function totalTable(result: TrendResult, draws: boolean): TableBlock {
  const { total, periods } = result;
  const place = lastPair(periods);
  const isCompared = place !== null;
  const rungs = rungsOf(result);
  return tableOf<Measure>(
    [
      column('measure', naming('Measure'), ({ title }) => text(title)),
      column('course', draws && left('Trend'), (measure) => course(measure, total)),
      column('value', isCompared && right(periods[place]!.period), ({ value }) =>
        text(value(total, place!)),
      ),
      column('change', isCompared && right('Change'), ({ change }) => text(change(total, place!))),
      column('interval', isCompared && right('95 %', { yields: 'interval' }), ({ interval }) =>
        text(interval(total, place!)),
      ),
    ],
    measuresOf(result),
    { rungs, instead: { kind: 'stack', heading: '', rung: rungs.at(-1)! } },
  );
}

/** Groups: one row each, a line of bars a measure. */
function groupTable(result: TrendResult): TableBlock {
  const { options, groups, total } = result;
  const rungs = rungsOf(result);
  return tableOf<TrendSeries>(
    [
      ...groupColumns(options.by, ({ group }: TrendSeries) => group),
      ...measuresOf(result).map((measure) =>
        column(measure.title, left(measure.short), (series: TrendSeries) =>
          course(measure, series),
        ),
      ),
    ],
    groups,
    { footer: [total], rungs, instead: { kind: 'stack', heading: '', rung: rungs.at(-1)! } },
  );
}

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
  return [grouped ? groupTable(result) : totalTable(result, sparklines)];
}
