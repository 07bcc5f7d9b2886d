import { NEVER } from '../cells/dates/calendar.js';
import { quotientInfo, quotientKeys } from '../method/ratios.js';
import { Accumulator } from './accumulator.js';
import type { Sink } from './counting.js';
import type { Groups } from './groups.js';
import type { Journeys } from './journeys.js';

/** The accumulators of one group by the first day of the period. */
export type ByPeriod = Map<number, Accumulator>;

function at(of: ByPeriod, first: number): Accumulator {
  let accumulator = of.get(first);
  if (accumulator === undefined) {
    accumulator = new Accumulator();
    of.set(first, accumulator);
  }
  return accumulator;
}

/** The groups of a question, each with its accumulators by period, and everybody together. */
export class PeriodSeries {
  readonly byGroup: ByPeriod[] = [];
  readonly total: ByPeriod = new Map();

  constructor(
    private readonly journeys: Journeys,
    private readonly groups: Groups,
  ) {}

  /** The accumulators of a prospect and rep in some periods; none make the group known. */
  of(prospect: number, rep: number, periods: readonly number[]): Accumulator[] {
    const group = (this.byGroup[this.groups.of(prospect, rep)] ??= new Map<number, Accumulator>());
    return periods.flatMap((period) => [at(group, period), at(this.total, period)]);
  }

  /**
   * Takes what falls into periods.
   *
   * @param periodsOf a prospect and a day
   * @param times how often each is counted; -1 takes it back
   */
  sink(periodsOf: (prospect: number, day: number) => readonly number[], times = 1): Sink {
    const dayOf = (ratio: number, prospect: number) =>
      this.journeys.reached[quotientInfo[quotientKeys[ratio]!].numerator][prospect]!;
    return {
      count: (prospect, rep, day, place) => {
        for (const one of this.of(prospect, rep, periodsOf(prospect, day))) {
          one.counts[place]! += times;
        }
      },
      open: (prospect, owner, place) => {
        for (const one of this.of(prospect, owner, periodsOf(prospect, NEVER))) {
          one.open[place]! += times;
        }
      },
      ask: (prospect, rep, ratio, standing) => {
        const periods = periodsOf(prospect, dayOf(ratio, prospect));
        for (const one of this.of(prospect, rep, periods)) one.ask(ratio, standing, times);
      },
      pay: (payment, isFirst) => {
        const { prospect, rep, day } = payment;
        for (const one of this.of(prospect, rep, periodsOf(prospect, day))) {
          one.pay(payment, isFirst ? 1 : 0);
        }
      },
    };
  }
}
