import type { CountOf } from './counts.js';
import type { Interval } from './interval.js';
import { isUsable } from './ratio-kind.js';
import { lowerRegularisedGamma, upperRegularisedGamma } from './regularised-gamma.js';

/**
 * Interval for one rate (events per unit, may exceed 1). If a unit can have at most about one
 * event it is wider than needed, which is the safe side.
 *
 * Formula: low is the mean with P(X >= x) = (1 - confidence) / 2, high the mean with
 * P(X <= x) = (1 - confidence) / 2 for a Poisson count X, both divided by n; by bisection.
 * Reference: Garwood 1936, Biometrika 28:437.
 * Empty case: of = 0 is null. 0 events: low is exactly 0.
 * Range: 0 or more; 0 < confidence < 1.
 *
 * @throws {RangeError} for an impossible count or confidence.
 * @example exactRateInterval({ count: 12, of: 10 }); // { low: 0.6201, high: 2.0962 }
 */
export function exactRateInterval(ratio: CountOf, confidence = 0.95): Interval | null {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`Cannot use ${confidence} as confidence: it lies between 0 and 1.`);
  }
  if (!isUsable(ratio, 'rate')) return null;
  const { count, of } = ratio;
  const tail = (1 - confidence) / 2;
  let beyond = count + 1;
  while (upperRegularisedGamma(count + 1, beyond) > tail) beyond += Math.sqrt(count + 1);
  const low =
    count === 0 ? 0 : crossing(0, count, (mean) => lowerRegularisedGamma(count, mean) < tail);
  const high = crossing(count, beyond, (mean) => upperRegularisedGamma(count + 1, mean) > tail);
  return { low: low / of, high: high / of };
}

/** Halves [low, high] until no double is left between, keeping `isBelow` true at its lower end. */
function crossing(low: number, high: number, isBelow: (mean: number) => boolean): number {
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
}
