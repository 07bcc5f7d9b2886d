import { isDay, UNDATED } from '../cells/dates/calendar.js';
import { provable } from '../method/milestones.js';
import { quotientInfo, quotientKeys } from '../method/ratios.js';
import { Accumulator } from './accumulator.js';
import { firstDays, type Period, type PeriodName } from './calendar-periods.js';
import { countJourneys, type Sink } from './counting.js';
import { dimension, Groups } from './groups.js';
import type { Journeys } from './journeys.js';
import { listedPeriods } from './listed-periods.js';
import { eachRun } from './period-runs.js';
import { ByPeriod, PeriodSeries } from './period-series.js';
import type { DaysCovered } from './reading/days-covered.js';
import type { Span } from './spans.js';
import type { Answers, Sums } from './sums.js';
import type { TallyOptions } from './tally-options.js';
import { UndatedMilestones } from './undated-milestones.js';

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

/** Stands for all periods as one. */
const WHOLE = Number.NEGATIVE_INFINITY;

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
 * Prospects of whom it takes each period to tell what happened in it: something of theirs has no day, or is
 * open. Of a cohort, those without a day of entry.
 */
function unsettledOf(
  { size, reached, open, entered }: Journeys,
  { unit, basis }: TallyOptions,
): Uint8Array {
  const unsettled = new Uint8Array(size);
  if (unit === 'activities') return unsettled;
  const isWithoutEntry = (prospect: number) => entered !== null && !isDay(entered[prospect]!);
  for (let prospect = 0; prospect < size; prospect++) {
    const isOpen =
      basis === 'activity' &&
      (open[prospect] !== 0 || provable.some((outcome) => reached[outcome][prospect] === UNDATED));
    if (isOpen || isWithoutEntry(prospect)) unsettled[prospect] = 1;
  }
  return unsettled;
}

/** What is counted from one period to another, as what comes in and what goes out. */
const between = (comes: Sink, goes: Sink, paid: Sink): Sink => ({
  count: (prospect, rep, day, place) => {
    comes.count(prospect, rep, day, place);
    goes.count(prospect, rep, day, place);
  },
  open: (prospect, owner, place) => {
    comes.open(prospect, owner, place);
    goes.open(prospect, owner, place);
  },
  ask: (prospect, rep, ratio, standing) => {
    comes.ask(prospect, rep, ratio, standing);
    goes.ask(prospect, rep, ratio, standing);
  },
  pay: (entry, first) => {
    paid.pay(entry, first);
  },
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
  const firstOf = firstDays(every);
  const groups = new Groups(
    options.by.map((name) => dimension(journeys, name)),
    journeys.size,
  );
  const series = new PeriodSeries(journeys, groups);
  /** By the place of a period: what its counts have more than those of the period before. */
  const changes = new PeriodSeries(journeys, groups);
  const unsettled = unsettledOf(journeys, options);
  const seen = new Set<number>();
  const none: readonly number[] = [];
  const settled = [WHOLE, WHOLE];
  const dated = series.sink((prospect, day) => {
    const on = isCohort ? entered![prospect]! : day;
    // A ratio may be open of what lies outside: that makes no period.
    if (!isDay(on) || on < (options.since ?? on) || on > (options.until ?? on)) return none;
    const period = firstOf(on);
    seen.add(period);
    if (unsettled[prospect] === 1) return none;
    settled[0] = period;
    return settled;
  });
  const undated = new UndatedMilestones(journeys);
  const leftOut = countJourneys(journeys, { ...options, dated: true }, undated.found(dated));
  const room = Math.floor(most / (series.byGroup.length + 1));
  const periods = listedPeriods(every, seen, options, covered, room);
  if (periods === null) return null;
  const windows = periods.map(({ first, last }) => ({
    from: Math.max(first, options.since ?? first),
    to: Math.min(last, options.until ?? last),
  }));
  const asked = Int32Array.from(unsettled.keys()).filter((prospect) => unsettled[prospect] === 1);
  const count = ({ from, to }: Span, sink: Sink, among: Int32Array) =>
    countJourneys(journeys, { ...options, since: from, until: to }, sink, among);
  if (asked.length > 0 && windows.length > 0) {
    eachRun(journeys, options, asked, windows, (place, due, endOf) => {
      const here = [place];
      const comes = changes.sink(() => here);
      const end = [place];
      const goes = changes.sink((prospect) => {
        end[0] = endOf(prospect);
        return end;
      }, -1);
      // Nothing is paid but on a day, where a run is of one period.
      const first = [periods[place]!.first];
      const paid = series.sink(() => first);
      count(windows[place]!, undated.settled(between(comes, goes, paid)), due);
    });
    // Of what was asked, not of what is listed: an undated win may lie behind the last day of data.
    const all = {
      from: options.since ?? windows[0]!.from,
      to: options.until ?? windows.at(-1)!.to,
    };
    const whole = [WHOLE];
    count(
      all,
      series.sink(() => whole),
      asked,
    );
  }
  const isAsked = options.unit === 'prospects';
  const sumsOf = (accumulator: Accumulator): Sums => {
    const sums = accumulator.sums(journeys, isAsked);
    return entered === null ? withoutTargets(sums) : sums;
  };
  const nothing = sumsOf(new Accumulator());
  const along = (own: ByPeriod, turns: ByPeriod): Omit<PeriodSums, 'group'> => {
    const running = new Accumulator();
    const sumsAt = (key: number, place: number): Sums => {
      const change = turns.get(place);
      if (change !== undefined) running.add(change);
      const found = own.get(key);
      if (found === undefined && turns.size === 0) return nothing;
      const all = found ?? new Accumulator();
      all.add(running);
      return sumsOf(all);
    };
    const whole = own.get(WHOLE);
    return {
      periods: periods.map(({ first }, place) => sumsAt(first, place)),
      whole: whole === undefined ? nothing : sumsOf(whole),
    };
  };
  const nowhere = new ByPeriod();
  return {
    periods,
    groups: groups.codes.map((_, group) => ({
      group: groups.named(group),
      ...along(series.byGroup[group] ?? nowhere, changes.byGroup[group] ?? nowhere),
    })),
    total: along(series.total, changes.total),
    undated: isCohort || !isAsked ? leftOut.undated : undated.size,
  };
}
