import { ExactSum } from '../../funnel/exact-sum.js';
import { moneyList } from '../../funnel/sums.js';
import { type Balance, type DealState, type Flow, flows } from './result.js';

/** Deals and money while they are added up. */
class Sum {
  private deals = 0;
  private readonly money = new Map<string | null, ExactSum>();

  /** @param sign 1 to add a deal with its amount, -1 to take it away, 0 for its amount alone */
  add(state: DealState, sign: 1 | -1): void {
    this.deals += sign;
    this.pay(state, sign);
  }

  pay({ amount }: DealState, sign: 1 | -1): void {
    if (amount === null) return;
    const sum = this.money.get(amount.currency) ?? new ExactSum();
    sum.add(sign * amount.amount);
    this.money.set(amount.currency, sum);
  }

  get told() {
    // What came and went again is nothing, not minus nothing.
    const money = moneyList(this.money).map(({ currency, amount }) => ({
      currency,
      amount: amount === 0 ? 0 : amount,
    }));
    return { deals: this.deals, money: money.filter(({ amount }) => amount !== 0) };
  }
}

/** The open deals of somebody between two exports: what was there, what came and went, what is there. */
export class OpenDeals {
  private readonly opening = new Sum();
  private readonly closing = new Sum();
  private readonly flows = new Map<Flow, Sum>(flows.map((flow) => [flow, new Sum()]));

  open(state: DealState): void {
    this.opening.add(state, 1);
  }

  close(state: DealState): void {
    this.closing.add(state, 1);
  }

  flow(flow: Flow, state: DealState, sign: 1 | -1): void {
    this.flows.get(flow)!.add(state, sign);
  }

  /** A deal that stays open is worth something else. */
  revalue(before: DealState, after: DealState): void {
    const sum = this.flows.get('revalued')!;
    sum.pay(before, -1);
    sum.pay(after, 1);
  }

  told(rep: string | null): Balance {
    return {
      rep,
      opening: this.opening.told,
      flows: Object.fromEntries(
        [...this.flows].map(([flow, sum]) => [flow, sum.told]),
      ) as Balance['flows'],
      closing: this.closing.told,
    };
  }
}
