import { nobodyFollowed } from '../../funnel/follow-up.js';
import type { TrendInput } from './input.js';
import { answersOf } from '../common/answers.js';
import { compareGroups } from '../common/order.js';
import { worded } from '../report/report.js';
import { periodOf } from './maturity.js';
import type { TrendResult, TrendSeries } from './result.js';
import { sentenceOf } from './sentence.js';
import { seriesOf } from './series.js';
import { trendWarnings } from './warnings.js';

/** Groups by their labels. */
function byLabels<T extends Pick<TrendSeries, 'group'>>(
  groups: readonly T[],
  by: readonly string[],
): (group: TrendSeries['group']) => T | undefined {
  const keyOf = (group: TrendSeries['group']) => JSON.stringify(by.map((name) => group[name]));
  const found = new Map(groups.map((one) => [keyOf(one.group), one]));
  return (group) => found.get(keyOf(group));
}

/** The funnel period by period, for everybody and per group. */
export function trend(input: TrendInput): TrendResult {
  const { measurement, counting, options, every, tally, maturity, lastSeen, times, followed } =
    input;
  const isCohort = counting.basis === 'cohort';
  const within = [...new Set(input.within)].sort((a, b) => a - b);
  const shared = { periods: tally.periods, isCohort, within };
  const periods = tally.periods.map((period) => periodOf(period, counting, maturity, lastSeen));
  const total = seriesOf({
    ...shared,
    group: {},
    sums: tally.total.periods,
    whole: tally.total.whole,
    steps: times.total,
    followed: followed?.total ?? null,
  });
  const noSteps = times.total.steps.map((step) => ({ ...step, days: [], backwards: 0 }));
  const nobody = { all: nobodyFollowed, byPeriod: new Map<never, never>() };
  const timesOf = byLabels(times.groups, options.by);
  const followedOf = byLabels(followed?.groups ?? [], options.by);
  const groups = (options.by.length === 0 ? [] : tally.groups).map(
    ({ group, periods: sums, whole }) => {
      return seriesOf({
        ...shared,
        group,
        sums,
        whole,
        steps: timesOf(group) ?? { group, steps: noSteps },
        followed: followed === null ? null : (followedOf(group) ?? { group, ...nobody }),
      });
    },
  );
  return {
    schema: 'spanco/trend/1',
    every,
    options,
    periods,
    maturity,
    total,
    groups: groups.sort((a, b) => compareGroups(a, b, options.by)),
    sentence: sentenceOf(total, periods, tally.total.periods.map(answersOf)),
    quality: { ...measurement.quality, undated: tally.undated },
    warnings: worded(trendWarnings(input, periods)),
  };
}
