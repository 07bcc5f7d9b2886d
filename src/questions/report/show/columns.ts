import { outcomes } from '../../../method/milestones.js';
import { pathSteps } from '../../../method/path.js';
import { quotientIn, type QuotientKey, quotientKeys } from '../../../method/ratios.js';
import type { ReportResult, ReportRow } from '../../common/result.js';
import { column, type Column, data } from '../../common/show/column.js';
import { countColumn, groupColumns, moneyColumn, ratioColumn } from '../../common/show/columns.js';
import { naming, right, text } from '../../common/show/document.js';
import { voice } from '../../../say/voice.js';

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
    ? [column('all', naming(voice().groups.all), () => text(voice().groups.total))]
    : groupColumns(options.by, ({ group }) => group);

/** What a report says of a group. */
export const measureColumns = (
  { total: { revenue } }: ReportResult,
  verbose: boolean,
): Column<ReportRow>[] => [
  ...outcomes.map((outcome) =>
    countColumn(
      outcome,
      right(voice().method.outcomes[outcome]),
      (row: ReportRow) => row.counts[outcome],
      (row) => row.counts[outcome],
      (row) => row.open[outcome],
    ),
  ),
  ...quotientKeys.map((key) =>
    ratioColumn(
      key,
      right(voice().method.ratioTitle(key, false), {
        short: voice().method.ratioTitle(key, true),
        yields: key,
      }),
      {
        ...(hasCounts(key) ? { counts: true, interval: verbose } : {}),
      },
      (row: ReportRow) => quotientIn(row, key),
    ),
  ),
  moneyColumn(
    'revenue',
    revenue.length > 0 && right(voice().table.revenue, { yields: 'revenue' }),
    revenue,
    (row: ReportRow) => row.revenue,
  ),
  // By these names --counts reads them again: without them, a range would become a sure number.
  ...outcomes.map((outcome) => data(`open_${outcome}`, (row: ReportRow) => row.open[outcome])),
];
