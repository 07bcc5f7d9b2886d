import { type FollowUps, followUps, isTold } from '../../funnel/follow-up.js';
import type { Journeys } from '../../funnel/journeys.js';
import type { Period } from '../../funnel/calendar-periods.js';
import type { TallyOptions } from '../../funnel/tally-options.js';
import { workingDays } from '../../funnel/working-days.js';
import { isoDay } from '../../cells/dates/calendar.js';
import { defaultMaturity } from '../../stats/default-maturity.js';
import type { TrendPeriod, TrendResult } from './result.js';

/**
 * The age from which a cohort is mature: as given, else that at which conversion reaches 90 % of its last
 * value. It is that of the team over all its time, so that it does not change with the rep or period asked for.
 *
 * @param asked those who were followed of what is asked for
 */
export function maturityOf(
  journeys: Journeys,
  counting: TallyOptions,
  asked: FollowUps | null,
): TrendResult['maturity'] {
  const { mature, since, until, reps } = counting;
  if (mature !== null) return { days: mature, rule: 'given' };
  const isEverybody = since === null && until === null && reps === null;
  const everybody = { ...counting, by: [], since: null, until: null, reps: null };
  const followed = isEverybody ? asked : followUps(journeys, everybody, 'year');
  const days = followed && isTold(followed.total.all) ? defaultMaturity(followed.total.all) : null;
  return { days, rule: days === null ? 'unknown' : 'estimated' };
}

/** Whether data end in a period with more than a tenth of its working days still to come. */
const endIn = ({ first, last }: Period, lastSeen: number): boolean =>
  lastSeen < last && workingDays(lastSeen + 1, last) > workingDays(first, last) / 10;

/**
 * What is to be known of a period before its numbers are compared.
 *
 * @param lastSeen the day up to which the data can tell what happened
 */
export function periodOf(
  period: Period,
  { since, until, asOf, basis }: TallyOptions,
  { days }: TrendResult['maturity'],
  lastSeen: number,
): TrendPeriod {
  const { label, first, last } = period;
  const end = Math.min(last, until ?? last);
  const isCut = end < last || (since !== null && since > first);
  return {
    period: label,
    first: isoDay(first),
    last: isoDay(last),
    isPartial: isCut || asOf < last || endIn(period, lastSeen),
    // The youngest of it counts: a cohort is as old as whoever entered last.
    isImmature: basis !== 'cohort' || days === null ? null : lastSeen - end < days,
  };
}
