import { outcomeNames, outcomes } from '../../../method/milestones.js';
import { pathSteps } from '../../../method/path.js';
import {
  quotientIn,
  type QuotientKey,
  quotientKeys,
  quotientTitle,
} from '../../../method/ratios.js';
import type { ReportResult, ReportRow } from '../../common/result.js';
import { column, type Column } from '../../common/show/column.js';
import { countColumn, groupColumns, moneyColumn, ratioColumn } from '../../common/show/columns.js';
import { naming, right, text } from '../../common/show/document.js';

/** What the first table shows, in its order: ends, the way between them, what comes of it. */
export const mainKeys: readonly string[] = [
  'targets',
  'wins',
  ...pathSteps,
  'efficiency',
  'revenue',
];

const hasCounts = (key: QuotientKey): boolean => mainKeys.includes(key);

/** The columns that name a group; one for everybody together where there are no groups. */
export const labelColumns = ({ options }: ReportResult): Column<ReportRow>[] =>
  options.by.length === 0
    ? [column('all', naming('All'), () => text('Total'))]
    : groupColumns(options.by, ({ group }) => group);

/** What a report says of a group. */
export const measureColumns = (
  { total: { revenue } }: ReportResult,
  verbose: boolean,
): Column<ReportRow>[] => [
  ...outcomes.map((outcome) =>
    countColumn(
      outcome,
      right(outcomeNames[outcome].title),
      (row: ReportRow) => row.counts[outcome],
      (row) => row.counts[outcome],
      (row) => row.open[outcome],
    ),
  ),
  ...quotientKeys.map((key) =>
    ratioColumn(
      key,
      right(quotientTitle(key, false), { short: quotientTitle(key, true), yields: key }),
      {
        ...(hasCounts(key) ? { counts: true, interval: verbose } : {}),
      },
      (row: ReportRow) => quotientIn(row, key),
    ),
  ),
  moneyColumn(
    'revenue',
    revenue.length > 0 && right('Revenue', { yields: 'revenue' }),
    revenue,
    (row: ReportRow) => row.revenue,
  ),
];
