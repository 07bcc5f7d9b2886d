import type { Belief } from './belief.js';
import { atMostOnePerUnit, chanceOfWins } from './chance-of-wins.js';

/** A plan needs fewer units than this, or it is no plan. */
const PLAN_LIMIT = 1_000_000;

/**
 * How many units (targets, appointments, … whatever the belief is about) it takes to be this sure
 * of so many wins: "10 wins: plan 147 prospects to be 80 % sure". More than wins / ratio, which
 * fails almost half the time.
 *
 * Formula: the smallest n with `chanceOfWins` >= chance, by doubling and bisection.
 * Reference: quantile of the beta-negative-binomial; Johnson, Kemp & Kotz 2005, Univariate
 * Discrete Distributions, 6.2.
 * Empty case: null when no n below 1,000,000 is enough: it cannot be planned from this record.
 * 0 wins need 0.
 * Range: whole numbers; 0 < chance < 1.
 *
 * @throws {RangeError} for an impossible count, a belief out of range or a chance not in (0, 1).
 * @example neededForWins({ kind: 'proportion', wins: 5.5, misses: 45.5 }, 10, 0.8); // 147
 */
export function neededForWins(belief: Belief, wins: number, chance = 0.8): number | null {
  if (!(chance > 0 && chance < 1)) {
    throw new RangeError(`Cannot plan for a chance of ${chance}: it lies between 0 and 1.`);
  }
  const isEnough = (units: number): boolean => chanceOfWins(belief, wins, units) >= chance;
  if (isEnough(0)) return 0;
  const largest = PLAN_LIMIT - 1;
  let tooFew = 0;
  let enough = Math.min(largest, atMostOnePerUnit(belief) ? wins : 1);
  while (!isEnough(enough)) {
    if (enough === largest) return null;
    tooFew = enough;
    enough = Math.min(largest, enough * 2);
  }
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
