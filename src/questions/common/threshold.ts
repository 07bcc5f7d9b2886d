import { nameKey } from '../../cells/text/fold.js';
import { quotientIn, type QuotientKey, quotientKeys } from '../../method/ratios.js';
import { metric, type MetricKey } from './order.js';
import type { ReportRow } from './result.js';

/** Every comparison a threshold can make. */
export const comparisons = {
  '<=': (value: number, limit: number) => value <= limit,
  '>=': (value: number, limit: number) => value >= limit,
  '<': (value: number, limit: number) => value < limit,
  '>': (value: number, limit: number) => value > limit,
} as const;

export type Comparison = keyof typeof comparisons;

/** A condition that raises an alarm, such as `closing<0.2` or `rep=Anna Rossi: closing<0.2`. */
export interface Threshold<K extends string = MetricKey> {
  /** As the user wrote it. */
  readonly text: string;
  /** The rows it is about: those of one group, every row (`*`), or null for the total. */
  readonly scope: { readonly field: string; readonly value: string } | null;
  readonly metric: K;
  readonly comparison: Comparison;
  readonly limit: number;
}

/** A threshold that was crossed. */
export interface Crossing<K extends string = MetricKey> {
  readonly threshold: Threshold<K>;
  /** Name of the group, `total` for the total. */
  readonly group: string;
  readonly value: number;
}

/** The outcome of checking thresholds. */
export interface Alarm<K extends string = MetricKey> {
  readonly crossings: readonly Crossing<K>[];
  /** Conditions that could not be checked, because a value is unknown. */
  readonly unknown: readonly string[];
  /** Conditions on a group that has no row. */
  readonly absent: readonly Threshold<K>[];
}

const isQuotient = (key: MetricKey): key is QuotientKey =>
  (quotientKeys as readonly string[]).includes(key);

const nameOf = (row: ReportRow): string => Object.values(row.group).join(', ') || 'total';

function rowsOf({ scope }: Threshold, rows: readonly ReportRow[], total: ReportRow) {
  if (scope === null) return [total];
  const { field, value } = scope;
  const found = rows.filter(
    ({ group }) => value === '*' || nameKey(group[field] ?? '') === nameKey(value),
  );
  return found;
}

/** The ends between which a metric of a row lies, whatever the open answers; null where it is unknown. */
function endsOf(row: ReportRow, key: MetricKey): readonly [least: number, most: number] | null {
  const value = metric(row, key);
  if (isQuotient(key)) {
    const { least, most, open } = quotientIn(row, key);
    if (open === null) return value === null ? null : [value, value];
    return least === null ? null : [least, most ?? Number.POSITIVE_INFINITY];
  }
  if (value === null) return null;
  const open = row.open[key === 'revenue' ? 'wins' : key] ?? 0;
  if (open === 0) return [value, value];
  // Nobody knows what another win would be worth.
  return [value, key === 'revenue' ? Number.POSITIVE_INFINITY : value + open];
}

/** Checks every threshold: one is crossed where it is whatever the open answers. */
export function checkThresholds(
  thresholds: readonly Threshold[],
  rows: readonly ReportRow[],
  total: ReportRow,
): Alarm {
  const crossings: Crossing[] = [];
  const unknown = new Set<string>();
  const absent: Threshold[] = [];
  for (const threshold of thresholds) {
    const found = rowsOf(threshold, rows, total);
    if (found.length === 0) absent.push(threshold);
    for (const row of found) {
      const { metric: key, comparison, limit, text } = threshold;
      const ends = endsOf(row, key);
      const crossed = ends?.filter((end) => comparisons[comparison](end, limit)) ?? [];
      if (crossed.length === 2) {
        // Where there is a range, the end that is nearest to the limit.
        const [least, most] = ends!;
        const nearest = comparison.startsWith('<') ? most : least;
        crossings.push({ threshold, group: nameOf(row), value: metric(row, key) ?? nearest });
      } else if (ends === null || crossed.length === 1) unknown.add(text);
    }
  }
  return { crossings, unknown: [...unknown], absent };
}
