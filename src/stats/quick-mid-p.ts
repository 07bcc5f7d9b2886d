import type { CountOf } from './counts.js';
import { logGamma } from './log-gamma.js';
import type { RatioKind } from './ratio-kind.js';
import { binomial, hypergeometric, type CountDistribution } from './tails.js';

/** Relative error that `quickMidP` stays under, for pooled counts up to `QUICK_LIMIT`. */
export const QUICK_ERROR = 1e-6;

/** Beyond ten million, log-gamma of the counts has too few digits left for that. */
export const QUICK_LIMIT = 10_000_000;

/** A tail of this size is certainly no real difference: p is then at least twice as much. */
const CLEARLY_LUCK = 0.03;

/**
 * Logarithm of the weight of one rep's count, from which `quickMidP` gets the chance of a split of
 * two: weight of one + weight of the other - weight of both together.
 *
 * Formula: ln C(n, x) for a proportion, x ln n - ln x! for a rate. Needs a usable ratio.
 *
 * @example logWeight({ count: 1, of: 10 }, 'proportion'); // ln 10
 */
export function logWeight({ count, of }: CountOf, kind: RatioKind): number {
  return kind === 'rate'
    ? count * Math.log(of) - logGamma(count + 1)
    : logGamma(of + 1) - logGamma(count + 1) - logGamma(of - count + 1);
}

/**
 * The p-value of `differencePValue`, fast and nearly: for going through the pairs of a large team,
 * where only a pair close to a limit needs the exact one.
 *
 * Formula: the tail is summed outwards from the observed count only, instead of normalising over
 * the whole distribution; the logarithm of the count's own chance comes from log-gamma. A
 * difference that is clearly luck (p above .06) gives 1.
 * Range: 0 to 1; below .06 within `QUICK_ERROR` of the exact p. Needs usable ratios.
 *
 * @param logChance natural logarithm of the chance of this split, see `logWeight`.
 * @example quickMidP({ count: 0, of: 5 }, { count: 12, of: 10 }, 'rate', -4.866); // 0.0077
 */
export function quickMidP(one: CountOf, two: CountOf, kind: RatioKind, logChance: number): number {
  const chance = Math.exp(logChance);
  if (chance === 0) return 0;
  const pooled = one.count + two.count;
  const distribution =
    kind === 'proportion'
      ? hypergeometric(one.of, two.of, pooled)
      : binomial(pooled, one.of / (one.of + two.of));
  const outwards = one.count < distribution.mode ? -1 : 1;
  const enough = CLEARLY_LUCK / chance;
  const tail = tailFrom(distribution, one.count, outwards, enough);
  if (tail < enough) return 2 * tail * chance;
  const other = tailFrom(distribution, one.count, -outwards, enough);
  return other < enough ? 2 * other * chance : 1;
}

/** ½ + the terms beyond `value` on one side, in units of its own chance; stops at `enough`. */
function tailFrom(
  { low, high, ratioUp }: CountDistribution,
  value: number,
  direction: number,
  enough: number,
): number {
  let term = 1;
  let sum = 0.5;
  for (let k = value; direction > 0 ? k < high : k > low; k += direction) {
    if (direction > 0) term *= ratioUp(k);
    else term /= ratioUp(k - 1);
    sum += term;
    if (sum >= enough || term < 1e-11 * sum) break;
  }
  return sum;
}
