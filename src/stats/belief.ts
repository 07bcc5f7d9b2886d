import type { CountOf } from './counts.js';
import { isUsable, ratioKind, type RatioKind } from './ratio-kind.js';
import { shrinkRates } from './shrink-rates.js';

/**
 * What the record says about the wins to come from one starting step, and how firmly: input of
 * `chanceOfWins` and `neededForWins`.
 */
export type Belief =
  /** Beta(wins, misses) over the chance of a win: at most one win per unit. */
  | { readonly kind: 'proportion'; readonly wins: number; readonly misses: number }
  /** Gamma(wins, units) over wins per unit, which may exceed 1. */
  | { readonly kind: 'rate'; readonly wins: number; readonly units: number }
  /** A level given by the user and taken as certain; above 1 it is wins per unit. */
  | { readonly kind: 'given'; readonly level: number };

/** A prior worth less than this one unit would be flimsier than the neutral one. */
const PRIOR_FROM = 1;

/**
 * The belief about one rep, from the rep's wins out of a starting step (targets, appointments, …)
 * and those of the team: the rep's own record, steadied by the team's.
 *
 * Formula: proportion with a team: wins = x + Mi μ, misses = n - x + Mi (1 - μ) (`shrinkRates`)
 * when Mi >= 1 and 0 < μ < 1; otherwise Jeffreys' x + ½ and n - x + ½. Rate: wins = x + ½,
 * units = n.
 * Reference: Kleinman 1973; Jeffreys 1946, Proc R Soc A 186:453.
 * Empty case: null when the rep has no units and the team gives no prior, or when a proportion has
 * count > of. With 0 wins and no team the answer is possible but rests on almost nothing: say so.
 * Range: all parameters above 0.
 *
 * @param kind of the step; read from the counts unless given.
 * @throws {RangeError} for an impossible count, or when there is no rep at `index`.
 * @example beliefAbout([{ count: 5, of: 50 }], 0); // { kind: 'proportion', wins: 5.5, misses: 45.5 }
 */
export function beliefAbout(
  reps: readonly CountOf[],
  index: number,
  kind: RatioKind = ratioKind(reps),
): Belief | null {
  const own = reps[index];
  if (own === undefined) {
    throw new RangeError(`Cannot find rep ${index}: the team has ${reps.length}, counted from 0.`);
  }
  const shrunk = shrinkRates(reps, kind);
  if (shrunk === null) return null;
  if (kind === 'rate') {
    return isUsable(own, kind) ? { kind, wins: own.count + 0.5, units: own.of } : null;
  }
  const { teamRate } = shrunk;
  const strength = shrunk.strengths[index] ?? 0;
  const misses = own.of - own.count;
  if (strength >= PRIOR_FROM && teamRate > 0 && teamRate < 1) {
    return {
      kind,
      wins: own.count + strength * teamRate,
      misses: misses + strength * (1 - teamRate),
    };
  }
  return own.of === 0 ? null : { kind, wins: own.count + 0.5, misses: misses + 0.5 };
}
