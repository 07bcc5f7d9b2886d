import { outcomeNames } from '../../../method/milestones.js';
import { decimal, decimalOrUnknown, percent, UNKNOWN } from '../../../say/numbers.js';
import type { ConversionWithin, TrendResult, TrendSeries, TrendStep } from '../result.js';
import {
  type Cell,
  count,
  left,
  right,
  type TableBlock,
  text,
} from '../../common/show/document.js';
import { firstFitting } from '../../common/show/fit.js';
import { stacked } from '../../common/show/stacked.js';
import { groupCells, groupColumns, periodText } from './measures.js';

function stepCells(
  { count: of, median, low, high, ninetiethPercentile }: TrendStep,
  wide: boolean,
) {
  const interval = low === null || high === null ? UNKNOWN : `${decimal(low)}–${decimal(high)}`;
  return [
    count(of),
    text(decimalOrUnknown(median)),
    ...(wide ? [text(interval)] : []),
    text(decimalOrUnknown(ninetiethPercentile)),
  ];
}

/** How long each step takes, half of them and nine in ten; of groups, unless asked for more, the whole way alone. */
export function stepsTable(
  result: TrendResult,
  width: number | null,
  verbose: boolean,
): TableBlock[] {
  const { groups, total } = result;
  if (total.steps.every((step) => step.count === 0)) return [];
  const labels = groupColumns(result);
  const rows = (series: TrendSeries, named: readonly Cell[], wide: boolean): Cell[][] =>
    (series === total || verbose ? series.steps : series.steps.slice(-1)).map((step) => [
      ...named,
      text(`${outcomeNames[step.from].title} → ${outcomeNames[step.to].title}`),
      ...stepCells(step, wide),
    ]);
  const everybody = labels.map((_, at) => text(at === 0 ? 'Total' : ''));
  const table = (wide: boolean): TableBlock => ({
    title: 'Days between the stages',
    columns: [
      ...labels,
      left('Step'),
      right('Steps'),
      right('Median'),
      ...(wide ? [right('95 %')] : []),
      right('9 in 10'),
    ],
    rows:
      labels.length === 0
        ? rows(total, [], wide)
        : groups.flatMap((series) => rows(series, groupCells(result, series), wide)),
    footer: labels.length === 0 ? [] : rows(total, everybody, wide),
  });
  const narrow = () => stacked(table(false), labels.length + 1);
  return [firstFitting([() => table(true), () => table(false), narrow], width)];
}

/** The shares won within so many days; `~` where few were followed for so long. */
function shares(conversion: ConversionWithin, interval: boolean): Cell[] {
  return (conversion?.within ?? []).map(({ converted, low, high, isFirm }) => {
    if (converted === null) return text(UNKNOWN);
    const range =
      interval && low !== null && high !== null
        ? ` ${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)}`
        : '';
    return text(`${isFirm ? '' : '~'}${percent(converted)}${range}`);
  });
}

/** How many win within so many days of entry: the cohorts where there are any, else the groups. */
export function conversionTable(
  result: TrendResult,
  width: number | null,
  verbose: boolean,
): TableBlock[] {
  const { total, options } = result;
  if (total.conversion === null) return [];
  const byCohort = options.basis === 'cohort' && options.by.length === 0;
  const table = (interval: boolean): TableBlock => {
    const cells = (conversion: ConversionWithin): Cell[] => [
      count(conversion?.prospects ?? null),
      ...shares(conversion, interval),
    ];
    const labels = byCohort ? [left('Entered')] : groupColumns(result);
    const rows = byCohort
      ? total.rows.map(({ conversion }, place) => [
          text(periodText(result, place)),
          ...cells(conversion),
        ])
      : result.groups.map((series) => [...groupCells(result, series), ...cells(series.conversion)]);
    const all = labels.length === 0 ? [left('')] : labels;
    const everybody = [
      ...all.map((_, at) => text(at === 0 ? 'Total' : '')),
      ...cells(total.conversion),
    ];
    return {
      title: 'Won within so many days of entry',
      columns: [
        ...all,
        right('Prospects'),
        ...total.conversion!.within.map(({ days }) => right(`${days} days`)),
      ],
      rows: rows.length === 0 ? [everybody] : rows,
      footer: rows.length === 0 ? [] : [everybody],
    };
  };
  const widest = verbose ? [true, false] : [false];
  const labels = byCohort ? 1 : Math.max(1, options.by.length);
  const narrow = () => stacked(table(false), labels);
  return [firstFitting([...widest.map((interval) => () => table(interval)), narrow], width)];
}
