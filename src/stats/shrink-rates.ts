import { requireCountOf, type CountOf } from './counts.js';
import { pearsonSpread } from './pearson.js';
import { isUsable, type RatioKind } from './ratio-kind.js';

/** Every rep's ratio, pulled towards the team as far as its few data ask for. */
export interface ShrunkRates {
  /** μ: the pooled ratio of the team. */
  readonly teamRate: number;
  /**
   * M: how many units of team average are mixed into every rep's record, 1 or more. Infinity when
   * the data show no difference between reps (not representable in JSON: print null).
   */
  readonly strength: number;
  /** Mi, per rep: `strength`, but never more than the other reps' real units. */
  readonly strengths: readonly number[];
  /** The shrunk ratio, per rep. */
  readonly rates: readonly number[];
}

/**
 * Fair ratios for ranking and planning: 1 of 1 is not a 100 % closer. A rep with many data keeps
 * nearly the raw ratio, one with few is drawn to the team's.
 *
 * Formula: with X² of `pearsonSpread` over k reps, D = N - Σn²/N,
 * M = (D - X²) / (X² - (k - 1)) for a proportion, D / (X² - (k - 1)) for a rate, at least 1, and
 * Infinity when X² <= k - 1; Mi = min(M, N - n); shrunk = (x + Mi μ) / (n + Mi).
 * Reference: Kleinman 1973, J Am Stat Assoc 68:46 (beta-binomial by moments; gamma-Poisson alike).
 * Empty case: null when nobody has units, or a proportion has count > of. A rep without units is
 * left out of the estimate and gets the team's ratio. One rep: not shrunk. Everybody at 0 or at
 * 100 %: everybody gets that.
 * Range: each between the raw ratio and the team's; same order as given.
 *
 * @throws {RangeError} for an impossible count.
 * @example shrinkRates([{ count: 5, of: 50 }, { count: 30, of: 70 }], 'proportion')?.rates;
 * // [0.1109, 0.4229]
 */
export function shrinkRates(reps: readonly CountOf[], kind: RatioKind): ShrunkRates | null {
  reps.forEach(requireCountOf);
  const withData = reps.filter((rep) => rep.of > 0);
  if (!withData.every((rep) => isUsable(rep, kind))) return null;
  const spread = pearsonSpread(withData, kind);
  if (spread === null) return null;
  const { teamRate, units, chiSquare } = spread;
  const squares = withData.reduce((sum, rep) => sum + rep.of * rep.of, 0);
  const strength = priorStrength(chiSquare, withData.length - 1, units - squares / units, kind);
  const strengths = reps.map((rep) => Math.min(strength, units - rep.of));
  const rates = reps.map((rep, place) => {
    const own = strengths[place] ?? 0;
    return rep.of === 0 ? teamRate : (rep.count + own * teamRate) / (rep.of + own);
  });
  return { teamRate, strength, strengths, rates };
}

/** However different reps look, the team weighs one case: 1 of 1 against 0 of 1 proves no 100 %. */
const LEAST_STRENGTH = 1;

function priorStrength(x2: number, df: number, dispersion: number, kind: RatioKind): number {
  if (x2 <= df) return Infinity;
  const left = kind === 'rate' ? dispersion : dispersion - x2;
  return Math.max(LEAST_STRENGTH, left / (x2 - df));
}
