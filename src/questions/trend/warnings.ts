import { PeriodCodes } from '../../funnel/calendar-periods.js';
import { mixedRatios } from '../../funnel/period-mix.js';
import { ratiosOf } from '../../funnel/ratios.js';
import { isAbout, type Warning } from '../../warnings/warnings.js';
import { periodsMixed } from '../common/period-notes.js';
import type { TrendInput } from './input.js';
import type { TrendPeriod } from './result.js';

type Input = Pick<
  TrendInput,
  | 'measurement'
  | 'study'
  | 'counting'
  | 'options'
  | 'every'
  | 'tally'
  | 'maturity'
  | 'times'
  | 'followed'
>;

/** Says of which ratios the periods make two groups of prospects. */
function mixed({ study, counting, every, tally }: Input): Warning[] {
  if (counting.basis !== 'activity' || counting.unit !== 'prospects') return [];
  const named = tally.periods.map(({ label }, place) => ({
    name: label,
    ratios: ratiosOf(tally.total.periods[place]!),
  }));
  const periods = new PeriodCodes(every);
  const ratios = mixedRatios(study.journeys, counting, (day) => periods.of(day));
  return periodsMixed(named, ratios);
}

/** What a reader of the periods must be told; it takes the place of what a report says of the same. */
export function trendWarnings(input: Input, periods: readonly TrendPeriod[]): Warning[] {
  const { measurement, study, counting, options, maturity, times, followed } = input;
  const { journeys } = study;
  const isCohort = counting.basis === 'cohort';
  const warnings = measurement.warnings.filter(
    ({ code }) => code !== 'undated-left-out' && !isAbout(code, ['entry']),
  );
  if (input.tally.undated > 0) {
    const hasEntryDays = journeys.entered !== null;
    warnings.push({ code: 'undated-left-out', count: input.tally.undated, hasEntryDays });
  }
  if (journeys.entered === null) warnings.push({ code: 'targets-without-period' });
  const labels = (of: (period: TrendPeriod) => boolean) =>
    periods.filter(of).map(({ period }) => period);
  warnings.push(...mixed(input));
  const partial = labels(({ isPartial }) => isPartial);
  if (partial.length > 0) warnings.push({ code: 'periods-partial', periods: partial });
  const immature = labels(({ isImmature }) => isImmature === true);
  if (immature.length > 0) {
    const [days, isGiven] = [maturity.days!, maturity.rule === 'given'];
    warnings.push({ code: 'cohorts-immature', periods: immature, days, isGiven });
  }
  const { steps } = times.total;
  const isTimed = steps.some(({ days }) => days.length > 0);
  if (maturity.rule === 'unknown' && journeys.entered !== null && (isCohort || isTimed)) {
    warnings.push({ code: 'maturity-unknown', isCohort, isTimed });
  }
  if (steps.length > 0 && !isTimed) warnings.push({ code: 'steps-untimed', days: maturity.days });
  if (options.stages === 'implied') warnings.push({ code: 'steps-implied' });
  const backwards = steps.reduce((sum, step) => sum + step.backwards, 0);
  if (backwards > 0) warnings.push({ code: 'steps-backwards', count: backwards });
  if (followed !== null && followed.leftOut > 0) {
    warnings.push({ code: 'wins-not-followed', count: followed.leftOut });
  }
  return warnings;
}
