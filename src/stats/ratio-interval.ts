import type { CountOf } from './counts.js';
import { exactRateInterval } from './exact-rate-interval.js';
import type { Interval } from './interval.js';
import type { RatioKind } from './ratio-kind.js';
import { wilsonInterval } from './wilson-interval.js';

/**
 * "5 of 50: the true level is somewhere between 4 % and 21 %". Chooses the interval that fits the
 * kind of ratio: Wilson for a proportion, exact Poisson for a rate.
 *
 * Formula and reference: see `wilsonInterval` and `exactRateInterval`.
 * Empty case: nothing divided by (of = 0) is null; so is a proportion with count > of, which is a
 * data error. 0 of n is a result: low is 0 and high says how much it may hide.
 * Range: 0 to 1 for a proportion, 0 or more for a rate; 0 < confidence < 1.
 *
 * @throws {RangeError} for an impossible count or confidence.
 * @example ratioInterval({ count: 5, of: 50 }, 'proportion'); // { low: 0.0435, high: 0.2136 }
 */
export function ratioInterval(ratio: CountOf, kind: RatioKind, confidence = 0.95): Interval | null {
  return kind === 'proportion'
    ? wilsonInterval(ratio, confidence)
    : exactRateInterval(ratio, confidence);
}
