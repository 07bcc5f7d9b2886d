import { countQuantile } from './count-quantile.js';
import type { Interval } from './interval.js';
import { binomial } from './tails.js';

/**
 * Where the true median plausibly lies, whatever the shape of the distribution: "half of the wins
 * came within 34 days, or between 28 and 41".
 *
 * Formula: [v(l), v(n - l + 1)] of the sorted values, l the largest with
 * P(Bin(n, ½) <= l - 1) < (1 - confidence) / 2. No interpolation, hence at least the confidence.
 * Reference: Thompson 1936, Ann Math Stat 7:122; David & Nagaraja 2003, Order Statistics, 7.1.
 * Empty case: null for too few values: below 6 no interval of 95 % exists.
 * Range: both limits are among the values; 0 < confidence < 1.
 *
 * @throws {RangeError} when confidence is not between 0 and 1.
 * @example medianInterval(sortedValues([3, 8, 12, 15, 21, 34, 55])); // { low: 3, high: 55 }
 */
export function medianInterval(sorted: Float64Array, confidence = 0.95): Interval | null {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`Cannot use ${confidence} as confidence: it lies between 0 and 1.`);
  }
  if (sorted.length === 0) return null;
  const place = countQuantile(binomial(sorted.length, 0.5), (1 - confidence) / 2);
  if (place === 0) return null;
  return { low: sorted[place - 1]!, high: sorted[sorted.length - place]! };
}
