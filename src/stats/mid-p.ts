import type { CountOf } from './counts.js';
import { isUsable, type RatioKind } from './ratio-kind.js';
import { settle } from './settle.js';
import { binomial, hypergeometric, tailsAt, type CountDistribution } from './tails.js';

/**
 * p-value for two proportions: how often chance alone, dealing the same number of successes to
 * the same people at random, would give a split at least this uneven. Small means hardly luck.
 *
 * Formula: given both totals and the pooled successes, the first count is hypergeometric;
 * p = min(1, 2 min(P(X < x) + ½ P(X = x), P(X > x) + ½ P(X = x))), to 13 significant digits.
 * Reference: Lancaster 1961, J Am Stat Assoc 56:223; Lydersen, Fagerland & Laake 2009, Stat Med
 * 28:1159; central form Fay 2010, R Journal 2(1):53.
 * Empty case: null when either has of = 0 or count > of; 1 when nobody, or everybody, succeeded.
 * Range: 0 to 1. Swapping the two gives exactly the same p.
 *
 * @throws {RangeError} for an impossible count.
 * @example fisherMidP({ count: 5, of: 50 }, { count: 5, of: 60 }); // 0.7703414097628
 */
export function fisherMidP(first: CountOf, second: CountOf): number | null {
  if (!isUsable(first, 'proportion') || !isUsable(second, 'proportion')) return null;
  const [one, two] = inFixedOrder(first, second);
  return doubledSmallerTail(hypergeometric(one.of, two.of, one.count + two.count), one.count);
}

/**
 * The same question for two rates (events per unit, may exceed 1).
 *
 * Formula: as `fisherMidP`, with the first count binomial(pooled events, n1 / (n1 + n2)).
 * Reference: Przyborowski & Wilenski 1940, Biometrika 31:313 (conditional test); Lancaster 1961.
 * Empty case: null when either has of = 0; 1 when there is no event at all.
 * Range: 0 to 1. Swapping the two gives exactly the same p.
 *
 * @throws {RangeError} for an impossible count.
 * @example rateMidP({ count: 60, of: 50 }, { count: 54, of: 60 }); // 0.1260345372003
 */
export function rateMidP(first: CountOf, second: CountOf): number | null {
  if (!isUsable(first, 'rate') || !isUsable(second, 'rate')) return null;
  const [one, two] = inFixedOrder(first, second);
  const chance = one.of / (one.of + two.of);
  return doubledSmallerTail(binomial(one.count + two.count, chance), one.count);
}

/**
 * The p-value that fits the kind of ratio: `fisherMidP` for a proportion, `rateMidP` for a rate.
 * The verdict on a difference is always this number, put into words by `verdictOf`.
 *
 * Empty case, range and errors: as those two.
 *
 * @example differencePValue({ count: 5, of: 50 }, { count: 5, of: 60 }, 'proportion'); // 0.7703
 */
export function differencePValue(first: CountOf, second: CountOf, kind: RatioKind): number | null {
  return kind === 'proportion' ? fisherMidP(first, second) : rateMidP(first, second);
}

/** One order for both ways of asking, so that rounding cannot make them differ. */
function inFixedOrder(first: CountOf, second: CountOf): [CountOf, CountOf] {
  const keep = first.of < second.of || (first.of === second.of && first.count <= second.count);
  return keep ? [first, second] : [second, first];
}

function doubledSmallerTail(distribution: CountDistribution, value: number): number {
  const { below, at, above } = tailsAt(distribution, value);
  return settle(Math.min(1, 2 * Math.min(below + at / 2, above + at / 2)), 13);
}
