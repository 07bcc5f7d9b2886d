import {
  type Followed,
  type FollowedGroup,
  isTold,
  nobodyFollowed,
} from '../../funnel/follow-up.js';
import type { Period } from '../../funnel/calendar-periods.js';
import { type Kinds, kindsOf, ratiosOf } from '../../funnel/ratios.js';
import type { StepTimes } from '../../funnel/step-times.js';
import type { Sums } from '../../funnel/sums.js';
import { conversionWithin } from '../../stats/conversion-within.js';
import { answersOf } from '../common/answers.js';
import { durationsOf } from '../common/durations.js';
import { changeOf } from './change.js';
import type { ConversionWithin, TrendRow, TrendSeries, TrendStep } from './result.js';

/** What a series is made of. */
export interface SeriesInput {
  readonly group: Readonly<Record<string, string>>;
  readonly periods: readonly Period[];
  /** One a period. */
  readonly sums: readonly Sums[];
  /** All periods as one. */
  readonly whole: Sums;
  readonly steps: StepTimes;
  /** Null where no day of entry is known. */
  readonly followed: FollowedGroup | null;
  /** Whether a period is that of a cohort, and so converts. */
  readonly isCohort: boolean;
  readonly within: readonly number[];
}

/** Conversion within so many days of entry. */
function conversionOf(followed: Followed, days: readonly number[]): ConversionWithin {
  const { prospects, within } = conversionWithin(
    isTold(followed) ? followed : nobodyFollowed,
    days,
  );
  return {
    prospects,
    within: within.map(({ interval, ...rest }) => ({
      ...rest,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
    })),
  };
}

const stepsOf = ({ steps }: StepTimes): TrendStep[] =>
  steps.map(({ from, to, days, backwards }) => ({ from, to, ...durationsOf(days), backwards }));

const measuresOf = (sums: Sums, kinds: Kinds) => ({
  counts: sums.counts,
  open: sums.open,
  ...ratiosOf(sums, kinds),
  revenue: [...sums.revenue],
});

/** One group, or everybody: period after period, all periods together, and how long things take. */
export function seriesOf(input: SeriesInput): TrendSeries {
  const { group, periods, sums, whole, steps, followed, isCohort, within } = input;
  const kinds = kindsOf(sums);
  const counted = sums.map((sum) => ({
    measures: measuresOf(sum, kinds),
    answers: answersOf(sum),
  }));
  const rows = counted.map((now, place): TrendRow => {
    const { label, first } = periods[place]!;
    // Behind the as-of day, periods without anything are not there to be compared with.
    const isNext = periods[place - 1]?.last === first - 1;
    const before = isNext ? counted[place - 1] : undefined;
    return {
      period: label,
      ...now.measures,
      change: before === undefined ? null : changeOf(now, before, kinds),
      conversion:
        isCohort && followed !== null
          ? conversionOf(followed.byPeriod.get(first) ?? nobodyFollowed, within)
          : null,
    };
  });
  return {
    group,
    rows,
    total: measuresOf(whole, kinds),
    steps: stepsOf(steps),
    conversion: followed === null ? null : conversionOf(followed.all, within),
  };
}
