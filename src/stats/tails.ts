/** How the probability of a count distribution lies around one value. The three add up to 1. */
export interface Tails {
  /** Chance of less than the value. */
  readonly below: number;
  /** Chance of exactly the value. */
  readonly at: number;
  /** Chance of more than the value. */
  readonly above: number;
}

/** A count distribution with one hump, known by the ratio of neighbouring probabilities. */
export interface CountDistribution {
  readonly low: number;
  readonly high: number;
  /** The most likely value; one off does no harm. */
  readonly mode: number;
  /** P(k + 1) / P(k) for low <= k < high; falls as k grows. */
  readonly ratioUp: (k: number) => number;
}

/** A term this much smaller than its tail cannot change it any more. */
const NEGLIGIBLE = 1e-18;

/**
 * The chances of less than, exactly and more than `value`, without factorials.
 *
 * Formula: start at the mode with weight 1, multiply by P(k + 1) / P(k) outwards, divide by the
 * sum. Nothing overflows, and small tails keep their digits because they are summed on their own.
 * Cost: about nine standard deviations to each side (further only if `value` lies further out), so
 * counts of a million take well under a millisecond.
 * Empty case: a distribution on one value gives below 0, at 1, above 0. Range: low <= value <= high.
 *
 * @example tailsAt(binomial(2, 0.5), 1); // { below: 0.25, at: 0.5, above: 0.25 }
 */
export function tailsAt(distribution: CountDistribution, value: number): Tails {
  const { low, high, mode, ratioUp } = distribution;
  let below = 0;
  let at = 0;
  let above = 0;
  let weight = 1;
  for (let k = mode; weight > 0; k += 1) {
    if (k < value) below += weight;
    else if (k === value) at = weight;
    else {
      above += weight;
      if (weight < NEGLIGIBLE * above) break;
    }
    if (k >= high) break;
    weight *= ratioUp(k);
  }
  weight = 1;
  for (let k = mode; k > low;) {
    k -= 1;
    weight /= ratioUp(k);
    if (weight === 0) break;
    if (k > value) above += weight;
    else if (k === value) at = weight;
    else {
      below += weight;
      if (weight < NEGLIGIBLE * below) break;
    }
  }
  const total = below + at + above;
  return { below: below / total, at: at / total, above: above / total };
}

/**
 * How many of `drawn` items come from the first of two groups when `drawn` of all the items are
 * picked at random: "if the ten wins had been dealt at random, how many would fall to A?"
 *
 * Formula: P(k) = C(first, k) C(second, drawn - k) / C(first + second, drawn).
 * Reference: Fisher 1935, J R Stat Soc 98:39. Range: whole numbers, drawn <= first + second.
 *
 * @example tailsAt(hypergeometric(50, 60, 10), 5).at; // 0.2467
 */
export function hypergeometric(first: number, second: number, drawn: number): CountDistribution {
  return {
    low: Math.max(0, drawn - second),
    high: Math.min(first, drawn),
    mode: Math.floor(((drawn + 1) * (first + 1)) / (first + second + 2)),
    ratioUp: (k) => ((first - k) * (drawn - k)) / ((k + 1) * (second - drawn + k + 1)),
  };
}

/**
 * How many successes in `trials` independent trials of one chance.
 *
 * Formula: P(k) = C(trials, k) chance^k (1 - chance)^(trials - k).
 * Reference: Bernoulli 1713. Range: trials >= 0, 0 < chance < 1.
 *
 * @example tailsAt(binomial(2, 0.5), 0).at; // 0.25
 */
export function binomial(trials: number, chance: number): CountDistribution {
  const odds = chance / (1 - chance);
  return {
    low: 0,
    high: trials,
    mode: Math.min(trials, Math.floor((trials + 1) * chance)),
    ratioUp: (k) => ((trials - k) / (k + 1)) * odds,
  };
}
