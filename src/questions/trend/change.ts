import type { Quotient, Ratios } from '../../funnel/ratios.js';
import { perOutcome, type PerOutcome } from '../../method/milestones.js';
import {
  perQuotient,
  quotientIn,
  quotientInfo,
  type QuotientKey,
  quotientKeys,
} from '../../method/ratios.js';
import type { CountOf } from '../../stats/counts.js';
import { gapInterval } from '../../stats/gap-interval.js';
import type { Interval } from '../../stats/interval.js';
import { type RatioKind, ratioKind } from '../../stats/ratio-kind.js';
import type { TrendChange, TrendGap } from './result.js';

type Counted = Ratios & { readonly counts: PerOutcome<number | null> };

/** What each ratio is, for a whole series. */
export type Kinds = Readonly<Record<QuotientKey, RatioKind>>;

/** The counts of a quotient; null where one is unknown. */
export const countsOf = ({ numerator, denominator }: Quotient): CountOf | null =>
  numerator === null || denominator === null ? null : { count: numerator, of: denominator };

/**
 * What each ratio of a series is: a share stays one, whatever a period holds; another is a rate as soon as it
 * passes 100 % in any period, so that no two periods are compared by different rules.
 */
export function kindsOf(rows: readonly Ratios[]): Kinds {
  const kindOf = (key: QuotientKey): RatioKind =>
    quotientInfo[key].proportion
      ? 'proportion'
      : ratioKind(rows.flatMap((row) => countsOf(quotientIn(row, key)) ?? []));
  return Object.fromEntries(quotientKeys.map((key) => [key, kindOf(key)])) as Kinds;
}

/** The limits of a gap; null where one passes 100 points, which tells nothing of two ratios. */
function limitsOf(gap: Interval | null): {
  readonly low: number | null;
  readonly high: number | null;
} {
  const isWithin = gap !== null && gap.low >= -1 && gap.high <= 1;
  return isWithin ? { low: gap.low, high: gap.high } : { low: null, high: null };
}

/** The difference of a ratio to what it was before, with its interval where the counts allow one. */
function gapOf(now: Quotient, before: Quotient, kind: RatioKind): TrendGap {
  if (now.value === null || before.value === null) return null;
  const gap = gapInterval(countsOf(now)!, countsOf(before)!, kind);
  return { gap: now.value - before.value, ...limitsOf(gap) };
}

/** What changed against the period before. */
export const changeOf = (now: Counted, before: Counted, kinds: Kinds): TrendChange => ({
  counts: perOutcome((outcome) => {
    const [is, was] = [now.counts[outcome], before.counts[outcome]];
    return is === null || was === null ? null : is - was;
  }),
  ...perQuotient((key) => gapOf(quotientIn(now, key), quotientIn(before, key), kinds[key])),
});
