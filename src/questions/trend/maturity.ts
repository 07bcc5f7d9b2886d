import { followUps, isTold } from '../../funnel/follow-up.js';
import type { Journeys } from '../../funnel/journeys.js';
import type { Period } from '../../funnel/calendar-periods.js';
import type { TallyOptions } from '../../funnel/tally-options.js';
import { isoDay } from '../../cells/dates/calendar.js';
import { defaultMaturity } from '../../stats/default-maturity.js';
import type { TrendPeriod, TrendResult } from './result.js';

/**
 * The age from which a cohort is mature: as given, else that at which conversion reaches 90 % of its last
 * value. It is that of the team over all its time, so that it does not change with the rep or period asked for.
 */
export function maturityOf(journeys: Journeys, counting: TallyOptions): TrendResult['maturity'] {
  if (counting.mature !== null) return { days: counting.mature, rule: 'given' };
  const everybody = { ...counting, by: [], since: null, until: null, reps: null };
  const followed = followUps(journeys, everybody, 'year');
  const days = followed && isTold(followed.total.all) ? defaultMaturity(followed.total.all) : null;
  return { days, rule: days === null ? 'unknown' : 'estimated' };
}

/** What is to be known of a period before its numbers are compared. */
export function periodOf(
  { label, first, last }: Period,
  { since, until, asOf, basis }: TallyOptions,
  { days }: TrendResult['maturity'],
): TrendPeriod {
  const end = Math.min(last, until ?? last);
  return {
    period: label,
    first: isoDay(first),
    last: isoDay(last),
    isPartial: end < last || asOf < last || (since !== null && since > first),
    // The youngest of it counts: a cohort is as old as whoever entered last.
    isImmature: basis !== 'cohort' || days === null ? null : asOf - end < days,
  };
}
