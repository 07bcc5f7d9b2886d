import type { CountOf } from './counts.js';
import type { Interval } from './interval.js';
import { ratioInterval } from './ratio-interval.js';
import type { RatioKind } from './ratio-kind.js';

/** A difference of two ratios (first minus second) and the range of what it may truly be. */
export interface Gap extends Interval {
  readonly gap: number;
}

/**
 * How much better the first ratio is than the second, and how sure that is: "1.7 points more
 * efficient, -9.6 to +14.0". It shows the size; whether the difference is real is said by
 * `differencePValue`, from which this interval departs in about 2 of 100 cases.
 *
 * Formula: with d = e1 - e2 and each ratio's own limits (l, u),
 * low = d - √((e1 - l1)² + (u2 - e2)²), high = d + √((u1 - e1)² + (e2 - l2)²).
 * Reference: Newcombe 1998, Stat Med 17:873, method 10; for rates Zou & Donner 2008, Stat Med
 * 27:1693 (MOVER).
 * Empty case: null when either ratio has of = 0, or is a proportion with count > of.
 * Range: -1 to 1 for proportions, any number for rates; unit of the ratio (0.017 is 1.7 points).
 *
 * @throws {RangeError} for an impossible count or confidence.
 * @example gapInterval({ count: 5, of: 50 }, { count: 5, of: 60 }, 'proportion');
 * // { gap: 0.0167, low: -0.0959, high: 0.1397 }
 */
export function gapInterval(
  first: CountOf,
  second: CountOf,
  kind: RatioKind,
  confidence = 0.95,
): Gap | null {
  const one = ratioInterval(first, kind, confidence);
  const two = ratioInterval(second, kind, confidence);
  if (one === null || two === null) return null;
  const level1 = first.count / first.of;
  const level2 = second.count / second.of;
  const gap = level1 - level2;
  return {
    gap,
    low: gap - Math.hypot(level1 - one.low, two.high - level2),
    high: gap + Math.hypot(one.high - level1, level2 - two.low),
  };
}
