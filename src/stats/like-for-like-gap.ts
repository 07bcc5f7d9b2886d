import { chiSquareTail } from './chi-square-tail.js';
import type { CountOf } from './counts.js';
import { normalCutoff } from './normal-cutoff.js';
import { isUsable } from './ratio-kind.js';

/** One kind of customer, and what each of the two made of it. */
export interface Segment {
  readonly first: CountOf;
  readonly second: CountOf;
}

/** A gap between two, with the part that is only their mix of customers taken out. */
export interface LikeForLikeGap {
  /** The gap on the same kind of customer (first minus second). */
  readonly gap: number;
  /** Its 95 % range. */
  readonly low: number;
  readonly high: number;
  readonly standardError: number;
  /** Cochran-Mantel-Haenszel statistic, without continuity correction. */
  readonly chiSquare: number;
  /** Chance of such a gap if the two were equal within every segment. */
  readonly p: number;
  /** The gap of the totals, mix included. */
  readonly rawGap: number;
  /** What the mix of customers adds to the raw gap: rawGap - gap. */
  readonly mix: number;
  /** Why the raw gap misleads: it has the other sign, or half of it or more is mix. */
  readonly warning: 'other sign' | 'mostly mix' | null;
}

/**
 * Is it the mix of customers? "Raw gap -4.6 points; on the same kind of customer +5.4: the mix
 * costs 10 points."
 *
 * Formula: w = n1 n2 / (n1 + n2) per segment; gap = Σ w (x1/n1 - x2/n2) / Σ w (Mantel-Haenszel);
 * se = √(gap P + Q) / Σ w, P = Σ (n1² x2 - n2² x1 + n1 n2 (n2 - n1) / 2) / N²,
 * Q = Σ (x1 (n2 - x2) + x2 (n1 - x1)) / (2 N); p from the Cochran-Mantel-Haenszel test without
 * continuity correction.
 * Reference: Mantel & Haenszel 1959, J Natl Cancer Inst 22:719; Sato 1989 (with Greenland and
 * Robins), Biometrics 45:1323.
 * Empty case: null when no segment has both ("not comparable"), or a count > of (a data error).
 * A segment that only one of them has carries no weight. Everybody alike: p is 1.
 * Range: gaps -1 to 1 in the unit of the ratio; p 0 to 1. Swapping the two flips the signs.
 *
 * @param shownGap the gap of the totals where those are not the sums of the segments
 * @throws {RangeError} for an impossible count.
 * @example likeForLikeGap([
 *   { first: { count: 81, of: 87 }, second: { count: 234, of: 270 } },
 *   { first: { count: 192, of: 263 }, second: { count: 55, of: 80 } },
 * ])?.gap; // 0.0538
 */
export function likeForLikeGap(
  segments: readonly Segment[],
  shownGap?: number,
): LikeForLikeGap | null {
  const sum = { w: 0, wd: 0, p: 0, q: 0, excess: 0, variance: 0, x1: 0, n1: 0, x2: 0, n2: 0 };
  for (const { first, second } of segments) {
    for (const ratio of [first, second]) {
      if (!isUsable(ratio, 'proportion') && ratio.count > 0) return null;
    }
    const { count: x1, of: n1 } = first;
    const { count: x2, of: n2 } = second;
    const n = n1 + n2;
    sum.x1 += x1;
    sum.n1 += n1;
    sum.x2 += x2;
    sum.n2 += n2;
    if (n1 === 0 || n2 === 0) continue;
    const successes = x1 + x2;
    sum.w += (n1 * n2) / n;
    sum.wd += (x1 * n2 - x2 * n1) / n;
    sum.p += (n1 * n1 * x2 - n2 * n2 * x1 + (n1 * n2 * (n2 - n1)) / 2) / (n * n);
    sum.q += (x1 * (n2 - x2) + x2 * (n1 - x1)) / (2 * n);
    sum.excess += x1 - (n1 * successes) / n;
    sum.variance += (n1 * n2 * successes * (n - successes)) / (n * n * (n - 1));
  }
  if (sum.w === 0) return null;
  const gap = sum.wd / sum.w;
  const rawGap = shownGap ?? sum.x1 / sum.n1 - sum.x2 / sum.n2;
  const mix = rawGap - gap;
  const standardError = Math.sqrt(Math.max(0, gap * sum.p + sum.q)) / sum.w;
  const reach = normalCutoff(0.95) * standardError;
  // No variance: nobody, or everybody, succeeded in every segment. Nothing speaks for a difference.
  const chiSquare = sum.variance === 0 ? 0 : sum.excess ** 2 / sum.variance;
  return {
    gap,
    low: gap - reach,
    high: gap + reach,
    standardError,
    chiSquare,
    p: chiSquareTail(chiSquare, 1),
    rawGap,
    mix,
    warning: warningOf(rawGap, gap),
  };
}

function warningOf(rawGap: number, gap: number): LikeForLikeGap['warning'] {
  if (rawGap * gap < 0) return 'other sign';
  const mix = Math.abs(rawGap - gap);
  // Below 1e-12 both are rounding: no mix, nothing to warn of.
  return mix > 1e-12 && mix >= Math.abs(rawGap) / 2 ? 'mostly mix' : null;
}
