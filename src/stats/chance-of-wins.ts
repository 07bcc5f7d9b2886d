import type { Belief } from './belief.js';
import { requireCount } from './counts.js';
import { logGamma } from './log-gamma.js';

/**
 * How sure it is to reach a number of wins from a planned number of units (targets, appointments,
 * … whatever the belief is about), given how little is known of the true level.
 *
 * Formula: P(X >= wins) = 1 - Σ_{k < wins} P(k), P(0) and P(k + 1) / P(k) of the beta-binomial
 * (proportion), the negative binomial from gamma-Poisson (rate), or the binomial or Poisson
 * (given level up to 1, above 1).
 * Reference: Skellam 1948, J R Stat Soc B 10:257; Greenwood & Yule 1920, J R Stat Soc 83:255.
 * Empty case: 0 wins are certain: 1. More wins than units, one win a unit at most: 0.
 * Range: 0 to 1. Cost grows with `wins`, not with `units`.
 *
 * @throws {RangeError} for an impossible count or a belief out of range.
 * @example chanceOfWins({ kind: 'proportion', wins: 5.5, misses: 45.5 }, 10, 147); // 0.8000
 */
export function chanceOfWins(belief: Belief, wins: number, units: number): number {
  requireCount(wins, 'wins');
  requireCount(units, 'units');
  requireBelief(belief);
  if (wins === 0) return 1;
  if (units === 0) return 0;
  const [logOfNone, ratioUp] = recurrence(belief, units);
  if (logOfNone === -Infinity) return units >= wins ? 1 : 0;
  if (logOfNone === 0 || (wins > units && atMostOnePerUnit(belief))) return 0;
  return Math.min(1, Math.max(0, 1 - chanceOfLess(wins, logOfNone, ratioUp)));
}

/** Whether a unit can bring no more than one win. */
export function atMostOnePerUnit(belief: Belief): boolean {
  return belief.kind === 'proportion' || (belief.kind === 'given' && belief.level <= 1);
}

function requireBelief(belief: Belief): void {
  const { kind, ...numbers } = belief;
  const least = kind === 'given' ? 0 : Number.MIN_VALUE;
  for (const [name, value] of Object.entries(numbers)) {
    if (!(value >= least && Number.isFinite(value))) {
      throw new RangeError(`Cannot plan with ${value} as ${name} of a ${kind}.`);
    }
  }
}

/** ln P(0), and P(k + 1) / P(k), of the number of wins from `units`. */
function recurrence(belief: Belief, units: number): [number, (k: number) => number] {
  if (belief.kind === 'proportion') {
    const { wins: a, misses: b } = belief;
    const logOfNone = logGamma(b + units) - logGamma(b) + logGamma(a + b) - logGamma(a + b + units);
    return [logOfNone, (k) => ((units - k) * (a + k)) / ((k + 1) * (b + units - k - 1))];
  }
  if (belief.kind === 'rate') {
    const { wins: shape, units: past } = belief;
    const growth = units / (past + units);
    return [-shape * Math.log1p(units / past), (k) => ((shape + k) / (k + 1)) * growth];
  }
  const { level } = belief;
  if (level > 1) return [-units * level, (k) => (units * level) / (k + 1)];
  const odds = level / (1 - level);
  return [units * Math.log1p(-level), (k) => ((units - k) / (k + 1)) * odds];
}

/** P(X < wins). P(0) may be far below what a double can hold, so its logarithm is kept apart. */
function chanceOfLess(wins: number, logOfNone: number, ratioUp: (k: number) => number): number {
  const tooLarge = 1e200;
  let log = logOfNone;
  let term = 1;
  let sum = 1;
  for (let k = 0; k < wins - 1; k += 1) {
    term *= ratioUp(k);
    sum += term;
    if (sum > tooLarge) {
      term /= tooLarge;
      sum /= tooLarge;
      log += Math.log(tooLarge);
    }
  }
  return Math.exp(log + Math.log(sum));
}
