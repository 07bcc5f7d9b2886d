import { upperRegularisedGamma } from './regularised-gamma.js';

/**
 * Chance that a chi-square variable reaches `x` or more: the p-value of a chi-square test.
 *
 * Formula: Q(df / 2, x / 2), the upper regularised gamma function.
 * Reference: Pearson 1900, Phil Mag 50:157.
 * Range: x >= 0, degreesOfFreedom >= 1; the result lies in 0 to 1, and is 1 for x = 0.
 *
 * @throws {RangeError} outside that range.
 * @example chiSquareTail(11.07, 5); // 0.0500096186224055
 */
export function chiSquareTail(x: number, degreesOfFreedom: number): number {
  return upperRegularisedGamma(degreesOfFreedom / 2, x / 2);
}
