import { fisherMidP } from './mid-p.js';
import { normalCutoff } from './normal-cutoff.js';
import { REAL_BELOW } from './verdict.js';

/** How strict and how sure a planned comparison is to be. */
export interface SampleSizeOptions {
  /** Chance of calling luck a real difference; .05 unless given. Between 0 and 1. */
  readonly alpha?: number;
  /** Chance of finding a difference that is there; .80 unless given. Between .5 and 1. */
  readonly power?: number;
}

/**
 * How many prospects *each* of two reps would need before a difference of this size could be told
 * from luck: "you would need about 4,700 prospects each to tell".
 *
 * Formula: n = (z √(2 p̄ q̄) + z' √(p1 q1 + p2 q2))² / (p1 - p2)², rounded up, with
 * z = 1.96 for alpha .05 and z' = 0.84 for power .80; at least the smallest n of which p1 n against
 * p2 n, rounded, has `fisherMidP` below alpha: fewer could not tell even what they are meant to.
 * Reference: Fleiss 1981, Statistical Methods for Rates and Proportions, ch. 3 (as R's
 * `power.prop.test`).
 * Empty case: p1 = p2 is null: there is no gap to detect. Above 1 is null: a rate has no such n.
 * Range: p1 and p2 are proportions, 0 to 1; the result is in prospects (the ratio's units).
 *
 * @throws {RangeError} when p1 or p2 is negative or not a number, or an option is out of range.
 * @example
 * sampleSizeToTell(0.1, 5 / 60); // 4705
 * sampleSizeToTell(1, 0); // 4
 */
export function sampleSizeToTell(
  p1: number,
  p2: number,
  options: SampleSizeOptions = {},
): number | null {
  const exact = exactSampleSize(p1, p2, options);
  if (exact === null) return null;
  const { alpha = REAL_BELOW } = options;
  return Math.max(Math.ceil(exact), firstToTell(p1, p2, Math.ceil(exact), alpha));
}

/** From here on the formula cannot fall short. */
const LARGE = 1_000_000;

/** The smallest n whose rounded counts differ by more than luck; at most `enough` where that is one. */
function firstToTell(p1: number, p2: number, enough: number, alpha: number): number {
  const tells = (of: number): boolean => {
    const [one, two] = [p1, p2].map((level) => ({ count: Math.round(level * of), of }));
    return (fisherMidP(one!, two!) ?? 1) < alpha;
  };
  // Nearly always so, and of large numbers always; what smaller ones do need not be known then.
  if (enough > LARGE || tells(enough)) return enough;
  let of = 1;
  while (!tells(of)) of += 1;
  return of;
}

/**
 * `sampleSizeToTell` before rounding up.
 *
 * @example exactSampleSize(0.3, 0.2); // 293.151285506487
 */
export function exactSampleSize(
  p1: number,
  p2: number,
  options: SampleSizeOptions = {},
): number | null {
  const { alpha = REAL_BELOW, power = 0.8 } = options;
  if (!(p1 >= 0 && p2 >= 0 && Number.isFinite(p1 + p2))) {
    throw new RangeError(`Cannot compare ${p1} with ${p2}: a proportion lies between 0 and 1.`);
  }
  if (!(alpha > 0 && alpha < 1) || !(power > 0.5 && power < 1)) {
    throw new RangeError(
      `Cannot use alpha ${alpha}, power ${power}: 0 < alpha < 1, .5 < power < 1.`,
    );
  }
  if (p1 === p2 || p1 > 1 || p2 > 1) return null;
  const mean = (p1 + p2) / 2;
  const whenEqual = normalCutoff(1 - alpha) * Math.sqrt(2 * mean * (1 - mean));
  const whenApart = normalCutoff(2 * power - 1) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  return ((whenEqual + whenApart) / (p1 - p2)) ** 2;
}
