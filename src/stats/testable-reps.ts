import type { CountOf } from './counts.js';
import type { RatioKind } from './ratio-kind.js';

/** Reps a test of the team can be made with. */
export interface TestableReps {
  /** Those who are left; fewer than two are too little data. */
  readonly reps: readonly CountOf[];
  /** How many had data and were left out all the same. */
  readonly leftOut: number;
}

/** Below this many expected events or misses Pearson's test is not to be trusted. */
const SMALLEST_EXPECTED = 1;

/**
 * Leaves out the reps with too little data for a test of the team, one by one and the smallest first,
 * so that one rep with a single target does not silence five real differences among the others.
 *
 * Formula: while the smallest n min(μ, 1 - μ) (n μ for a rate) is below 1, leave that rep out and
 * take μ = Σx / Σn of those who remain. Between equally small ones the later goes first.
 * Reference: the rule of expected counts, Cochran 1954, Biometrics 10:417.
 * Empty case: nobody, or nobody with units, leaves nobody. Where nobody, or everybody, succeeded
 * nothing is ever expected: all are left out.
 * Range: the reps in their given order. Cost: one sort of the reps.
 *
 * @example
 * testableReps([{ count: 50, of: 90 }, { count: 1, of: 1 }, { count: 9, of: 80 }], 'proportion').leftOut;
 * // 1
 */
export function testableReps(reps: readonly CountOf[], kind: RatioKind): TestableReps {
  const withData = reps.filter((rep) => rep.of > 0);
  let events = withData.reduce((sum, { count }) => sum + count, 0);
  let units = withData.reduce((sum, rep) => sum + rep.of, 0);
  const smallestLast = withData
    .map((rep, place) => ({ rep, place }))
    .sort((one, two) => two.rep.of - one.rep.of || one.place - two.place);
  for (let last = smallestLast.at(-1); last !== undefined; last = smallestLast.at(-1)) {
    const rarer = kind === 'rate' ? events : Math.min(events, units - events);
    if (last.rep.of * rarer >= SMALLEST_EXPECTED * units) break;
    events -= last.rep.count;
    units -= last.rep.of;
    smallestLast.pop();
  }
  const left = smallestLast.sort((one, two) => one.place - two.place).map(({ rep }) => rep);
  return { reps: left, leftOut: withData.length - left.length };
}
