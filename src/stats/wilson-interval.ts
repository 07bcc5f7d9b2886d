import type { CountOf } from './counts.js';
import type { Interval } from './interval.js';
import { normalCutoff } from './normal-cutoff.js';
import { isUsable } from './ratio-kind.js';

/**
 * Interval for one proportion: the true levels that this count does not contradict. Sensible for
 * few data, at 0 and at 100 %, where the textbook p ± 1.96 se is not.
 *
 * Formula: with c = x + z²/2 and h = z √(x (n - x) / n + z²/4), limits (c ± h) / (n + z²).
 * Reference: Wilson 1927, J Am Stat Assoc 22:209; Brown, Cai & DasGupta 2001, Stat Sci 16:101.
 * Empty case: of = 0 is null; count > of is null (a data error).
 * Range: 0 to 1; low is exactly 0 at 0 of n, high exactly 1 at n of n. 0 < confidence < 1.
 *
 * @throws {RangeError} for an impossible count or confidence.
 * @example wilsonInterval({ count: 5, of: 50 }); // { low: 0.0435, high: 0.2136 }
 */
export function wilsonInterval(ratio: CountOf, confidence = 0.95): Interval | null {
  const z = normalCutoff(confidence);
  if (!isUsable(ratio, 'proportion')) return null;
  const { count, of } = ratio;
  const centre = count + (z * z) / 2;
  const half = z * Math.sqrt((count * (of - count)) / of + (z * z) / 4);
  return {
    // Rounding would leave a stray 1e-18 at the two ends, where the answer is known.
    low: count === 0 ? 0 : (centre - half) / (of + z * z),
    high: count === of ? 1 : (centre + half) / (of + z * z),
  };
}
