import { type Kinds, kindsOf, ratiosOf } from '../../funnel/ratios.js';
import type { GroupTally } from '../../funnel/tally.js';
import { quotientInfo, ratioKeys } from '../../method/ratios.js';
import { wordWarning } from '../../say/notes.js';
import { mostSeriousFirst, type Warning } from '../../warnings/warnings.js';
import type { Measurement } from '../common/measurement.js';
import { type SortOrder, sortRows } from '../common/order.js';
import { reportSentence } from './sentence.js';
import type { ReportOptions, ReportResult, ReportRow, WarningResult } from '../common/result.js';

/** The row of a group: its counts with every ratio of them. */
const toRow = (tally: GroupTally, kinds: Kinds): ReportRow => ({
  group: tally.group,
  counts: tally.counts,
  open: tally.open,
  ...ratiosOf(tally, kinds),
  revenue: [...tally.revenue],
});

/** Warnings as they stand in results: the data with the words. */
export const worded = (warnings: readonly Warning[]): WarningResult[] =>
  mostSeriousFirst(warnings).map((warning) => ({ ...warning, message: wordWarning(warning) }));

const nameOf = (row: ReportRow): string => Object.values(row.group).join(', ');

/** Shares above 100 %: with distinct prospects as the unit, something is amiss; of a period it is said once for all. */
function sharesAboveOne(rows: readonly ReportRow[], options: ReportOptions): Warning[] {
  const isOfPeriod = options.since !== null || options.until !== null;
  if (options.unit === 'activities' || (options.basis === 'activity' && isOfPeriod)) return [];
  return ratioKeys.flatMap((key): Warning[] => {
    const { proportion } = quotientInfo[key];
    const groups = rows.filter((row) => (row.ratios[key].value ?? 0) > 1).map(nameOf);
    if (!proportion || groups.length === 0) return [];
    return [{ code: 'ratio-above-one', ratio: key, groups }];
  });
}

/**
 * The main job: the funnel of every group, from what was counted and options alone.
 *
 * @param options as they are repeated in the result
 */
export function report(
  { tally, quality, warnings }: Measurement,
  options: ReportOptions,
  sort: SortOrder | null,
): ReportResult {
  const kinds = kindsOf([...tally.groups, tally.total]);
  const rows = tally.groups.map((group) => toRow(group, kinds));
  const total = toRow(tally.total, kinds);
  return {
    schema: 'spanco/report/1',
    options,
    sentence: reportSentence(total, tally.groups, options.by),
    rows: sortRows(rows, options.by, sort),
    total,
    quality,
    warnings: worded([...sharesAboveOne(sortRows(rows, options.by, null), options), ...warnings]),
  };
}
