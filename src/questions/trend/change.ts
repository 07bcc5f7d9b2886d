import type { Kinds, Quotient, Ratios } from '../../funnel/ratios.js';
import { perOutcome, type PerOutcome } from '../../method/milestones.js';
import { perQuotient, quotientIn } from '../../method/ratios.js';
import type { CountOf } from '../../stats/counts.js';
import { gapInterval } from '../../stats/gap-interval.js';
import type { Interval } from '../../stats/interval.js';
import type { RatioKind } from '../../stats/ratio-kind.js';
import type { TrendChange, TrendGap } from './result.js';

type Counted = Ratios & { readonly counts: PerOutcome<number | null> };

/** The counts of a quotient; null where one is unknown. */
export const countsOf = ({ numerator, denominator }: Quotient): CountOf | null =>
  numerator === null || denominator === null ? null : { count: numerator, of: denominator };

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
