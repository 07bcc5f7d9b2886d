import { outcomeNames } from '../../../method/milestones.js';
import { quotientIn, quotientTitle } from '../../../method/ratios.js';
import { percent, signed, UNKNOWN } from '../../../say/numbers.js';
import type { TrendResult, TrendSeries } from '../result.js';
import { lastPair } from '../sentence.js';
import { left, right, type TableBlock, text } from '../../common/show/document.js';
import { firstFitting } from '../../common/show/fit.js';
import { sparkline } from '../../common/show/sparkline.js';
import { stacked } from '../../common/show/stacked.js';
import { groupCells, groupColumns, knownOutcomes, knownRatios } from './measures.js';

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

/** How much the summary shows. */
interface Layout {
  /** How many bars there is room for; 0 for no line of bars. */
  readonly bars: number;
  readonly interval: boolean;
}

/** Everybody: one row a measure, with the last two whole periods side by side. */
function totalTable(result: TrendResult, { bars, interval }: Layout): TableBlock {
  const place = lastPair(result.periods);
  const draws = bars > 0;
  const compared =
    place === null
      ? []
      : [
          { title: result.periods[place]!.period, of: (measure: Measure) => measure.value },
          { title: 'Change', of: (measure: Measure) => measure.change },
          ...(interval ? [{ title: '95 %', of: (measure: Measure) => measure.interval }] : []),
        ];
  return {
    title: null,
    columns: [
      left('Measure'),
      ...(draws ? [left('Trend')] : []),
      ...compared.map(({ title }) => right(title)),
    ],
    rows: measuresOf(result).map((measure) => [
      text(measure.title),
      ...(draws ? [text(sparkline(measure.values(result.total), bars))] : []),
      ...compared.map(({ of }) => text(of(measure)(result.total, place!))),
    ]),
    footer: [],
  };
}

/** Groups: one row each, a line of bars a measure. */
function groupTable(result: TrendResult, { bars }: Layout): TableBlock {
  const measures = measuresOf(result);
  const row = (series: TrendSeries) =>
    measures.map(({ values }) => text(sparkline(values(series), bars)));
  const groups = groupColumns(result);
  return {
    title: null,
    columns: [...groups, ...measures.map(({ short }) => left(short))],
    rows: result.groups.map((series) => [...groupCells(result, series), ...row(series)]),
    footer: [[...groups.map((_, at) => text(at === 0 ? 'Total' : '')), ...row(result.total)]],
  };
}

/**
 * The course of things at a glance.
 *
 * @param sparklines whether there is a place for them
 * @returns no table where there is nothing to see
 */
export function trendSummary(
  result: TrendResult,
  width: number | null,
  sparklines: boolean,
): TableBlock[] {
  const grouped = result.options.by.length > 0;
  const few = result.periods.length < 2 || (!sparklines && lastPair(result.periods) === null);
  if (few || (grouped && !sparklines)) return [];
  const most = result.periods.length;
  const bars = sparklines ? [most, 60, 40, 24, 12].filter((each) => each <= most) : [0];
  const layouts: Layout[] = [
    ...bars.map((each) => ({ bars: each, interval: true })),
    { bars: bars.at(-1)!, interval: false },
  ];
  const make = grouped ? groupTable : totalTable;
  const narrowest = () =>
    stacked(make(result, layouts.at(-1)!), grouped ? groupColumns(result).length : 1);
  return [firstFitting([...layouts.map((each) => () => make(result, each)), narrowest], width)];
}
