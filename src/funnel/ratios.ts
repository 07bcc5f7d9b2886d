import type { PerOutcome } from '../method/milestones.js';
import {
  type PerQuotient,
  perQuotient,
  quotientInfo,
  type QuotientKey,
  quotientKeys,
} from '../method/ratios.js';
import type { CountOf } from '../stats/counts.js';
import { ratioInterval } from '../stats/ratio-interval.js';
import { type RatioKind, ratioKind } from '../stats/ratio-kind.js';
import { sumOfKnown } from './sums.js';

/** A ratio with the counts it was made of and its 95 % interval. */
export interface Quotient {
  /** null where the count is unknown. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** numerator / denominator; null where either is unknown or the denominator is 0. */
  readonly value: number | null;
  /** Limits of the interval; null where there is no value, or a share is above 1. Those of a rate may pass 1. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Every ratio of one group. */
export type Ratios = PerQuotient<Quotient>;

/** What each ratio of a table is, for everybody in it. */
export type Kinds = Readonly<Record<QuotientKey, RatioKind>>;

/**
 * One ratio of two counts. 0 of 0 is unknown, not zero.
 *
 * Interval, 95 %: Wilson score of a proportion (Wilson 1927), exact Poisson of a rate (Garwood 1936).
 */
export function quotient(
  numerator: number | null,
  denominator: number | null,
  kind: RatioKind = 'proportion',
): Quotient {
  const value =
    numerator === null || denominator === null || denominator === 0
      ? null
      : numerator / denominator;
  const interval =
    value === null ? null : ratioInterval({ count: numerator!, of: denominator! }, kind);
  return {
    numerator,
    denominator,
    value,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}

/** Numerator and denominator of a ratio; each null where unknown. */
function termsOf(key: QuotientKey, counts: PerOutcome<number | null>) {
  const { numerator, denominator } = quotientInfo[key];
  const total = sumOfKnown(denominator.map((outcome) => counts[outcome]));
  return { numerator: counts[numerator], denominator: total };
}

/**
 * What each ratio of a table is: a share stays one, whatever a row holds; another is a rate as soon as it passes
 * 100 % in any row, so that no two rows are measured or compared by different rules.
 */
export function kindsOf(rows: readonly PerOutcome<number | null>[]): Kinds {
  const known = (key: QuotientKey): CountOf[] =>
    rows.flatMap((counts) => {
      const { numerator, denominator } = termsOf(key, counts);
      return numerator === null || denominator === null
        ? []
        : [{ count: numerator, of: denominator }];
    });
  const kindOf = (key: QuotientKey): RatioKind =>
    quotientInfo[key].proportion ? 'proportion' : ratioKind(known(key));
  return Object.fromEntries(quotientKeys.map((key) => [key, kindOf(key)])) as Kinds;
}

/**
 * The four ratios and the links beside them, from the counts of a group.
 *
 * @param kinds of the table the group stands in; of the group alone unless given
 */
export const ratiosOf = (
  counts: PerOutcome<number | null>,
  kinds: Kinds = kindsOf([counts]),
): Ratios =>
  perQuotient((key) => {
    const { numerator, denominator } = termsOf(key, counts);
    return quotient(numerator, denominator, kinds[key]);
  });
