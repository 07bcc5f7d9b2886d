import { isDay } from '../cells/dates/calendar.js';
import { quotientInfo, quotientKeys } from '../method/ratios.js';
import { Accumulator } from './accumulator.js';
import { PeriodCodes, type Period, type PeriodName } from './calendar-periods.js';
import { countRuns } from './counted-runs.js';
import { countJourneys } from './counting.js';
import { dimension, Groups } from './groups.js';
import type { Journeys } from './journeys.js';
import { listedPeriods } from './listed-periods.js';
import { type ByPeriod, NO_PERIOD, PeriodSeries } from './period-series.js';
import type { DaysCovered } from './reading/days-covered.js';
import type { Answers, Sums } from './sums.js';
import type { TallyOptions } from './tally-options.js';
import { UndatedMilestones } from './undated-milestones.js';
import { markedIn, unsettledOf } from './unsettled.js';

/** The counts of some prospects, period by period, in the order of the periods. */
interface PeriodSums {
  /** Labels by dimension. */
  readonly group: Readonly<Record<string, string>>;
  readonly periods: readonly Sums[];
  /** All periods as one: what has no day may be open in each of them, and certain in all. */
  readonly whole: Sums;
}

/** Counts per period. */
export interface PeriodTally {
  /**
   * The periods from the first to the last that hold anything or are asked for, as far as the data reach. One
   * between them that holds nothing is there too, as that nothing happened is an answer; behind the data and
   * the as-of day it would be none.
   */
  readonly periods: readonly Period[];
  readonly groups: readonly PeriodSums[];
  /** All prospects together, counted. */
  readonly total: Omit<PeriodSums, 'group'>;
  /** Milestones without a day, of which nobody can tell in which of the periods they lie. */
  readonly undated: number;
}

/** Sums of which nobody knows how many targets they are of. */
const withoutTargets = (sums: Sums): Sums => ({
  ...sums,
  counts: { ...sums.counts, targets: null },
  open: { ...sums.open, targets: null },
  answers: Object.fromEntries(
    quotientKeys.map((key) => [
      key,
      quotientInfo[key].denominator.includes('targets') ? null : sums.answers[key],
    ]),
  ) as Answers,
});

/**
 * Counts journeys by period and group: what is counted falls into the period of its own day, or, where cohorts
 * are followed, into that in which its prospect entered. What has no day is asked of every period; without
 * days of entry, targets are unknown.
 *
 * @param covered the days that the data reach, null for none
 * @param most how many periods of all groups there may be; null is answered where there are more
 * @throws SpancoError where the groups or the period need days of entry that the export does not have
 */
export function tallyPeriods(
  journeys: Journeys,
  options: TallyOptions,
  every: PeriodName,
  covered: DaysCovered | null,
  most: number,
): PeriodTally | null {
  const { entered } = journeys;
  const isCohort = options.basis === 'cohort';
  const codes = new PeriodCodes(every);
  const groups = new Groups(
    options.by.map((name) => dimension(journeys, name)),
    journeys.size,
  );
  const series = new PeriodSeries(journeys, groups);
  /** By the place of a period: what its counts have more than those of the period before. */
  const changes = new PeriodSeries(journeys, groups);
  const unsettled = unsettledOf(journeys, options);
  const dated = series.sink((prospect, day) => {
    const on = isCohort ? entered![prospect]! : day;
    // A ratio may be open of what lies outside: that makes no period.
    if (!isDay(on) || on < (options.since ?? on) || on > (options.until ?? on)) return NO_PERIOD;
    const period = codes.of(on);
    return unsettled[prospect] === 1 ? NO_PERIOD : period;
  });
  const undated = new UndatedMilestones(journeys);
  const leftOut = countJourneys(journeys, { ...options, dated: true }, undated.found(dated));
  const room = Math.floor(most / (series.byGroup.length + 1));
  const periods = listedPeriods(every, codes.firsts, options, covered, room);
  if (periods === null) return null;
  // Before the series are paid for the unsettled, who are counted in the whole by themselves.
  const whole = series.together();
  const windows = periods.map(({ first, last }) => ({
    from: Math.max(first, options.since ?? first),
    to: Math.min(last, options.until ?? last),
  }));
  const asked = markedIn(unsettled);
  if (asked.length > 0 && windows.length > 0) {
    const paidIn = (place: number) => codes.of(periods[place]!.first);
    countRuns(journeys, options, asked, windows, { series, changes, paidIn, undated });
    // Of what was asked, not of what is listed: an undated win may lie behind the last day of data.
    const since = options.since ?? windows[0]!.from;
    const until = options.until ?? windows.at(-1)!.to;
    const asOne = whole.sink(() => 0);
    countJourneys(journeys, { ...options, since, until }, asOne, asked);
  }
  const isAsked = options.unit === 'prospects';
  const sumsOf = (accumulator: Accumulator): Sums => {
    const sums = accumulator.sums(journeys, isAsked);
    return entered === null ? withoutTargets(sums) : sums;
  };
  const nothing = sumsOf(new Accumulator());
  const along = (group: (all: PeriodSeries) => ByPeriod): Omit<PeriodSums, 'group'> => {
    const [own, turns, [all]] = [group(series), group(changes), group(whole)];
    const running = new Accumulator();
    return {
      periods: periods.map(({ first }, place) => {
        const change = turns[place];
        if (change !== undefined) running.add(change);
        const found = own[codes.of(first)];
        if (found === undefined && turns.length === 0) return nothing;
        const here = found ?? new Accumulator();
        here.add(running);
        return sumsOf(here);
      }),
      whole: all === undefined ? nothing : sumsOf(all),
    };
  };
  return {
    periods,
    groups: groups.codes.map((_, group) => ({
      group: groups.named(group),
      ...along(({ byGroup }) => byGroup[group] ?? []),
    })),
    total: along(({ total }) => total),
    undated: isCohort || !isAsked ? leftOut.undated : undated.size,
  };
}
