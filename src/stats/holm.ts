import { sortedPValues } from './p-values.js';
import { settle } from './settle.js';

/**
 * Makes the p-values of a whole table strict enough that, when nobody differs, at most 5 tables in
 * 100 contain a false "real". For claims about named people: "X is better than Y".
 *
 * Formula: with m tests, the i-th smallest p (from 1) becomes p (m - i + 1), at least the one
 * before it and at most 1; to 12 significant digits.
 * Reference: Holm 1979, Scand J Stat 6:65.
 * Empty case: null (no test was possible) stays null and does not count as a test.
 * Range: 0 to 1, never below the given p; same order as given.
 *
 * @throws {RangeError} when a p-value is not between 0 and 1.
 * @example holmAdjust([0.01, 0.04, 0.03, 0.005]); // [0.03, 0.06, 0.06, 0.02]
 */
export function holmAdjust(pValues: readonly number[]): number[];
export function holmAdjust(pValues: readonly (number | null)[]): (number | null)[];
export function holmAdjust(pValues: readonly (number | null)[]): (number | null)[] {
  const sorted = sortedPValues(pValues);
  const adjusted = pValues.map((): number | null => null);
  let largest = 0;
  sorted.forEach(({ p, place }, index) => {
    largest = Math.max(largest, Math.min(1, p * (sorted.length - index)));
    adjusted[place] = settle(largest, 12);
  });
  return adjusted;
}
