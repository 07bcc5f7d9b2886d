import { isDay } from '../cells/dates/calendar.js';
import { Accumulator } from './accumulator.js';
import { firstDays, type Period, type PeriodName, periodsBetween } from './calendar-periods.js';
import { countJourneys } from './counting.js';
import { dimension, Groups } from './groups.js';
import type { Journeys } from './journeys.js';
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
   * Every period from the first to the last that holds anything, none after the as-of day. One between them
   * that holds nothing is there too: that nothing happened is an answer, where the data reach further.
   */
  readonly periods: readonly Period[];
  readonly groups: readonly PeriodSums[];
  /** All prospects together, counted. */
  readonly total: readonly Sums[];
  readonly leftOut: LeftOut;
  /** What was counted in periods after the as-of day, and is in none of the above. */
  readonly later: number;
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

/** The first day of the first and of the last period that something was counted in; null where there is none. */
function rangeOf(firsts: readonly number[]): readonly [first: number, last: number] | null {
  const [some] = firsts;
  if (some === undefined) return null;
  return firsts.reduce<readonly [number, number]>(
    ([first, last], day) => [Math.min(first, day), Math.max(last, day)],
    [some, some],
  );
}

/** How much was counted in periods that begin after a day. */
const countedAfter = (total: ByPeriod, day: number): number =>
  [...total]
    .filter(([first]) => first > day)
    .reduce((sum, [, { counts }]) => sum + counts.reduce((all, count) => all + count), 0);

/**
 * Counts journeys by period and group, in one go: what is counted falls into the period of its own day, or,
 * where cohorts are followed, into that in which its prospect entered. What has no day is in no period and
 * left out; without days of entry, targets are unknown.
 *
 * @param most how many periods of all groups there may be; null is answered where there are more
 * @throws SpancoError where the groups or the period need days of entry that the export does not have
 */
export function tallyPeriods(
  journeys: Journeys,
  options: TallyOptions,
  every: PeriodName,
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
  const range = rangeOf([...total.keys()].filter((day) => day <= options.asOf));
  const room = Math.floor(most / (byGroup.length + 1));
  const periods = range === null ? [] : periodsBetween(every, range[0], range[1], room);
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
    later: countedAfter(total, options.asOf),
  };
}
