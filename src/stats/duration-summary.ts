import type { Interval } from './interval.js';
import { medianInterval } from './median-interval.js';
import { quantileOfSorted } from './quantile.js';
import { sortedDurations } from './sorted-values.js';

/** How long something usually takes, and how long in the slow cases; in the unit of the values. */
export interface DurationSummary {
  readonly count: number;
  /** Half of them took no longer. */
  readonly median: number;
  /** Where the true median plausibly lies; null for fewer than 6 values (at 95 %). */
  readonly medianInterval: Interval | null;
  /** Nine in ten took no longer. */
  readonly ninetiethPercentile: number;
}

/**
 * "Half of the wins came within 34 days, 9 in 10 within 71." No mean: durations are skewed, and a
 * single forgotten prospect would move it.
 *
 * Give it completed steps only, of prospects who all had the time to complete them: of recent
 * ones only the quick have finished, and the median would flatter.
 *
 * Formula: quantiles of type 7 (`quantile`), order statistics for the interval (`medianInterval`).
 * Reference: see there.
 * Empty case: no durations is null.
 * Range: 0 or more, in the unit of the values; median <= ninetieth percentile. A million take a
 * tenth of a second.
 *
 * @throws {RangeError} when a duration is negative or not finite, or confidence not in (0, 1).
 * @example summariseDurations([3, 8, 12, 15, 21, 34, 55]);
 * // { count: 7, median: 15, medianInterval: { low: 3, high: 55 }, ninetiethPercentile: 42.4 }
 */
export function summariseDurations(
  durations: ArrayLike<number>,
  confidence = 0.95,
): DurationSummary | null {
  const sorted = sortedDurations(durations);
  const median = quantileOfSorted(sorted, 0.5);
  const ninetiethPercentile = quantileOfSorted(sorted, 0.9);
  const interval = medianInterval(sorted, confidence);
  if (median === null || ninetiethPercentile === null) return null;
  return { count: sorted.length, median, medianInterval: interval, ninetiethPercentile };
}
