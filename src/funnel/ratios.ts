import type { PerOutcome } from '../method/milestones.js';
import { type PerQuotient, perQuotient, quotientInfo, type QuotientKey } from '../method/ratios.js';
import { sumOfKnown } from './sums.js';
import { wilsonInterval } from '../stats/wilson-interval.js';

/** A ratio with the counts it was made of and its Wilson 95 % interval. */
export interface Quotient {
  /** null where the count is unknown. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** numerator / denominator; null where either is unknown or the denominator is 0. */
  readonly value: number | null;
  /** Limits of the interval, 0 to 1; null where there is no value, or the numerator exceeds the denominator. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Every ratio of one group. */
export type Ratios = PerQuotient<Quotient>;

/**
 * One ratio of two counts. 0 of 0 is unknown, not zero.
 *
 * Interval: Wilson score, 95 % (Wilson 1927).
 */
export function quotient(numerator: number | null, denominator: number | null): Quotient {
  const value =
    numerator === null || denominator === null || denominator === 0
      ? null
      : numerator / denominator;
  const interval =
    value === null || value > 1 ? null : wilsonInterval({ count: numerator!, of: denominator! });
  return {
    numerator,
    denominator,
    value,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}

function quotientOf(key: QuotientKey, counts: PerOutcome<number | null>): Quotient {
  const { numerator, denominator } = quotientInfo[key];
  const total = sumOfKnown(denominator.map((outcome) => counts[outcome]));
  return quotient(counts[numerator], total);
}

/** The four ratios and the links beside them, from the counts of a group. */
export const ratiosOf = (counts: PerOutcome<number | null>): Ratios =>
  perQuotient((key) => quotientOf(key, counts));
