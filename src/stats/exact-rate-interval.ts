import type { CountOf } from './counts.js';
import type { Interval } from './interval.js';
import { logGamma } from './log-gamma.js';
import { isUsable } from './ratio-kind.js';
import { lowerRegularisedGamma, upperRegularisedGamma } from './regularised-gamma.js';

/** Of a mean: a step of Newton's so small leaves an error of its square, which is less than a double tells. */
const SETTLED = 1e-10;

/** Deviations at which the search begins: those of 95 %, about. */
const USUAL = 2;

/**
 * Interval for one rate (events per unit, may exceed 1). If a unit can have at most about one
 * event it is wider than needed, which is the safe side.
 *
 * Formula: low is the mean with P(X >= x) = (1 - confidence) / 2, high the mean with
 * P(X <= x) = (1 - confidence) / 2 for a Poisson count X, both divided by n; by Newton's steps, the
 * slope of a tail being the chance of one count, within a bracket.
 * Reference: Garwood 1936, Biometrika 28:437; Press et al. 2007, Numerical Recipes, 9.4.
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
  const reached = (mean: number) => lowerRegularisedGamma(count, mean) - tail;
  const notPassed = (mean: number) => tail - upperRegularisedGamma(count + 1, mean);
  const low =
    count === 0 ? 0 : crossing(reached, count - 1, { low: 0, high: count, start: near(count, -1) });
  const bracket = { low: count, high: Number.POSITIVE_INFINITY, start: near(count + 1, 1) };
  return { low: low / of, high: crossing(notPassed, count, bracket) / of };
}

/** About the mean at which a count is so far out, by Wilson & Hilferty 1931. */
const near = (count: number, side: 1 | -1): number =>
  count * (1 - 1 / (9 * count) + (side * USUAL) / (3 * Math.sqrt(count))) ** 3;

/**
 * The mean at which a chance that rises with it is 0.
 *
 * @param slopeAt the count of which the chance is its slope
 */
function crossing(
  chance: (mean: number) => number,
  slopeAt: number,
  bracket: { readonly low: number; readonly high: number; readonly start: number },
): number {
  let { low, high, start: mean } = bracket;
  const rest = logGamma(slopeAt + 1);
  for (;;) {
    const beyond = chance(mean);
    if (beyond > 0) high = mean;
    else low = mean;
    const step = beyond / Math.exp(slopeAt * Math.log(mean) - mean - rest);
    // Of very large counts the chance itself is not told so finely, and the bracket closes first.
    if (Math.min(Math.abs(step), high - low) <= SETTLED * mean) return mean - step;
    mean = mean - step > low && mean - step < high ? mean - step : (low + high) / 2;
  }
}
