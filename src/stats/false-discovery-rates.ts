import { sortedPValues } from './p-values.js';
import { settle } from './settle.js';

/**
 * q-values: flagging every cell with q below .05 keeps the share of false alarms among the flagged
 * cells at 5 % or less. For screening a rep × stage table, "where to coach"; less strict than
 * `holmAdjust`.
 *
 * Formula: with m tests, the i-th smallest p (from 1) becomes p m / i, at most the one after it;
 * to 12 significant digits.
 * Reference: Benjamini & Hochberg 1995, J R Stat Soc B 57:289; for comparing providers Jones,
 * Ohlssen & Spiegelhalter 2008, J Clin Epi 61:232.
 * Empty case: null (no test was possible) stays null and does not count as a test.
 * Range: 0 to 1, never below the given p; same order as given.
 *
 * @throws {RangeError} when a p-value is not between 0 and 1.
 * @example falseDiscoveryRates([0.01, 0.04, 0.03, 0.005]); // [0.02, 0.04, 0.04, 0.02]
 */
export function falseDiscoveryRates(pValues: readonly number[]): number[];
export function falseDiscoveryRates(pValues: readonly (number | null)[]): (number | null)[];
export function falseDiscoveryRates(pValues: readonly (number | null)[]): (number | null)[] {
  const sorted = sortedPValues(pValues);
  const rates = pValues.map((): number | null => null);
  let smallest = 1;
  sorted.reverse().forEach(({ p, place }, index) => {
    smallest = Math.min(smallest, (p * sorted.length) / (sorted.length - index));
    rates[place] = settle(smallest, 12);
  });
  return rates;
}
