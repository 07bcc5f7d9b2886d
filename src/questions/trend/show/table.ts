import { outcomeNames } from '../../../method/milestones.js';
import { quotientIn, quotientTitle } from '../../../method/ratios.js';
import type { TrendResult, TrendRow, TrendSeries } from '../result.js';
import {
  type Cell,
  count,
  left,
  ratio,
  right,
  type TableBlock,
  text,
} from '../../common/show/document.js';
import { firstFitting } from '../../common/show/fit.js';
import { stacked } from '../../common/show/stacked.js';
import {
  changeText,
  groupCells,
  groupColumns,
  knownOutcomes,
  knownRatios,
  periodText,
  seriesOf,
} from './measures.js';

/** How much the table of periods shows; the richest that fits is taken. */
interface Layout {
  readonly counts: 'all' | 'ends' | 'wins';
  readonly shortTitles: boolean;
  readonly changes: boolean;
  readonly interval: boolean;
  readonly revenue: boolean;
  /** Whether the whole way is shown beside its steps. */
  readonly conversion: boolean;
}

function layouts(verbose: boolean): Layout[] {
  const full: Layout = {
    counts: 'all',
    shortTitles: false,
    changes: true,
    interval: verbose,
    revenue: true,
    conversion: true,
  };
  const short: Layout = { ...full, shortTitles: true, revenue: false };
  const plain: Layout = { ...short, changes: false };
  return [
    full,
    { ...full, revenue: false },
    short,
    { ...short, counts: 'ends' },
    plain,
    { ...plain, counts: 'ends' },
    { ...plain, counts: 'ends', interval: false },
    { ...plain, counts: 'wins', interval: false },
    { ...plain, counts: 'wins', interval: false, conversion: false },
  ];
}

type Measures = TrendSeries['total'] & Partial<Pick<TrendRow, 'change'>>;

function layoutTable(result: TrendResult, layout: Layout): TableBlock {
  const chosen = { all: knownOutcomes(result), ends: ['targets', 'wins'], wins: ['wins'] } as const;
  const all = knownOutcomes(result);
  const counts = all.filter((outcome) =>
    (chosen[layout.counts] as readonly string[]).includes(outcome),
  );
  const keys = knownRatios(result).filter((key) => layout.conversion || key !== 'conversion');
  const hasRevenue = layout.revenue && result.total.total.revenue.length > 0;
  const changes = layout.changes && result.periods.length > 1;
  const ratioCells = (row: Measures, key: (typeof keys)[number]): Cell[] => {
    const { change = null } = row;
    const { interval } = layout;
    const quotient = quotientIn(row, key);
    return [ratio(quotient, { interval }), ...(changes ? [text(changeText(change, key))] : [])];
  };
  const cells = (row: Measures): Cell[] => [
    ...counts.map((outcome) => count(row.counts[outcome])),
    ...keys.flatMap((key) => ratioCells(row, key)),
    ...(hasRevenue ? [{ kind: 'money' as const, money: row.revenue }] : []),
  ];
  const groups = groupColumns(result);
  const total = [text('Total'), ...groups.map(() => text(''))];
  return {
    title: null,
    columns: [
      ...groups,
      left('Period'),
      ...counts.map((outcome) => right(outcomeNames[outcome].title)),
      ...keys.flatMap((key) => [
        right(quotientTitle(key, layout.shortTitles)),
        ...(changes ? [right('±')] : []),
      ]),
      ...(hasRevenue ? [right('Revenue')] : []),
    ],
    rows: seriesOf(result).flatMap((series) =>
      series.rows.map((row, place) => [
        ...groupCells(result, series),
        text(periodText(result, place)),
        ...cells(row),
      ]),
    ),
    footer: [[...total, ...cells(result.total.total)]],
  };
}

/** One row a period (and group): counts, ratios, and how these changed against the period before. */
export function trendTable(
  result: TrendResult,
  width: number | null,
  verbose: boolean,
): TableBlock {
  const all = layouts(verbose);
  const narrow = all.at(-1)!;
  const tables = all.map((layout) => () => layoutTable(result, layout));
  const labels = groupColumns(result).length + 1;
  return firstFitting([...tables, () => stacked(layoutTable(result, narrow), labels)], width);
}
