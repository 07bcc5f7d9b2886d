import { type Outcome, outcomes } from '../../../method/milestones.js';
import { quotientIn, type QuotientKey, quotientKeys } from '../../../method/ratios.js';
import { column, type Column, data, yesNo } from '../../common/show/column.js';
import { countColumn, groupColumns, moneyColumn, ratioColumn } from '../../common/show/columns.js';
import { naming, right, text } from '../../common/show/document.js';
import { partValues } from '../../common/show/fields.js';
import type { TrendResult, TrendRow, TrendSeries } from '../result.js';
import { knownOutcomes, knownRatios, periodText } from './measures.js';
import { voice } from '../../../say/voice.js';

const numbers = () => voice().numbers;
const say = () => voice().trend;

/** A line of a trend: a period of a series, or all its periods together. */
export interface TrendLine {
  readonly series: TrendSeries;
  readonly numbers: TrendSeries['total'];
  /** Which period it is; null for all together. */
  readonly period: { readonly place: number; readonly row: TrendRow } | null;
}

/** A line a period of these series. */
export const linesOf = (all: readonly TrendSeries[]): TrendLine[] =>
  all.flatMap((series) =>
    series.rows.map((row, place) => ({ series, numbers: row, period: { place, row } })),
  );

/** All periods of a series together. */
export const totalLine = (series: TrendSeries): TrendLine => ({
  series,
  numbers: series.total,
  period: null,
});

const changeOf = ({ period }: TrendLine) => period?.row.change ?? null;

/** What says which group and period a line is of. */
export function labelColumns(result: TrendResult): Column<TrendLine>[] {
  const { periods, options } = result;
  const all = options.by.length === 0 ? voice().groups.total : '';
  const periodIn = ({ period }: TrendLine) => periods[period!.place]!;
  return [
    ...groupColumns(options.by, ({ series }: TrendLine) => series.group),
    column(
      'period',
      naming(say().headings.period),
      ({ period }) => text(period === null ? all : periodText(result, period.place)),
      (line) => periodIn(line).period,
    ),
    data('first_day', (line) => periodIn(line).first),
    data('last_day', (line) => periodIn(line).last),
    data('partial', (line) => yesNo(periodIn(line).isPartial)),
    data('immature', (line) => yesNo(periodIn(line).isImmature)),
  ];
}

/** What it yields to, of the counts: those between the ends first, the wins never. */
function countYields(outcome: Outcome): { yields?: string } {
  if (outcome === 'wins') return {};
  return { yields: outcome === 'targets' ? 'targets' : 'counts' };
}

/** A ratio, and beside it how it changed. */
function ratioColumns(
  key: QuotientKey,
  isShown: boolean,
  { verbose, isCompared }: { readonly verbose: boolean; readonly isCompared: boolean },
): Column<TrendLine>[] {
  const gapOf = (line: TrendLine) => {
    const change = changeOf(line);
    return change === null ? null : quotientIn(change, key);
  };
  return [
    ratioColumn(
      key,
      isShown &&
        right(voice().method.ratioTitle(key, false), {
          short: voice().method.ratioTitle(key, true),
          yields: key,
        }),
      { interval: verbose },
      ({ numbers }: TrendLine) => quotientIn(numbers, key),
    ),
    column(
      `${key}_change`,
      isShown &&
        isCompared &&
        right(say().headings.change, { yields: 'changes', called: say().headings.changes }),
      (line) => {
        const gap = gapOf(line);
        return text(gap === null ? '' : numbers().signed(gap.gap * 100));
      },
      partValues(`${key}_change`, gapOf, { '': 'gap', _low: 'low', _high: 'high' }),
    ),
  ];
}

/** What a trend says of a group in a period. */
export function measureColumns(result: TrendResult, verbose: boolean): Column<TrendLine>[] {
  const { total, periods, options } = result;
  const { revenue } = total.total;
  const [counts, ratios] = [knownOutcomes(result), knownRatios(result)];
  const shown = { verbose, isCompared: periods.length > 1 };
  const cohortDays = options.basis === 'cohort' ? (total.conversion?.within ?? []) : [];
  return [
    ...outcomes.map((outcome) =>
      countColumn<TrendLine>(
        outcome,
        counts.includes(outcome) && right(voice().method.outcomes[outcome], countYields(outcome)),
        ({ numbers }) => numbers.counts[outcome],
        {
          [outcome]: ({ numbers }) => numbers.counts[outcome],
          [`${outcome}_change`]: (line) => changeOf(line)?.counts[outcome],
        },
        ({ numbers }) => numbers.open[outcome],
      ),
    ),
    ...quotientKeys.flatMap((key) => ratioColumns(key, ratios.includes(key), shown)),
    moneyColumn(
      'revenue',
      revenue.length > 0 && right(voice().table.revenue, { yields: 'revenue' }),
      revenue,
      ({ numbers }) => numbers.revenue,
    ),
    ...cohortDays.map(({ days }, at) =>
      data<TrendLine>(
        `converted_${days}`,
        ({ period }) => period?.row.conversion?.within[at]?.converted ?? null,
      ),
    ),
  ];
}
