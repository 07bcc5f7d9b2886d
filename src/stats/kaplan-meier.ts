import { countBelow } from './sorted-values.js';

/** The days of `FollowUp`, sorted. */
export interface SortedFollowUp {
  readonly won: Float64Array;
  readonly notWon: Float64Array;
}

/** What is known so many days after entry. */
export interface Survival {
  /** S(t): the estimated share that has not won yet. 1 before the first win. */
  readonly remaining: number;
  /** Greenwood's sum, the variance of S relative to S². Infinite once nobody remains. */
  readonly relativeVariance: number;
  /** Wins seen by that day. */
  readonly won: number;
  /** Prospects neither won nor out of sight before that day. */
  readonly atRisk: number;
  /** Prospects out of sight before that day: too young to say. */
  readonly censored: number;
  /** Prospects at risk on the day of the last win so far; null before the first. */
  readonly atRiskAtLastWin: number | null;
}

/**
 * The share of prospects not yet won `day` days after entry, learning from the young ones for as
 * long as they have been watched.
 *
 * Formula: S(t) = Π (1 - d / Y) over the days of wins up to t, d wins on that day and Y prospects
 * at risk on it; relative variance Σ d / (Y (Y - d)). Who wins on the day another goes out of
 * sight wins first.
 * Reference: Kaplan & Meier 1958, J Am Stat Assoc 53:457; Greenwood 1926, Rep Public Health
 * Med Subj 33 (variance).
 * Empty case: without prospects S is 1 and nobody is at risk: ask for `atRisk` before using it.
 * Range: 0 <= S <= 1.
 *
 * @example
 * survivalAt({ won: sortedValues([5, 12]), notWon: sortedValues([8, 20]) }, 12).remaining; // 0.375
 */
export function survivalAt({ won, notWon }: SortedFollowUp, day: number): Survival {
  let remaining = 1;
  let relativeVariance = 0;
  let before = 0;
  let censored = 0;
  let atRiskAtLastWin: number | null = null;
  while (before < won.length && won[before]! <= day) {
    const today = won[before]!;
    let upTo = before + 1;
    while (won[upTo] === today) upTo += 1;
    while (censored < notWon.length && notWon[censored]! < today) censored += 1;
    const wins = upTo - before;
    const atRisk = won.length - before + notWon.length - censored;
    remaining *= (atRisk - wins) / atRisk;
    relativeVariance += wins / (atRisk * (atRisk - wins));
    atRiskAtLastWin = atRisk;
    before = upTo;
  }
  censored = countBelow(notWon, day);
  return {
    remaining,
    relativeVariance,
    won: before,
    atRisk: won.length - countBelow(won, day) + notWon.length - censored,
    censored,
    atRiskAtLastWin,
  };
}
