import { outcomes } from '../../../method/milestones.js';
import { chosen, data, sheetOf, tableOf } from '../../common/show/column.js';
import type { TrendResult } from '../result.js';
import { labelColumns, linesOf, measureColumns, totalLine, type TrendLine } from './columns.js';
import { seriesOf, shownRatios } from './measures.js';

/** What gives way first: money, then what changed, then the counts between the ends. */
const gives = ['revenue', 'changes', 'counts', 'targets', 'conversion'];

const shownKeys = [...outcomes, ...shownRatios.flatMap((key) => [key, `${key}_change`]), 'revenue'];

/** One row a period (and group): counts, ratios, and how these changed against the period before. */
export const trendTable = (result: TrendResult, verbose: boolean) =>
  tableOf(
    [...labelColumns(result), ...chosen(measureColumns(result, verbose), shownKeys)],
    linesOf(seriesOf(result)),
    {
      footer: [totalLine(result.total)],
      gives,
    },
  );

/** The trend as plain data: one row a period and group, everybody last. */
export const trendSheet = (result: TrendResult) =>
  sheetOf<TrendLine>(
    [
      data('row', ({ series }) => (series === result.total ? 'total' : 'group')),
      ...labelColumns(result),
      ...measureColumns(result, false),
    ],
    linesOf([...result.groups, result.total]),
  );
