import { NEVER } from '../cells/dates/calendar.js';
import { quotientInfo, quotientKeys } from '../method/ratios.js';
import { Accumulator } from './accumulator.js';
import type { Sink } from './counting.js';
import type { Groups } from './groups.js';
import type { Journeys } from './journeys.js';

/** The accumulators of one group by the first day of the period. */
export class ByPeriod {
  private readonly all = new Map<number, Accumulator>();
  /** The last two that were asked for: exports are in the order of their days, and all periods together are one. */
  private days: [number, number] = [Number.NaN, Number.NaN];
  private readonly last: Accumulator[] = [];

  get size(): number {
    return this.all.size;
  }

  /** The accumulator of a period; undefined where nothing fell into it. */
  get(first: number): Accumulator | undefined {
    return this.all.get(first);
  }

  /** The accumulator of a period, made now if nothing fell into it before. */
  at(first: number): Accumulator {
    if (first === this.days[0]) return this.last[0]!;
    if (first === this.days[1]) return this.last[1]!;
    let found = this.all.get(first);
    if (found === undefined) this.all.set(first, (found = new Accumulator()));
    const [before] = this.last;
    this.days = [first, before === undefined ? Number.NaN : this.days[0]];
    this.last[0] = found;
    if (before !== undefined) this.last[1] = before;
    return found;
  }
}

/** The groups of a question, each with its accumulators by period, and everybody together. */
export class PeriodSeries {
  readonly byGroup: ByPeriod[] = [];
  readonly total = new ByPeriod();

  /** Those that were found last, until the next are: one list for all, as it is asked for with everything that is counted. */
  private readonly found: Accumulator[] = [];

  constructor(
    private readonly journeys: Journeys,
    private readonly groups: Groups,
  ) {}

  /** Finds the accumulators of a prospect and rep in some periods; none make the group known. @returns how many */
  private find(prospect: number, rep: number, periods: readonly number[]): number {
    const group = (this.byGroup[this.groups.of(prospect, rep)] ??= new ByPeriod());
    for (let place = 0; place < periods.length; place++) {
      this.found[2 * place] = group.at(periods[place]!);
      this.found[2 * place + 1] = this.total.at(periods[place]!);
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
