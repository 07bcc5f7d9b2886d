import { outcomes, perOutcome } from '../method/milestones.js';
import { quotientInfo, type QuotientKey, quotientKeys } from '../method/ratios.js';
import type { OpenCounts } from '../stats/open-counts.js';
import type { Payment } from './payments.js';
import { ExactSum } from './exact-sum.js';
import type { Journeys } from './journeys.js';
import { COUNTED, EVENT_OPEN, OUTSIDER, UNIT_OPEN } from './questions.js';
import { moneyList, sumOfKnown } from './sums.js';
import type { Answers, Sums } from './sums.js';

/** What of one ratio is open. */
interface Doubts {
  units: number;
  counted: number;
  both: number;
  events: number;
  outsiders: number;
}

const noDoubts: Readonly<Doubts> = {
  units: 0,
  counted: 0,
  both: 0,
  events: 0,
  outsiders: 0,
};

const doubtKeys = Object.keys(noDoubts) as (keyof Doubts)[];

/** Counts and money of a group while they are added up. */
export class Accumulator {
  readonly counts = new Float64Array(outcomes.length);
  readonly open = new Float64Array(outcomes.length);
  private readonly doubts: (Doubts | undefined)[] = [];
  /** Prospects won whose money is known. */
  private paid = 0;
  private money: Map<number, ExactSum> | null = null;

  /** A ratio is open of a prospect. @param standing as `standingIn` says */
  ask(ratio: number, standing: number, times = 1): void {
    const doubts = (this.doubts[ratio] ??= { ...noDoubts });
    const isUnitOpen = (standing & UNIT_OPEN) !== 0;
    const isEventOpen = (standing & EVENT_OPEN) !== 0;
    if (isUnitOpen) doubts.units += times;
    if (isEventOpen) doubts.events += times;
    if (isUnitOpen && isEventOpen) doubts.both += times;
    if ((standing & COUNTED) !== 0) doubts.counted += times;
    if ((standing & OUTSIDER) !== 0) doubts.outsiders += times;
  }

  /** Adds what another counted, of other prospects or of another period. */
  add({ counts, open, doubts, paid, money }: Accumulator): void {
    for (let place = 0; place < outcomes.length; place++) {
      this.counts[place]! += counts[place]!;
      this.open[place]! += open[place]!;
    }
    doubts.forEach((theirs, ratio) => {
      if (theirs === undefined) return;
      const own = (this.doubts[ratio] ??= { ...noDoubts });
      for (const key of doubtKeys) own[key] += theirs[key];
    });
    for (const [currency, sum] of money ?? []) this.sumOf(currency).addAll(sum);
    this.paid += paid;
  }

  /** @param paid how many prospects it is the first payment of: 0 where something was paid for them before */
  pay({ currency, value }: Payment, paid: number): void {
    this.sumOf(currency).add(value);
    this.paid += paid;
  }

  /** @param isAsked whether prospects are counted, of whom something may be open */
  sums({ known, currencies }: Journeys, isAsked: boolean): Sums {
    const revenue = moneyList(
      [...(this.money ?? [])].map(([code, sum]) => [
        code === -1 ? null : currencies.labels[code]!,
        sum,
      ]),
    );
    const counts = perOutcome((outcome, place) =>
      known.has(outcome) ? this.counts[place]! : null,
    );
    const open = perOutcome((outcome, place) =>
      isAsked && known.has(outcome) ? this.open[place]! : null,
    );
    const answers = quotientKeys.map(
      (key, place) => [key, isAsked ? this.answerTo(key, place, counts) : null] as const,
    );
    return {
      counts,
      open,
      answers: Object.fromEntries(answers) as Answers,
      revenue: known.has('wins') ? revenue : [],
      paidWins: this.paid,
    };
  }

  private sumOf(currency: number): ExactSum {
    this.money ??= new Map();
    let sum = this.money.get(currency);
    if (sum === undefined) this.money.set(currency, (sum = new ExactSum()));
    return sum;
  }

  private answerTo(key: QuotientKey, place: number, counts: Sums['counts']): OpenCounts | null {
    const { numerator, denominator } = quotientInfo[key];
    const count = counts[numerator];
    const total = sumOfKnown(denominator.map((outcome) => counts[outcome]));
    if (count === null || total === null) return null;
    const { units, counted, both, events, outsiders } = this.doubts[place] ?? noDoubts;
    return {
      count,
      of: total,
      openUnits: units,
      openUnitsCounted: counted,
      openBoth: both,
      openEvents: events,
      hasOutsiders: outsiders > 0,
    };
  }
}
