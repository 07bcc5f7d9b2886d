import type { VerdictWithOpen } from './bounded-verdict.js';
import { holmAdjust } from './holm.js';
import { verdictOf } from './verdict.js';

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
