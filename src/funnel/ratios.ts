import type { PerOutcome } from '../method/milestones.js';
import {
  type PerQuotient,
  perQuotient,
  quotientInfo,
  type QuotientKey,
  quotientKeys,
} from '../method/ratios.js';
import { nothingOpen, type OpenCounts, openRatioKind } from '../stats/open-counts.js';
import { ratioBounds } from '../stats/ratio-bounds.js';
import { ratioInterval } from '../stats/ratio-interval.js';
import type { RatioKind } from '../stats/ratio-kind.js';
import { type Sums, sumOfKnown } from './sums.js';

/** A ratio with the counts it was made of, what it may be whatever the open answers, and its 95 % interval. */
export interface Quotient {
  /** null where the count is unknown. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /**
   * numerator / denominator, brought within its bounds; null where either is unknown, the denominator is 0, or
   * open answers leave it too wide a range.
   */
  readonly value: number | null;
  /** The least and the most it can be; null where it is unknown, has no limit, or counts rows. */
  readonly least: number | null;
  readonly most: number | null;
  /** Prospects of whom the numerator, the denominator or both are open; null where it is unknown, or counts rows. */
  readonly open: number | null;
  /** Of these, those who may belong to the numerator, and those who may belong to the denominator. */
  readonly openNumerator: number | null;
  readonly openDenominator: number | null;
  /**
   * Limits of the interval, from the lower of `least` to the upper of `most`; null where there is none, or a share
   * is above 1. Those of a rate may pass 1.
   */
  readonly low: number | null;
  readonly high: number | null;
}

/** Every ratio of one group. */
export type Ratios = PerQuotient<Quotient>;

/** What each ratio of a table is, for everybody in it. */
export type Kinds = Readonly<Record<QuotientKey, RatioKind>>;

/** Counts, and what of them is open. */
export type Counted = Pick<Sums, 'counts' | 'answers'>;

/**
 * One ratio of two counts of which nothing is open. 0 of 0 is unknown, not zero.
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
  const open = numerator === null || denominator === null ? null : 0;
  return {
    numerator,
    denominator,
    value,
    least: value,
    most: value,
    open,
    openNumerator: open,
    openDenominator: open,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}

/** One ratio with open answers. */
function openQuotient(answer: OpenCounts, isShare: boolean, kind: RatioKind): Quotient {
  const { value, least, most, low, high } = ratioBounds(answer, { isShare, kind });
  const { openUnits, openEvents, openBoth } = answer;
  return {
    numerator: answer.count,
    denominator: answer.of,
    value,
    least,
    most,
    open: openUnits + openEvents - openBoth,
    openNumerator: openEvents,
    openDenominator: openUnits,
    low,
    high,
  };
}

/** What a ratio of rows has no bounds of: nobody can tell how many were not written down. */
export const withoutBounds = {
  least: null,
  most: null,
  open: null,
  openNumerator: null,
  openDenominator: null,
} as const satisfies Partial<Quotient>;

/** Numerator and denominator of a ratio; each null where unknown. */
function termsOf(key: QuotientKey, counts: PerOutcome<number | null>) {
  const { numerator, denominator } = quotientInfo[key];
  const total = sumOfKnown(denominator.map((outcome) => counts[outcome]));
  return { numerator: counts[numerator], denominator: total };
}

/** The counts of a ratio with what of them is open, nothing where rows are counted; none where it is unknown. */
function answerOf({ counts, answers }: Counted, key: QuotientKey): OpenCounts[] {
  const answer = answers[key];
  if (answer !== null) return [answer];
  const { numerator, denominator } = termsOf(key, counts);
  return numerator === null || denominator === null
    ? []
    : [nothingOpen({ count: numerator, of: denominator })];
}

/**
 * What each ratio of a table is: a share stays one, whatever a row holds; another is a rate as soon as it passes
 * 100 % in any row, or might, so that no two rows are measured or compared by different rules.
 */
export function kindsOf(rows: readonly Counted[]): Kinds {
  const kindOf = (key: QuotientKey): RatioKind =>
    quotientInfo[key].proportion
      ? 'proportion'
      : openRatioKind(rows.flatMap((row) => answerOf(row, key)));
  return Object.fromEntries(quotientKeys.map((key) => [key, kindOf(key)])) as Kinds;
}

/**
 * The four ratios and the links beside them, from the counts of a group.
 *
 * @param kinds of the table the group stands in; of the group alone unless given
 */
export const ratiosOf = (sums: Counted, kinds: Kinds = kindsOf([sums])): Ratios =>
  perQuotient((key) => {
    const answer = sums.answers[key];
    if (answer !== null) return openQuotient(answer, quotientInfo[key].proportion, kinds[key]);
    const { numerator, denominator } = termsOf(key, sums.counts);
    return { ...quotient(numerator, denominator, kinds[key]), ...withoutBounds };
  });
