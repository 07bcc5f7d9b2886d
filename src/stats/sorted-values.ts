/**
 * A copy of the values, smallest first. As a typed array it sorts a million numbers in less than
 * half the time an ordinary array takes; the caller's order stays.
 *
 * Empty case: no values, an empty array. Range: finite numbers.
 *
 * @throws {RangeError} when a value is not finite, naming it.
 * @example sortedValues([21, 3, 8]); // 3, 8, 21
 */
export function sortedValues(values: ArrayLike<number>): Float64Array {
  const sorted = new Float64Array(values).sort();
  // What is not finite sorts to the ends: minus infinity first, infinity and NaN last.
  for (const end of [sorted[0] ?? 0, sorted.at(-1) ?? 0]) {
    if (!Number.isFinite(end)) throw new RangeError(`Cannot put ${end} in order: it is no number.`);
  }
  return sorted;
}

/**
 * `sortedValues` of durations, which are never negative: what ended before it began is a fault in
 * the data that the caller has to count, not a quick one.
 *
 * @throws {RangeError} when a duration is negative or not finite.
 * @example sortedDurations([21, 0, 8]); // 0, 8, 21
 */
export function sortedDurations(durations: ArrayLike<number>): Float64Array {
  const sorted = sortedValues(durations);
  const shortest = sorted[0] ?? 0;
  if (shortest < 0) {
    throw new RangeError(`Cannot use ${shortest} as a duration: it is 0 or more.`);
  }
  return sorted;
}

/**
 * How many of the sorted values are below `limit`.
 *
 * Formula: bisection. Range: 0 to the number of values.
 *
 * @example countBelow(sortedValues([21, 3, 8]), 8); // 1
 */
export function countBelow(sorted: Float64Array, limit: number): number {
  let below = 0;
  let rest = sorted.length;
  while (below < rest) {
    const middle = Math.floor((below + rest) / 2);
    if (sorted[middle]! < limit) below = middle + 1;
    else rest = middle;
  }
  return below;
}
