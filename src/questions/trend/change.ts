import type { Kinds, Ratios } from '../../funnel/ratios.js';
import { type Outcome, perOutcome, type PerOutcome } from '../../method/milestones.js';
import { perQuotient, quotientIn, quotientInfo, type QuotientKey } from '../../method/ratios.js';
import { gapInterval } from '../../stats/gap-interval.js';
import type { Interval } from '../../stats/interval.js';
import { ratioBounds } from '../../stats/ratio-bounds.js';
import type { Answers } from '../../funnel/sums.js';
import type { TrendChange, TrendGap } from './result.js';

/** A period as it was counted. */
export interface CountedPeriod {
  readonly measures: Ratios & {
    readonly counts: PerOutcome<number | null>;
    readonly open: PerOutcome<number | null>;
  };
  readonly answers: Answers;
}

/** A ratio of a period, with what it can be; null where it is unknown. */
const boundsIn = ({ answers }: CountedPeriod, key: QuotientKey, kinds: Kinds) => {
  const counts = answers[key];
  const isShare = quotientInfo[key].proportion;
  return counts && ratioBounds(counts, { isShare, kind: kinds[key] });
};

/** The limits of a gap; null where one passes 100 points, which tells nothing of two ratios. */
function limitsOf(gap: Interval | null): {
  readonly low: number | null;
  readonly high: number | null;
} {
  const isWithin = gap !== null && gap.low >= -1 && gap.high <= 1;
  return isWithin ? { low: gap.low, high: gap.high } : { low: null, high: null };
}

/** The difference of a ratio to what it was before, with its interval where the counts allow one. */
function gapOf(
  now: CountedPeriod,
  before: CountedPeriod,
  key: QuotientKey,
  kinds: Kinds,
): TrendGap {
  const [is, was] = [quotientIn(now.measures, key).value, quotientIn(before.measures, key).value];
  if (is === null || was === null) return null;
  const [mine, theirs] = [boundsIn(now, key, kinds), boundsIn(before, key, kinds)];
  const ends = [
    [mine?.leastCounts, theirs?.mostCounts],
    [mine?.mostCounts, theirs?.leastCounts],
  ].map(([one, two]) => (one && two ? gapInterval(one, two, kinds[key]) : null));
  const [down, up] = ends;
  if (!down || !up) return { gap: is - was, low: null, high: null };
  const outermost = { low: Math.min(down.low, up.low), high: Math.max(down.high, up.high) };
  return { gap: is - was, ...limitsOf(outermost) };
}

/** How many more or fewer; null where open answers leave that open. */
const changeOfCount = (
  { measures: now }: CountedPeriod,
  { measures: before }: CountedPeriod,
  outcome: Outcome,
): number | null => {
  const [is, was] = [now.counts[outcome], before.counts[outcome]];
  const isOpen = Boolean(now.open[outcome]) || Boolean(before.open[outcome]);
  return is === null || was === null || isOpen ? null : is - was;
};

/** What changed against the period before. */
export const changeOf = (now: CountedPeriod, before: CountedPeriod, kinds: Kinds): TrendChange => ({
  counts: perOutcome((outcome) => changeOfCount(now, before, outcome)),
  ...perQuotient((key) => gapOf(now, before, key, kinds)),
});
