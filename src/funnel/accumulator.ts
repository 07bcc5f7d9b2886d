import { outcomes, perOutcome } from '../method/milestones.js';
import type { Payment } from './payments.js';
import { ExactSum } from './exact-sum.js';
import type { Journeys } from './journeys.js';
import { moneyList } from './sums.js';
import type { Sums } from './sums.js';

/** Counts and money of a group while they are added up. */
export class Accumulator {
  readonly counts = new Float64Array(outcomes.length);
  /** Prospects won whose money is known. */
  private paid = 0;
  private money: Map<number, ExactSum> | null = null;

  /** @param first whether nothing else was paid for the prospect before */
  pay({ currency, value }: Payment, first: boolean): void {
    this.money ??= new Map();
    const sum = this.money.get(currency) ?? new ExactSum();
    sum.add(value);
    this.money.set(currency, sum);
    if (first) this.paid += 1;
  }

  sums({ known, currencies }: Journeys): Sums {
    const revenue = moneyList(
      [...(this.money ?? [])].map(([code, sum]) => [
        code === -1 ? null : currencies.labels[code]!,
        sum,
      ]),
    );
    const counts = perOutcome((outcome, place) =>
      known.has(outcome) ? this.counts[place]! : null,
    );
    return { counts, revenue: known.has('wins') ? revenue : [], paidWins: this.paid };
  }
}
