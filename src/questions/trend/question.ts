import { tooManyPeriods } from '../../errors/usage.js';
import type { PeriodName } from '../../funnel/calendar-periods.js';
import { followUps } from '../../funnel/follow-up.js';
import { tallyPeriods } from '../../funnel/period-tally.js';
import { daysCovered } from '../../funnel/reading/days-covered.js';
import { stepTimes } from '../../funnel/step-times.js';
import type { Study } from '../../funnel/study.js';
import { measureExported } from '../common/measure.js';
import { lastSeen } from '../common/period-notes.js';
import { type CountingRequest, needsOf, type Question } from '../common/request.js';
import { maturityOf } from './maturity.js';
import type { TrendResult } from './result.js';
import { trend } from './trend.js';

/** What a trend is asked. */
export interface TrendRequest extends CountingRequest {
  readonly every: PeriodName;
  /** Dimensions to group by; none for the team alone. */
  readonly by: readonly string[];
  /** Days of entry within which conversion is asked for; none for the usual. */
  readonly within: readonly number[];
  /** More rows than this cannot be shown. */
  readonly mostRows: number;
}

const usualDays = [30, 60, 90, 180];

/** The funnel period by period. */
export const trendQuestion: Question<Study, TrendRequest, TrendResult> = {
  needs: (request) => needsOf(request, { attributes: request.by, takes: 'first-days' }),
  answer(study, request) {
    const { every, by, within, mostRows } = request;
    const grouping = { by, reps: request.rep, dated: true };
    const measured = measureExported('trend', study, request, grouping);
    const { counting } = measured;
    const { journeys, reading } = measured.study;
    const covered = daysCovered(reading.recordedDays, journeys, counting.asOf);
    const tally = tallyPeriods(journeys, counting, every, covered, mostRows);
    if (tally === null) throw tooManyPeriods(every, mostRows);
    // Nobody saw who won between the last day of an old export and today; who names a day says that the data reach it.
    const isNamed = request.asOf !== null || measured.study.settings.asOf !== null;
    const seen = isNamed ? counting : { ...counting, asOf: lastSeen(covered, counting.asOf) };
    const followed = followUps(journeys, seen, every);
    const maturity = maturityOf(journeys, seen, followed);
    return trend({
      ...measured,
      every,
      tally,
      maturity,
      lastSeen: seen.asOf,
      times: stepTimes(journeys, seen, maturity.days),
      followed,
      within: within.length === 0 ? usualDays : within,
    });
  },
};
