import { nameKey } from '../../cells/text/fold.js';
import { quotientIn, type QuotientKey, quotientKeys } from '../../method/ratios.js';
import { type Outcome, outcomes } from '../../method/milestones.js';
import { metric, type MetricKey, metricKeys } from './order.js';
import type { ReportRow } from './result.js';

/** Every comparison a threshold can make. */
export const comparisons = {
  '<=': (value: number, limit: number) => value <= limit,
  '>=': (value: number, limit: number) => value >= limit,
  '<': (value: number, limit: number) => value < limit,
  '>': (value: number, limit: number) => value > limit,
} as const;

export type Comparison = keyof typeof comparisons;

/** How many answers about a milestone are open; as a share, of the targets. */
export type OpenMetric = `open.${Outcome}`;

export const openMetrics: readonly OpenMetric[] = outcomes.map(
  (outcome) => `open.${outcome}` as const,
);

/** What a threshold on rows can be about. */
export type RowMetric = MetricKey | OpenMetric;

export const rowMetrics: readonly RowMetric[] = [...metricKeys, ...openMetrics];

/** A condition that raises an alarm, such as `closing<0.2` or `rep=Anna Rossi: closing<0.2`. */
export interface Threshold<K extends string = RowMetric> {
  /** As the user wrote it. */
  readonly text: string;
  /** The rows it is about: those of one group, every row (`*`), or null for the total. */
  readonly scope: { readonly field: string; readonly value: string } | null;
  readonly metric: K;
  readonly comparison: Comparison;
  readonly limit: number;
  /** Whether the limit was written in %: what is a count else is then a share. */
  readonly isShare: boolean;
}

/** A threshold that was crossed. */
export interface Crossing<K extends string = RowMetric> {
  readonly threshold: Threshold<K>;
  /** Name of the group, `total` for the total. */
  readonly group: string;
  readonly value: number;
  /** What the value is made of, in words; null where the name of it says so. */
  readonly from: string | null;
}

/** The outcome of checking thresholds. */
export interface Alarm<K extends string = RowMetric> {
  readonly crossings: readonly Crossing<K>[];
  /** Conditions that could not be checked, because a value is unknown. */
  readonly unknown: readonly string[];
  /** Conditions on a group that has no row. */
  readonly absent: readonly Threshold<K>[];
}

/** The ends between which a value lies, whatever the open answers. */
export type Ends = readonly [least: number, most: number];

/** Whether a threshold is crossed at both ends; null where that cannot be told. */
export function isCrossed(
  { comparison, limit }: Pick<Threshold, 'comparison' | 'limit'>,
  ends: Ends | null,
): boolean | null {
  const crossed = ends?.filter((end) => comparisons[comparison](end, limit)).length ?? 1;
  return crossed === 1 ? null : crossed === 2;
}

/** Of a range, the end that is nearest to a limit that it has crossed. */
export const nearestEnd = (
  { comparison }: Pick<Threshold, 'comparison'>,
  [least, most]: Ends,
): number => (comparison.startsWith('<') ? most : least);

/** The open answers about a milestone, or the share that they are of the targets; null where unknown. */
export function openEnds(
  { counts: { targets }, open }: Pick<ReportRow, 'counts' | 'open'>,
  metric: OpenMetric,
  isShare: boolean,
): Ends | null {
  const answers = open[metric.slice('open.'.length) as Outcome];
  if (answers === null) return null;
  if (!isShare) return [answers, answers];
  return targets ? [answers / (targets + (open.targets ?? 0)), answers / targets] : null;
}

const isOpenMetric = (key: RowMetric): key is OpenMetric => key.startsWith('open.');
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

/** The ends of a metric of a row; null where it is unknown. */
function endsOf(row: ReportRow, key: MetricKey): Ends | null {
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
      const { metric: key, isShare, text } = threshold;
      const ends = isOpenMetric(key) ? openEnds(row, key, isShare) : endsOf(row, key);
      const crossed = isCrossed(threshold, ends);
      if (crossed === null) unknown.add(text);
      if (!crossed) continue;
      const told = isOpenMetric(key) ? null : metric(row, key);
      const value = told ?? nearestEnd(threshold, ends!);
      crossings.push({ threshold, group: nameOf(row), value, from: null });
    }
  }
  return { crossings, unknown: [...unknown], absent };
}
