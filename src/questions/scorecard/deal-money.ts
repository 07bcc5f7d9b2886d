import { byCurrency } from '../../cells/amounts/by-currency.js';
import { ExactSum } from '../../funnel/exact-sum.js';
import type { Deal } from '../../funnel/deals.js';
import type { Payment } from '../../funnel/payments.js';
import type { MoneyColumn } from '../../cells/columns.js';
import type { PerformanceResult } from './result.js';

const nameOf = (currencies: readonly string[], code: number): string | null =>
  code === -1 ? null : currencies[code]!;

/** What a deal is worth on average, by currency, of the deals whose money is known. */
export function averageDeals(
  payments: readonly Payment[],
  currencies: readonly string[],
): PerformanceResult['averageDeal'] {
  const byCode = new Map<number, { sum: ExactSum; deals: Set<number> }>();
  for (const { currency, prospect, value } of payments) {
    const own = byCode.get(currency) ?? { sum: new ExactSum(), deals: new Set() };
    byCode.set(currency, own);
    own.sum.add(value);
    own.deals.add(prospect);
  }
  return [...byCode]
    .map(([code, { sum, deals }]) => ({
      currency: nameOf(currencies, code),
      deals: deals.size,
      amount: sum.value / deals.size,
    }))
    .sort(byCurrency);
}

/** The money of each prospect, by currency. */
export function moneyByProspect(payments: readonly Payment[]): Map<number, Map<number, number>> {
  const sums = new Map<number, Map<number, number>>();
  for (const { prospect, currency, value } of payments) {
    const own = sums.get(prospect) ?? new Map<number, number>();
    sums.set(prospect, own.set(currency, (own.get(currency) ?? 0) + value));
  }
  return sums;
}

/**
 * The share of the amount kept over the deals that have both amount and margin in one currency. A margin
 * that names no currency is in that of the amount.
 */
export function marginsKept(
  won: readonly Deal[],
  margin: MoneyColumn,
  amounts: ReadonlyMap<number, ReadonlyMap<number, number>>,
  currencies: readonly string[],
): NonNullable<PerformanceResult['margin']> {
  const sums = new Map<number, { kept: ExactSum; amount: ExactSum; deals: number }>();
  for (const { prospect } of won) {
    const kept = margin.values[prospect]!;
    const own = amounts.get(prospect);
    if (Number.isNaN(kept) || own === undefined) continue;
    const named = margin.currencies[prospect]!;
    const currency = named === -1 && own.size === 1 ? [...own.keys()][0]! : named;
    const amount = own.get(currency);
    if (amount === undefined) continue;
    const sum = sums.get(currency) ?? { kept: new ExactSum(), amount: new ExactSum(), deals: 0 };
    sums.set(currency, sum);
    sum.kept.add(kept);
    sum.amount.add(amount);
    sum.deals += 1;
  }
  return [...sums]
    .map(([code, { kept, amount, deals }]) => ({
      currency: nameOf(currencies, code),
      deals,
      kept: kept.value,
      amount: amount.value,
      share: amount.value === 0 ? null : kept.value / amount.value,
    }))
    .sort(byCurrency);
}
