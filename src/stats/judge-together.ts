import type { VerdictWithOpen } from './bounded-verdict.js';
import { holmAdjust } from './holm.js';
import { falseDiscoveryRates } from './false-discovery-rates.js';
import { REAL_BELOW, verdictOf } from './verdict.js';

/** A test as it stands alone. */
export interface Judged {
  /** null where it could not be made. */
  readonly p: number | null;
  readonly verdict: VerdictWithOpen;
}

/**
 * What several tests say in one sentence. Five stages looked at one by one call every fifth team of
 * equals different; looked at together they do so in at most 5 of 100.
 *
 * Formula: `holmAdjust` over the p-values, and the words for what comes out; a verdict that is
 * `unknown` or `luck` alone stays so.
 * Reference: Holm 1979, Scand J Stat 6:65.
 * Empty case: a test that could not be made keeps its verdict and counts as none.
 * Range: never a stronger verdict than alone; same order as given.
 *
 * @throws {RangeError} when a p-value is not between 0 and 1.
 * @example
 * judgeTogether([0.03, 0.04, 0.9].map((p) => ({ p, verdict: verdictOf(p) }))); // leaning, leaning, luck
 */
export function judgeTogether(tests: readonly Judged[]): VerdictWithOpen[] {
  const isOpen = ({ verdict }: Judged): boolean => verdict === 'unknown' || verdict === 'none';
  const adjusted = holmAdjust(tests.map((test) => (isOpen(test) ? null : test.p)));
  return tests.map((test, place) =>
    isOpen(test) || test.verdict === 'luck' ? test.verdict : verdictOf(adjusted[place]!),
  );
}

/**
 * What every rep's test against the rest of the team says in one table. Of two reps there is a single
 * test, since each is the other's rest; of more they are judged together.
 *
 * Empty case and range: as `judgeTogether`.
 *
 * @throws {RangeError} as `judgeTogether`.
 * @example judgeAgainstRest([{ p: 0.03, verdict: 'real' }, { p: 0.03, verdict: 'real' }]); // real, real
 */
export const judgeAgainstRest = (tests: readonly Judged[]): VerdictWithOpen[] =>
  tests.length === 2 ? tests.map(({ verdict }) => verdict) : judgeTogether(tests);

/**
 * The smallest p-value of such a table, judged as it is; null where no test could be made.
 *
 * @throws {RangeError} as `judgeTogether`.
 * @example smallestAgainstRest([{ p: 0.03, verdict: 'real' }, { p: 0.03, verdict: 'real' }]); // 0.03
 */
export function smallestAgainstRest(tests: readonly Judged[]): number | null {
  const made = tests.flatMap(({ p, verdict }) => (p === null || verdict === 'unknown' ? [] : [p]));
  if (made.length === 0) return null;
  return (tests.length === 2 ? made : holmAdjust(made)).reduce((least, p) => Math.min(least, p));
}

/**
 * "Is there anything to tell at all?", before anybody is named, labelled or advised: several families of
 * tests, each judged within itself, asked at once. Families that each err in 3 or 4 tables of 100 err in
 * 7 to 10 of them together; asked so, in fewer than 5.
 *
 * Formula: p = min over i of m p(i) / i, of m families in the order of their smallest adjusted p-values.
 * Reference: Simes 1986, Biometrika 73:751.
 * Empty case: a family without a test is null and counts as none; without any, nothing can be told.
 * Range: p-values 0 to 1.
 *
 * @throws {RangeError} when a p-value is not between 0 and 1.
 * @example isAnythingTold([0.04, 0.6, 0.9]); // false
 */
export const isAnythingTold = (families: readonly (number | null)[]): boolean =>
  falseDiscoveryRates(families).some((q) => q !== null && q < REAL_BELOW);

/** The smallest p-value; null where there is none. */
export const smallestOf = (values: readonly (number | null)[]): number | null =>
  values.reduce((least, p) => (least === null || (p !== null && p < least) ? p : least), null);
