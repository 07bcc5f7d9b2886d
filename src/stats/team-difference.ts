import { chiSquareTail } from './chi-square-tail.js';
import { requireCountOf, type CountOf } from './counts.js';
import { pearsonSpread } from './pearson.js';
import { isUsable, type RatioKind } from './ratio-kind.js';
import { testableReps } from './testable-reps.js';

/** Whether a stage shows any difference between the reps at all. */
export interface TeamDifference {
  /** Pearson's X². */
  readonly chiSquare: number;
  /** X² (N - 1) / N for a proportion, X² itself for a rate; the p-value belongs to this one. */
  readonly corrected: number;
  /** Reps in the test, less one. */
  readonly degreesOfFreedom: number;
  readonly smallestExpected: number;
  /** Reps with so little data that the test was made without them; 0 where none was made. */
  readonly leftOut: number;
  /** Chance of a spread this wide if all reps were equally good; null with too few data. */
  readonly p: number | null;
}

/**
 * "Is there anything to see at this stage?", asked of all the reps at once.
 *
 * Formula: Pearson's X² of reps × (success, miss), times (N - 1) / N; for rates Σ (x - nλ)² / (nλ);
 * against the chi-square distribution with reps - 1 degrees of freedom. Reps of whom less than one
 * event or miss is expected are left out first (`testableReps`).
 * Reference: Pearson 1900; factor (N - 1) / N Campbell 2007, Stat Med 26:3661.
 * Empty case: reps without units do not count; fewer than two others, or a proportion with
 * count > of, is null. Fewer than two with enough data: p is null, the other numbers are those of
 * everybody.
 * Range: p 0 to 1.
 *
 * @throws {RangeError} for an impossible count.
 * @example teamDifference([{ count: 120, of: 400 }, { count: 150, of: 380 }], 'proportion')?.p;
 * // 0.0055
 */
export function teamDifference(reps: readonly CountOf[], kind: RatioKind): TeamDifference | null {
  reps.forEach(requireCountOf);
  const withData = reps.filter((rep) => rep.of > 0);
  if (withData.length < 2 || !withData.every((rep) => isUsable(rep, kind))) return null;
  return differenceOf(withData, kind);
}

/** The same without looking whether the counts are whole: a mixture between two counts need not be. */
export function differenceOf(reps: readonly CountOf[], kind: RatioKind): TeamDifference | null {
  const { reps: enough, leftOut } = testableReps(reps, kind);
  const isEnough = enough.length >= 2;
  const tested = isEnough ? enough : reps;
  const spread = pearsonSpread(tested, kind);
  if (spread === null) return null;
  const { chiSquare, smallestExpected, units } = spread;
  const corrected = kind === 'rate' ? chiSquare : (chiSquare * (units - 1)) / units;
  const degreesOfFreedom = tested.length - 1;
  return {
    chiSquare,
    corrected,
    degreesOfFreedom,
    smallestExpected,
    leftOut: isEnough ? leftOut : 0,
    p: isEnough ? chiSquareTail(corrected, degreesOfFreedom) : null,
  };
}
