import { nameKey } from '../../cells/text/fold.js';
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

const nameOf = (row: ReportRow): string => Object.values(row.group).join(', ') || 'total';

function rowsOf({ scope }: Threshold, rows: readonly ReportRow[], total: ReportRow) {
  if (scope === null) return [total];
  const { field, value } = scope;
  const found = rows.filter(
    ({ group }) => value === '*' || nameKey(group[field] ?? '') === nameKey(value),
  );
  return found;
}

/** Checks every threshold. */
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
      const value = metric(row, threshold.metric);
      if (value === null) unknown.add(threshold.text);
      else if (comparisons[threshold.comparison](value, threshold.limit)) {
        crossings.push({ threshold, group: nameOf(row), value });
      }
    }
  }
  return { crossings, unknown: [...unknown], absent };
}
