import type { Deal } from '../../funnel/deals.js';
import type { Payment } from '../../funnel/payments.js';
import type { Share } from './performance.js';

interface Growing {
  readonly won: Deal[];
  readonly payments: Payment[];
}

/** The deals and payments of each rep, by code. */
export function sharesOf({ won, payments }: Share): ReadonlyMap<number, Share> {
  const byRep = new Map<number, Growing>();
  const of = (rep: number): Growing => {
    const own = byRep.get(rep) ?? { won: [], payments: [] };
    byRep.set(rep, own);
    return own;
  };
  for (const deal of won) of(deal.rep).won.push(deal);
  for (const payment of payments) of(payment.rep).payments.push(payment);
  return byRep;
}
