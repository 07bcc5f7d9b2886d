import type { Belief } from './belief.js';
import { chanceOfWins } from './chance-of-wins.js';
import { countQuantile } from './count-quantile.js';
import { requireCount } from './counts.js';
import type { Interval } from './interval.js';
import type { CountDistribution } from './tails.js';

/** Events (wins, appointments, calls …) of a period that is not over yet. */
export interface Pace {
  /** Events so far. */
  readonly soFar: number;
  /** Days they took: calendar days or working days, but the same as `remaining`. */
  readonly elapsed: number;
  /** Days left. */
  readonly remaining: number;
}

/** What the whole period may bring, with what it has brought already. */
export interface PaceForecast extends Interval {
  /** If the rest goes exactly as the days so far; not a whole number. */
  readonly atThisPace: number;
}

/**
 * Where a count will end if it goes on as it has: "14 so far, 28 at this pace, anything from 19 to
 * 40". The range knows both kinds of luck, in the days past and in those to come.
 *
 * It takes one steady pace and events that do not come in bunches; a count with a season or with
 * several events per customer spreads more than this.
 *
 * Formula: at this pace x (elapsed + remaining) / elapsed; low and high x plus the equal-tailed
 * quantiles of a negative binomial of size x + ½ and mean (x + ½) remaining / elapsed, which is
 * what Jeffreys' prior and the days so far predict of the days to come.
 * Reference: Greenwood & Yule 1920, J R Stat Soc 83:255; Krishnamoorthy & Peng 2011, J Stat Plan
 * Inference 141:1709 (prediction of Poisson counts).
 * Empty case: null before the first day is over (elapsed = 0). Nothing remaining: what is there.
 * Range: soFar or more; low and high are whole numbers. 0 < confidence < 1.
 *
 * @throws {RangeError} for an impossible count or number of days, or a confidence not in (0, 1).
 * @example paceForecast({ soFar: 14, elapsed: 15, remaining: 15 });
 * // { atThisPace: 28, low: 19, high: 40 }
 */
export function paceForecast(pace: Pace, confidence = 0.95): PaceForecast | null {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`Cannot use ${confidence} as confidence: it lies between 0 and 1.`);
  }
  const belief = paceBelief(pace);
  if (belief === null) return null;
  const { soFar, elapsed, remaining } = pace;
  const atThisPace = (soFar * (elapsed + remaining)) / elapsed;
  const toCome = negativeBinomial(belief.wins, remaining / elapsed);
  const tail = (1 - confidence) / 2;
  return {
    atThisPace,
    low: soFar + countQuantile(toCome, tail),
    high: soFar + countQuantile(toCome, 1 - tail),
  };
}

/**
 * How sure it is that the count reaches `target` by the end of the period, if it goes on as it has.
 *
 * Formula: P(X >= target - x), X the negative binomial of `paceForecast` (see `chanceOfWins`).
 * Reference: as `paceForecast`.
 * Empty case: null before the first day is over, unless the target is reached: then 1.
 * Range: 0 to 1.
 *
 * @throws {RangeError} for an impossible count or number of days.
 * @example chanceAtPace({ soFar: 14, elapsed: 15, remaining: 15 }, 30); // 0.3915
 */
export function chanceAtPace(pace: Pace, target: number): number | null {
  const missing = Math.max(0, requireCount(target, 'target') - pace.soFar);
  const belief = paceBelief(pace);
  if (missing === 0) return 1;
  return belief && chanceOfWins(belief, missing, pace.remaining);
}

/** What the days so far say about the events of one: Gamma(x + ½, elapsed), from Jeffreys' prior. */
function paceBelief({ soFar, elapsed, remaining }: Pace): (Belief & { kind: 'rate' }) | null {
  requireCount(soFar, 'events so far');
  requireCount(elapsed, 'days elapsed');
  requireCount(remaining, 'days remaining');
  return elapsed === 0 ? null : { kind: 'rate', wins: soFar + 0.5, units: elapsed };
}

/**
 * A Poisson count whose mean is itself uncertain: gamma of this size, scaled.
 *
 * Formula: P(k) ∝ Γ(size + k) / k! · growth^k, growth = scale / (1 + scale).
 * Reference: Greenwood & Yule 1920. Range: size > 0, scale >= 0; on 0 alone for scale 0.
 *
 * @example tailsAt(negativeBinomial(1, 1), 0).at; // 0.5
 */
export function negativeBinomial(size: number, scale: number): CountDistribution {
  const growth = scale / (1 + scale);
  return {
    low: 0,
    high: Infinity,
    mode: Math.max(0, Math.floor((size - 1) * scale)),
    ratioUp: (k) => ((size + k) / (k + 1)) * growth,
  };
}
