import { upperRegularisedGamma } from './regularised-gamma.js';

const NINETY_FIVE_PERCENT = 1.959963984540054;

/**
 * How many standard deviations around the middle hold the given share of a normal distribution:
 * 1.96 for 95 %.
 *
 * Formula: the z with P(|Z| > z) = Q(1/2, z² / 2) = 1 - confidence, by bisection.
 * Reference: Abramowitz & Stegun 1964, 26.2.
 * Range: 0 < confidence < 1.
 *
 * @throws {RangeError} when confidence is not between 0 and 1.
 * @example normalCutoff(0.99); // 2.5758293035489
 */
export function normalCutoff(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`Cannot use ${confidence} as confidence: it lies between 0 and 1.`);
  }
  if (confidence === 0.95) return NINETY_FIVE_PERCENT;
  let low = 0;
  let high = 40;
  for (let middle = 20; low < middle && middle < high; middle = (low + high) / 2) {
    if (upperRegularisedGamma(0.5, (middle * middle) / 2) > 1 - confidence) low = middle;
    else high = middle;
  }
  return low;
}
