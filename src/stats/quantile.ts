import { sortedValues } from './sorted-values.js';

/**
 * The value that a given share of the values does not exceed, interpolated as spreadsheets do
 * (0.5 is the median, 0.75 the upper quartile).
 *
 * Formula: linear interpolation at position 1 + (n - 1) share of the sorted values (type 7).
 * Reference: Hyndman & Fan 1996, Am Stat 50:361.
 * Empty case: no values is null. Range: 0 <= share <= 1; the result lies among the values.
 *
 * @throws {RangeError} when share is not between 0 and 1, or a value is not finite.
 * @example quantile([3, 8, 12, 15, 21, 34, 55], 0.75); // 27.5
 */
export function quantile(values: ArrayLike<number>, share: number): number | null {
  return quantileOfSorted(sortedValues(values), share);
}

/**
 * `quantile` of values that are sorted already: to take several of them, sort once.
 *
 * @throws {RangeError} when share is not between 0 and 1.
 * @example quantileOfSorted(sortedValues([21, 3, 8]), 0.5); // 8
 */
export function quantileOfSorted(sorted: Float64Array, share: number): number | null {
  if (!(share >= 0 && share <= 1)) {
    throw new RangeError(`Cannot take quantile ${share}: it lies between 0 and 1.`);
  }
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (position - Math.floor(position));
}
