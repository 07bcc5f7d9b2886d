import type { Interval } from './interval.js';
import { type SortedFollowUp, survivalAt, type Survival } from './kaplan-meier.js';
import { normalCutoff } from './normal-cutoff.js';
import { settle } from './settle.js';
import { sortedDurations } from './sorted-values.js';
import { wilsonInterval } from './wilson-interval.js';

/** How long each prospect has been followed since its entry, in days. Everyone stands in one list. */
export interface FollowUp {
  /** Of those who won by the as-of date: days from entry to the win. */
  readonly won: ArrayLike<number>;
  /**
   * Of everyone else, open **or lost**: days from entry to the as-of date. Never to the day of a
   * loss: that would treat the lost as if they might still win, which may turn 28 % into 81 %.
   */
  readonly notWon: ArrayLike<number>;
}

/** The share won within so many days of entry. */
export interface Conversion {
  readonly days: number;
  /** Null where no prospect has been followed for so long: it is not extrapolated. */
  readonly converted: number | null;
  /** Null where `converted` is. */
  readonly interval: Interval | null;
  /** Wins seen within these days. */
  readonly won: number;
  /** Prospects not won earlier and followed for so many days. */
  readonly atRisk: number;
  /** False where fewer than 10 were at risk and others were not followed so long: do not lean on it. */
  readonly isFirm: boolean;
}

/** Conversion at each of the asked days, and how far the record reaches. */
export interface ConversionCurve {
  readonly prospects: number;
  /** The last day with anyone at risk; null without prospects. */
  readonly lastDay: number | null;
  readonly within: readonly Conversion[];
}

/** Fewer at risk make a step of the curve too steep to read. */
export const FEW_AT_RISK = 10;

/**
 * How many of the prospects win within 30, 60, 90 … days of entry, although the recent ones have
 * not had the time: each counts for as long as it has been followed. If nobody is younger than the
 * asked days, this is the plain proportion of wins within them. Otherwise it takes the recent to
 * win at the rhythm of the earlier ones.
 *
 * Formula: 1 - S(t), S of Kaplan and Meier (`survivalAt`). Interval: S^exp(± z √v / |ln S|), v
 * Greenwood's sum. Where S is 1 or 0 that does not exist, and it is Wilson's: of 0 won among those
 * at risk; of all won among everybody or, when some were not followed so long, among those at risk
 * at the last win.
 * Reference: Kaplan & Meier 1958, J Am Stat Assoc 53:457; Kalbfleisch & Prentice 2002, The
 * Statistical Analysis of Failure Time Data, 1.4 (log-log interval); Wilson 1927.
 * Empty case: no prospects, or none followed for so long, is null. If all have won before, and nobody
 * went out of sight, it is 1.
 * Range: 0 to 1, never falling with the days. Cost: a million prospects take a tenth of a second.
 *
 * @param days to ask for, in any order; the answers keep it.
 * @throws {RangeError} when a duration or a day is negative or not finite, or confidence not in (0, 1).
 * @example conversionWithin({ won: [10, 20, 35, 50], notWon: [15, 100, 100, 100] }, [30]).within[0];
 * // { days: 30, converted: 0.2708, interval: { low: 0.0746, high: 0.7236 }, won: 2, … }
 */
export function conversionWithin(
  followUp: FollowUp,
  days: readonly number[],
  confidence = 0.95,
): ConversionCurve {
  const sorted = {
    won: sortedDurations(followUp.won),
    notWon: sortedDurations(followUp.notWon),
  };
  const cutoff = normalCutoff(confidence);
  const prospects = sorted.won.length + sorted.notWon.length;
  const lastDay = Math.max(sorted.won.at(-1) ?? -1, sorted.notWon.at(-1) ?? -1);
  return {
    prospects,
    lastDay: prospects === 0 ? null : lastDay,
    within: days.map((day) => conversionAt(sorted, day, cutoff, confidence)),
  };
}

function conversionAt(
  followUp: SortedFollowUp,
  days: number,
  cutoff: number,
  confidence: number,
): Conversion {
  if (!(days >= 0 && Number.isFinite(days))) {
    throw new RangeError(`Cannot follow prospects for ${days} days: it is 0 or more.`);
  }
  const survival = survivalAt(followUp, days);
  const { remaining, won, atRisk, censored } = survival;
  // Where all have won there is nothing left to follow; where others went out of sight there is.
  const isKnown = atRisk > 0 || (remaining === 0 && censored === 0);
  return {
    days,
    // Settled, so that 20 of 40 is 0.5 and not a hair under it.
    converted: isKnown ? settle(1 - remaining, 12) : null,
    interval: isKnown ? intervalOf(survival, cutoff, confidence) : null,
    won,
    atRisk,
    isFirm: isKnown && (atRisk >= FEW_AT_RISK || censored === 0),
  };
}

function intervalOf(survival: Survival, cutoff: number, confidence: number): Interval | null {
  const { remaining, relativeVariance, won, atRisk, censored, atRiskAtLastWin } = survival;
  if (remaining === 1) return wilsonInterval({ count: 0, of: atRisk }, confidence);
  if (remaining === 0) {
    const all = censored === 0 ? won : (atRiskAtLastWin ?? 0);
    return wilsonInterval({ count: all, of: all }, confidence);
  }
  const log = Math.log(remaining);
  const spread = Math.exp((cutoff * Math.sqrt(relativeVariance)) / -log);
  return { low: -Math.expm1(log / spread), high: -Math.expm1(log * spread) };
}
