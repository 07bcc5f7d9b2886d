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

  /** Those that were found last, until the next are: one list for all, as it is asked for with everything that is counted. */
  private readonly found: Accumulator[] = [];

  constructor(
    private readonly journeys: Journeys,
    private readonly groups: Groups,
  ) {}

  /** Finds the accumulators of a prospect and rep in some periods; none make the group known. @returns how many */
  private find(prospect: number, rep: number, periods: readonly number[]): number {
    const group = (this.byGroup[this.groups.of(prospect, rep)] ??= new Map<number, Accumulator>());
    for (let place = 0; place < periods.length; place++) {
      this.found[2 * place] = at(group, periods[place]!);
      this.found[2 * place + 1] = at(this.total, periods[place]!);
    }
    return 2 * periods.length;
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
    const { found } = this;
    return {
      count: (prospect, rep, day, place) => {
        const many = this.find(prospect, rep, periodsOf(prospect, day));
        for (let one = 0; one < many; one++) found[one]!.counts[place]! += times;
      },
      open: (prospect, owner, place) => {
        const many = this.find(prospect, owner, periodsOf(prospect, NEVER));
        for (let one = 0; one < many; one++) found[one]!.open[place]! += times;
      },
      ask: (prospect, rep, ratio, standing) => {
        const many = this.find(prospect, rep, periodsOf(prospect, dayOf(ratio, prospect)));
        for (let one = 0; one < many; one++) found[one]!.ask(ratio, standing, times);
      },
      pay: (payment, isFirst) => {
        const { prospect, rep, day } = payment;
        const many = this.find(prospect, rep, periodsOf(prospect, day));
        for (let one = 0; one < many; one++) found[one]!.pay(payment, isFirst ? 1 : 0);
      },
    };
  }
}
