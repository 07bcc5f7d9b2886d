import { compareLabels } from '../../funnel/groups.js';
import { type Outcome, outcomes } from '../../method/milestones.js';
import { quotientIn, type QuotientKey, quotientKeys } from '../../method/ratios.js';
import type { ReportRow } from './result.js';

/** A number of a row that rows can be sorted by and compared with a threshold. */
export type MetricKey = Outcome | QuotientKey | 'revenue';

/** Every metric. */
export const metricKeys: readonly MetricKey[] = [...outcomes, ...quotientKeys, 'revenue'];

const isIn = <K extends string>(keys: readonly K[], key: string): key is K =>
  (keys as readonly string[]).includes(key);

/**
 * The value of a metric; null where unknown. Revenue of several currencies is not one number, and wins of which
 * no cell says what they were worth were not worth nothing.
 */
export function metric(row: ReportRow, key: MetricKey): number | null {
  if (isIn(outcomes, key)) return row.counts[key];
  if (isIn(quotientKeys, key)) return quotientIn(row, key).value;
  if (row.revenue.length > 1) return null;
  return row.revenue[0]?.amount ?? (row.counts.wins === 0 ? 0 : null);
}

/** What rows are sorted by. */
export interface SortOrder {
  /** A metric, or the name of a dimension. */
  readonly key: string;
  readonly descending: boolean;
}

/** Order by the labels of the groups, dimension by dimension: total, so that the same data print the same. */
export function compareGroups(
  a: Pick<ReportRow, 'group'>,
  b: Pick<ReportRow, 'group'>,
  by: readonly string[],
): number {
  for (const name of by) {
    const order = compareLabels(a.group[name]!, b.group[name]!);
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * Sorts rows; unknown values come last in either direction, ties are in the order of groups.
 *
 * @param by the dimensions, which an object with a header such as "2024" would not keep in order
 */
export function sortRows(
  rows: readonly ReportRow[],
  by: readonly string[],
  order: SortOrder | null,
): ReportRow[] {
  const sorted = [...rows].sort((a, b) => compareGroups(a, b, by));
  if (order === null) return sorted;
  const sign = order.descending ? -1 : 1;
  return sorted.sort((a, b) => {
    if (Object.hasOwn(a.group, order.key))
      return sign * compareLabels(a.group[order.key]!, b.group[order.key]!);
    const [x, y] = [metric(a, order.key as MetricKey), metric(b, order.key as MetricKey)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * (x - y);
  });
}
