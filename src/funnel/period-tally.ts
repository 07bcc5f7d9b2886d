import { isDay } from '../cells/dates/calendar.js';
import { Accumulator } from './accumulator.js';
import {
  firstDays,
  type Period,
  periodFrom,
  type PeriodName,
  periodsBetween,
} from './calendar-periods.js';
import { countJourneys } from './counting.js';
import { dimension, Groups } from './groups.js';
import type { Journeys } from './journeys.js';
import type { DaysCovered } from './reading/days-covered.js';
import type { LeftOut } from './period.js';
import type { Sums } from './sums.js';
import type { TallyOptions } from './tally-options.js';

/** The counts of some prospects, period by period, in the order of the periods. */
interface PeriodSums {
  /** Labels by dimension. */
  readonly group: Readonly<Record<string, string>>;
  readonly periods: readonly Sums[];
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
  readonly total: readonly Sums[];
  readonly leftOut: LeftOut;
}

/** The accumulators of one group by the first day of the period. */
type ByPeriod = Map<number, Accumulator>;

function at(of: ByPeriod, first: number): Accumulator {
  let accumulator = of.get(first);
  if (accumulator === undefined) {
    accumulator = new Accumulator();
    of.set(first, accumulator);
  }
  return accumulator;
}

/**
 * The periods to list.
 *
 * @param firsts the first day of each that something was counted in
 * @param covered the days that the data reach, none after the as-of day
 * @param most how many there may be; with more the answer is null
 */
function listedPeriods(
  every: PeriodName,
  firsts: Iterable<number>,
  { since, until, asOf }: TallyOptions,
  covered: DaysCovered | null,
  most: number,
): Period[] | null {
  const inOrder = [...firsts].sort((a, b) => a - b);
  const past = inOrder.filter((first) => first <= asOf);
  const begins = covered === null || since === null ? [] : [Math.max(since, covered.first)];
  const ends = covered === null || until === null ? [] : [Math.min(until, covered.last)];
  const [begin, end] = [begins[0] ?? past[0], ends[0] ?? past.at(-1)];
  const listed =
    begin === undefined || end === undefined ? [] : periodsBetween(every, begin, end, most);
  if (listed === null) return null;
  const toCome = inOrder.slice(past.length).map((first) => periodFrom(every, first));
  return listed.length + toCome.length > most ? null : [...listed, ...toCome];
}

/**
 * Counts journeys by period and group, in one go: what is counted falls into the period of its own day, or,
 * where cohorts are followed, into that in which its prospect entered. What has no day is in no period and
 * left out; without days of entry, targets are unknown.
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
  const groups = new Groups(
    options.by.map((name) => dimension(journeys, name)),
    journeys.size,
  );
  const firstOf = firstDays(every);
  const byGroup: ByPeriod[] = [];
  const total: ByPeriod = new Map();
  const first = (prospect: number, day: number): number =>
    firstOf(options.basis === 'cohort' ? entered![prospect]! : day);
  const leftOut = countJourneys(
    journeys,
    { ...options, dated: true },
    {
      count(prospect, rep, day, place) {
        const group = (byGroup[groups.of(prospect, rep)] ??= new Map<number, Accumulator>());
        if (!isDay(day)) return;
        const period = first(prospect, day);
        at(group, period).counts[place]! += 1;
        at(total, period).counts[place]! += 1;
      },
      pay(payment, isFirst) {
        const { prospect, rep, day } = payment;
        const period = first(prospect, day);
        at((byGroup[groups.of(prospect, rep)] ??= new Map()), period).pay(payment, isFirst);
        at(total, period).pay(payment, isFirst);
      },
    },
  );
  const room = Math.floor(most / (byGroup.length + 1));
  const periods = listedPeriods(every, total.keys(), options, covered, room);
  if (periods === null) return null;
  const sumsOf = (accumulator: Accumulator): Sums => {
    const sums = accumulator.sums(journeys);
    return entered === null ? { ...sums, counts: { ...sums.counts, targets: null } } : sums;
  };
  const nothing = sumsOf(new Accumulator());
  const along = (of: ByPeriod): Sums[] =>
    periods.map((period) => {
      const found = of.get(period.first);
      return found === undefined ? nothing : sumsOf(found);
    });
  return {
    periods,
    groups: groups.codes.map((_, group) => ({
      group: groups.named(group),
      periods: along(byGroup[group] ?? new Map<number, Accumulator>()),
    })),
    total: along(total),
    leftOut,
  };
}
