import { NEVER } from '../cells/dates/calendar.js';
import { quotientInfo, quotientKeys } from '../method/ratios.js';
import { Accumulator } from './accumulator.js';
import type { Sink } from './sink.js';
import type { Groups } from './groups.js';
import type { Journeys } from './journeys.js';

/** Stands for a period where something falls into none. */
export const NO_PERIOD = -1;

/** Accumulators by the code of their period; those of periods into which nothing fell are not there. */
export type ByPeriod = Accumulator[];

/** The groups of a question, each with its accumulators by period, and everybody together. */
export class PeriodSeries {
  readonly byGroup: ByPeriod[] = [];
  readonly total: ByPeriod = [];

  /** Those of the group and of everybody that were found last: one pair for all, as it is asked for with everything that is counted. */
  private own!: Accumulator;
  private all!: Accumulator;

  constructor(
    private readonly journeys: Journeys,
    private readonly groups: Groups,
  ) {}

  /** Finds the accumulators of a prospect and rep in a period; no period makes the group known. @returns whether there are any */
  private find(prospect: number, rep: number, period: number): boolean {
    const group = (this.byGroup[this.groups.of(prospect, rep)] ??= []);
    if (period === NO_PERIOD) return false;
    this.own = group[period] ??= new Accumulator();
    this.all = this.total[period] ??= new Accumulator();
    return true;
  }

  /**
   * Takes what falls into periods.
   *
   * @param periodOf the code of the period of a prospect and a day
   * @param times how often each is counted; -1 takes it back
   */
  sink(periodOf: (prospect: number, day: number) => number, times = 1): Sink {
    const dayOf = (ratio: number, prospect: number) =>
      this.journeys.reached[quotientInfo[quotientKeys[ratio]!].numerator][prospect]!;
    return {
      count: (prospect, rep, day, place) => {
        if (!this.find(prospect, rep, periodOf(prospect, day))) return;
        this.own.counts[place]! += times;
        this.all.counts[place]! += times;
      },
      open: (prospect, owner, place) => {
        if (!this.find(prospect, owner, periodOf(prospect, NEVER))) return;
        this.own.open[place]! += times;
        this.all.open[place]! += times;
      },
      ask: (prospect, rep, ratio, standing) => {
        if (!this.find(prospect, rep, periodOf(prospect, dayOf(ratio, prospect)))) return;
        this.own.ask(ratio, standing, times);
        this.all.ask(ratio, standing, times);
      },
      pay: (payment, isFirst) => {
        const { prospect, rep, day } = payment;
        if (!this.find(prospect, rep, periodOf(prospect, day))) return;
        this.own.pay(payment, isFirst ? 1 : 0);
        this.all.pay(payment, isFirst ? 1 : 0);
      },
    };
  }

  /** The same with all periods as one, whose code is 0: what was counted has one day, and so is in one of them. */
  together(): PeriodSeries {
    const whole = new PeriodSeries(this.journeys, this.groups);
    const summed = (periods: ByPeriod): ByPeriod => {
      const sum = new Accumulator();
      periods.forEach((one) => {
        sum.add(one);
      });
      return [sum];
    };
    this.byGroup.forEach((periods, group) => (whole.byGroup[group] = summed(periods)));
    whole.total.push(...summed(this.total));
    return whole;
  }
}
