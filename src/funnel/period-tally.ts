import { isDay, UNDATED } from '../cells/dates/calendar.js';
import { provable } from '../method/milestones.js';
import { quotientInfo, quotientKeys } from '../method/ratios.js';
import { Accumulator } from './accumulator.js';
import { firstDays, type Period, type PeriodName } from './calendar-periods.js';
import { countJourneys } from './counting.js';
import type { Journeys } from './journeys.js';
import { listedPeriods } from './listed-periods.js';
import { type ByPeriod, PeriodSeries } from './period-series.js';
import type { DaysCovered } from './reading/days-covered.js';
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
 * open. Of a cohort, those without a day of entry. 1 for each.
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
  const series = new PeriodSeries(journeys, options);
  const unsettled = unsettledOf(journeys, options);
  const seen = new Set<number>();
  const dated = series.sink((prospect, day) => {
    const on = isCohort ? entered![prospect]! : day;
    if (!isDay(on)) return [];
    const period = firstOf(on);
    seen.add(period);
    return unsettled[prospect] === 1 ? [] : [period, WHOLE];
  }, journeys);
  const undated = new UndatedMilestones(journeys);
  const leftOut = countJourneys(journeys, { ...options, dated: true }, undated.found(dated));
  const room = Math.floor(most / (series.byGroup.length + 1));
  const periods = listedPeriods(every, seen, options, covered, room);
  if (periods === null) return null;
  if (unsettled.includes(1) && periods.length > 0) {
    const where = (prospect: number) => unsettled[prospect] === 1 && options.where(prospect);
    const all = { key: WHOLE, first: periods[0]!.first, last: periods.at(-1)!.last };
    for (const { key, first, last } of [
      ...periods.map((one) => ({ ...one, key: one.first })),
      all,
    ]) {
      const since = Math.max(first, options.since ?? first);
      const until = Math.min(last, options.until ?? last);
      const only = { ...options, since, until, where };
      const sink = series.sink(() => [key], journeys);
      countJourneys(journeys, only, key === WHOLE ? sink : undated.settled(sink));
    }
  }
  const isAsked = options.unit === 'prospects';
  const sumsOf = (accumulator: Accumulator): Sums => {
    const sums = accumulator.sums(journeys, isAsked);
    return entered === null ? withoutTargets(sums) : sums;
  };
  const nothing = sumsOf(new Accumulator());
  const along = (accumulators: ByPeriod): Omit<PeriodSums, 'group'> => {
    const sumsAt = (key: number): Sums => {
      const found = accumulators.get(key);
      return found === undefined ? nothing : sumsOf(found);
    };
    return { periods: periods.map(({ first }) => sumsAt(first)), whole: sumsAt(WHOLE) };
  };
  const { groups, byGroup, total } = series;
  return {
    periods,
    groups: groups.codes.map((_, group) => ({
      group: groups.named(group),
      ...along(byGroup[group] ?? new Map<number, Accumulator>()),
    })),
    total: along(total),
    undated: isCohort || !isAsked ? leftOut.undated : undated.size,
  };
}
