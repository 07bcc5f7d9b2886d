import type { PerOutcome } from '../method/milestones.js';
import {
  linkInfo,
  type LinkKey,
  linkKeys,
  ratioInfo,
  type RatioInfo,
  type RatioKey,
  ratioKeys,
} from '../method/ratios.js';
import { sumOfKnown } from './sums.js';
import type { CountOf } from '../stats/counts.js';
import { ratioInterval } from '../stats/ratio-interval.js';
import { type RatioKind, ratioKind } from '../stats/ratio-kind.js';

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
export interface Ratios {
  readonly ratios: Readonly<Record<RatioKey, Quotient>>;
  readonly links: Readonly<Record<LinkKey, Quotient>>;
}

/** What each ratio of a table is, for everybody in it. */
export type Kinds = Readonly<Record<RatioKey | LinkKey, RatioKind>>;

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

/** Numerator and denominator of a ratio; null where one is unknown. */
function termsOf(
  { numerator, denominator }: RatioInfo,
  counts: PerOutcome<number | null>,
): CountOf | null {
  const [count, of] = [
    counts[numerator],
    sumOfKnown(denominator.map((outcome) => counts[outcome])),
  ];
  return count === null || of === null ? null : { count, of };
}

/** Every ratio and link, by its key. */
function each<Value>(
  make: (info: RatioInfo, key: RatioKey | LinkKey) => Value,
): Record<RatioKey | LinkKey, Value> {
  return Object.fromEntries([
    ...ratioKeys.map((key) => [key, make(ratioInfo[key], key)]),
    ...linkKeys.map((key) => [key, make(linkInfo[key], key)]),
  ]) as Record<RatioKey | LinkKey, Value>;
}

/**
 * What each ratio of a table is: a share stays one, whatever a row holds; another is a rate as soon as it passes
 * 100 % in any row, so that no two rows are measured or compared by different rules.
 */
export const kindsOf = (rows: readonly PerOutcome<number | null>[]): Kinds =>
  each((info) =>
    info.proportion
      ? 'proportion'
      : ratioKind(rows.flatMap((counts) => termsOf(info, counts) ?? [])),
  );

/**
 * The four ratios and the links beside them, from the counts of a group.
 *
 * @param kinds of the table the group stands in; of the group alone unless given
 */
export function ratiosOf(
  counts: PerOutcome<number | null>,
  kinds: Kinds = kindsOf([counts]),
): Ratios {
  const all = each(({ numerator, denominator }, key) => {
    const of = sumOfKnown(denominator.map((outcome) => counts[outcome]));
    return quotient(counts[numerator], of, kinds[key]);
  });
  const some = <K extends RatioKey | LinkKey>(keys: readonly K[]) =>
    Object.fromEntries(keys.map((key) => [key, all[key]])) as Record<K, Quotient>;
  return { ratios: some(ratioKeys), links: some(linkKeys) };
}
