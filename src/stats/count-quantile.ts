import { tailsAt, type CountDistribution } from './tails.js';

/**
 * A chance this near to the share, relatively, is the share: P(Bin(5, ½) = 0) is exactly 1/32, and
 * floating point must not decide on which side of 1/32 it falls. Shares a millionth away
 * from 0 and 1 are safe from rounding with it.
 */
const TIE = 1e-9;

/**
 * The smallest count that is not exceeded with at least the given chance.
 *
 * Formula: the smallest k with P(X <= k) >= share, stepping from the mode.
 * Reference: Johnson, Kemp & Kotz 2005, Univariate Discrete Distributions, 1.2.
 * Empty case: a distribution on one value gives that value.
 * Range: whole numbers from low to high; 0 < share < 1. Cost: as `tailsAt`.
 *
 * @throws {RangeError} when share is not between 0 and 1.
 * @example countQuantile(binomial(7, 0.5), 0.025); // 1
 */
export function countQuantile(distribution: CountDistribution, share: number): number {
  if (!(share > 0 && share < 1)) {
    throw new RangeError(`Cannot take count quantile ${share}: it lies between 0 and 1.`);
  }
  const { low, high, mode, ratioUp } = distribution;
  const enough = share * (1 - TIE);
  const { below, at } = tailsAt(distribution, mode);
  let count = mode;
  let weight = at;
  let upToCount = below + at;
  while (upToCount < enough && count < high && weight > 0) {
    weight *= ratioUp(count);
    count += 1;
    upToCount += weight;
  }
  while (upToCount - weight >= enough && count > low) {
    upToCount -= weight;
    count -= 1;
    weight /= ratioUp(count);
  }
  return count;
}
