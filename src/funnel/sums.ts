import { perOutcome, type PerOutcome } from '../method/milestones.js';
import { byCurrency } from '../cells/amounts/by-currency.js';
import { ExactSum } from './exact-sum.js';

/** A sum of money; the currency is null where the export names none. */
export interface Money {
  readonly currency: string | null;
  readonly amount: number;
}

/** What was counted of some prospects; null is unknown. */
export interface Sums {
  readonly counts: PerOutcome<number | null>;
  readonly revenue: readonly Money[];
  /** Wins whose money is known, which is what money per win is divided by. */
  readonly paidWins: number;
}

/** The sum of numbers; null where one of them is unknown. */
export const sumOfKnown = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>(
    (total, value) => (total === null || value === null ? null : total + value),
    0,
  );

/** Sums of money as results list them: by currency, the unnamed one last. */
export const moneyList = (sums: Iterable<readonly [string | null, ExactSum]>): Money[] =>
  [...sums].map(([currency, { value }]) => ({ currency, amount: value })).sort(byCurrency);

/** Several groups taken together; what is unknown of one is unknown of all. */
export function addedUp(groups: readonly Sums[]): Sums {
  const money = new Map<string | null, ExactSum>();
  for (const { currency, amount } of groups.flatMap(({ revenue }) => revenue)) {
    const sum = money.get(currency) ?? new ExactSum();
    sum.add(amount);
    money.set(currency, sum);
  }
  return {
    counts: perOutcome((outcome) => sumOfKnown(groups.map(({ counts }) => counts[outcome]))),
    revenue: moneyList(money),
    paidWins: groups.reduce((total, { paidWins }) => total + paidWins, 0),
  };
}
