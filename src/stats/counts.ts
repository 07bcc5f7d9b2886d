/**
 * "5 of 50": how many of the next step (`count`) came out of how many of the step before (`of`).
 * Both are whole numbers, 0 or more. In a proportion `count` is part of `of`; in a rate (bookings
 * per qualified prospect) it may be larger.
 */
export interface CountOf {
  readonly count: number;
  readonly of: number;
}

/**
 * Lets a whole number of 0 or more pass, and refuses anything else: a negative or fractional
 * count is a fault in the caller, and a statistic computed from it would look real.
 *
 * @throws {RangeError} for negative, fractional, infinite or NaN values, naming the value.
 * @example requireCount(5, 'wins'); // 5
 */
export function requireCount(value: number, name: string): number {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`Cannot use ${value} as ${name}: a count is a whole number, 0 or more.`);
  }
  return value;
}

/**
 * The same check for both sides of "x of n".
 *
 * @throws {RangeError} as `requireCount`.
 * @example requireCountOf({ count: 5, of: 50 }); // passes
 */
export function requireCountOf(ratio: CountOf): void {
  requireCount(ratio.count, 'count');
  requireCount(ratio.of, 'of');
}

/**
 * The raw ratio count / of.
 *
 * Empty case: 0 of 0, and anything of 0, is unknown: null, never 0.
 * Range: 0 to 1 for a proportion, 0 or more for a rate.
 *
 * @throws {RangeError} for an impossible count.
 * @example rawRatio({ count: 5, of: 50 }); // 0.1
 */
export function rawRatio(ratio: CountOf): number | null {
  requireCountOf(ratio);
  return ratio.of === 0 ? null : ratio.count / ratio.of;
}
