import { ExactSum } from '../../funnel/exact-sum.js';
import { moneyList } from '../../funnel/sums.js';
import { type Balance, type Flow, flows } from './result.js';
import { NONE, type Side } from './sides.js';

/** Deals and money while they are added up. */
class Sum {
  private deals = 0;
  /** By the number of the currency. */
  private readonly money = new Map<number, ExactSum>();

  /** @param sign 1 to add a deal with its amount, -1 to take it away */
  add(side: Side, prospect: number, sign: 1 | -1): void {
    this.deals += sign;
    this.pay(side, prospect, sign);
  }

  pay({ amounts, currencies }: Side, prospect: number, sign: 1 | -1): void {
    const amount = amounts[prospect]!;
    if (Number.isNaN(amount)) return;
    const currency = currencies[prospect]!;
    let sum = this.money.get(currency);
    if (sum === undefined) this.money.set(currency, (sum = new ExactSum()));
    sum.add(sign * amount);
  }

  /** @param currencies their names */
  told(currencies: readonly string[]) {
    const named = [...this.money].map(
      ([code, sum]) => [code === NONE ? null : currencies[code]!, sum] as const,
    );
    // What came and went again is nothing, not minus nothing.
    const money = moneyList(named).map(({ currency, amount }) => ({
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
  private readonly flows = Object.fromEntries(flows.map((flow) => [flow, new Sum()])) as Readonly<
    Record<Flow, Sum>
  >;

  open(side: Side, prospect: number): void {
    this.opening.add(side, prospect, 1);
  }

  close(side: Side, prospect: number): void {
    this.closing.add(side, prospect, 1);
  }

  flow(flow: Flow, side: Side, prospect: number, sign: 1 | -1): void {
    this.flows[flow].add(side, prospect, sign);
  }

  /** A deal that stays open is worth something else. */
  revalue(before: Side, was: number, after: Side, is: number): void {
    this.flows.revalued.pay(before, was, -1);
    this.flows.revalued.pay(after, is, 1);
  }

  /** @param currencies their names */
  told(rep: string | null, currencies: readonly string[]): Balance {
    return {
      rep,
      opening: this.opening.told(currencies),
      flows: Object.fromEntries(
        flows.map((flow) => [flow, this.flows[flow].told(currencies)]),
      ) as Balance['flows'],
      closing: this.closing.told(currencies),
    };
  }
}
