import { FEW_AT_RISK, type FollowUp } from './conversion-within.js';
import { survivalAt } from './kaplan-meier.js';
import { settle } from './settle.js';
import { sortedDurations } from './sorted-values.js';

/** The first of the sorted values of which something is true that, once true, stays so; null for none. */
function firstWhere(sorted: Float64Array, holds: (value: number) => boolean): number | null {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(sorted[middle]!)) to = middle;
    else from = middle + 1;
  }
  return sorted[from] ?? null;
}

/**
 * After how many days prospects have mostly done what they will do: "9 in 10 of the wins to be
 * expected come within 60 days". Cohorts younger than that are not to be compared with older ones.
 *
 * Formula: the smallest t at which 1 - S(t) reaches 90 % of its last value, S of Kaplan and Meier
 * (`survivalAt`). The last value is that of the last win with 10 prospects or more at risk, or
 * with everybody else still followed.
 * Reference: Kaplan & Meier 1958, J Am Stat Assoc 53:457.
 * Empty case: without a win, or with too few prospects to read the curve at all, null.
 * Range: one of the days of `won`. Cost: some twenty passes over the days.
 *
 * @throws {RangeError} when a duration is negative or not finite, or share not in (0, 1].
 * @example defaultMaturity({ won: [10, 20, 35, 50], notWon: [100, 100, 100, 100] }); // 50
 */
export function defaultMaturity(followUp: FollowUp, share = 0.9): number | null {
  if (!(share > 0 && share <= 1)) {
    throw new RangeError(`Cannot take ${share} of a curve: it lies between 0 and 1.`);
  }
  const sorted = {
    won: sortedDurations(followUp.won),
    notWon: sortedDurations(followUp.notWon),
  };
  const isUnread = (day: number): boolean => {
    const { atRiskAtLastWin, censored } = survivalAt(sorted, day);
    return (atRiskAtLastWin ?? 0) < FEW_AT_RISK && censored > 0;
  };
  const unread = firstWhere(sorted.won, isUnread);
  const read = unread === null ? sorted.won : sorted.won.filter((day) => day < unread);
  const last = read.at(-1);
  if (last === undefined) return null;
  const converted = (day: number) => 1 - survivalAt(sorted, day).remaining;
  // Settled, so that 9 of 10 reach 90 %.
  const enough = settle(share * converted(last), 12);
  return firstWhere(read, (day) => settle(converted(day), 12) >= enough);
}
