import { perOutcome } from '../method/milestones.js';
import { ExactSum } from './exact-sum.js';
import type { GroupTally, Money } from './tally.js';

/** The sum of numbers; null where one of them is unknown. */
export const sumOfKnown = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>(
    (total, value) => (total === null || value === null ? null : total + value),
    0,
  );

/** Sums of money as results list them: by currency, the unnamed one last. */
export const moneyList = (sums: Iterable<readonly [string | null, ExactSum]>): Money[] =>
  [...sums]
    .map(([currency, { value }]) => ({ currency, amount: value }))
    .sort((a, b) => ((a.currency ?? '\uffff') < (b.currency ?? '\uffff') ? -1 : 1));

type Sums = Pick<GroupTally, 'counts' | 'revenue' | 'paidWins'>;

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
