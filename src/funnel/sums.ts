import { perOutcome, type PerOutcome } from '../method/milestones.js';
import { byCurrency } from '../cells/amounts/by-currency.js';
import { quotientInfo, type QuotientKey, quotientKeys } from '../method/ratios.js';
import { nothingOpen, type OpenCounts } from '../stats/open-counts.js';
import { ExactSum } from './exact-sum.js';

/** A sum of money; the currency is null where the export names none. */
export interface Money {
  readonly currency: string | null;
  readonly amount: number;
}

/**
 * Every ratio with the answers that are open; null where one of its terms is unknown, or where rows are counted,
 * of which nothing is open.
 */
export type Answers = Readonly<Record<QuotientKey, OpenCounts | null>>;

/** What was counted of some prospects; null is unknown. */
export interface Sums {
  readonly counts: PerOutcome<number | null>;
  /** Prospects of whom the export cannot tell whether they reached it; null where it tells of nobody, or rows are counted. */
  readonly open: PerOutcome<number | null>;
  readonly answers: Answers;
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

/** The answers of several groups, added up. */
function answersOf(groups: readonly Sums[], key: QuotientKey): OpenCounts | null {
  const all = groups.flatMap(({ answers }) => answers[key] ?? []);
  if (all.length < groups.length) return null;
  const sum = (part: (answer: OpenCounts) => number) =>
    all.reduce((total, answer) => total + part(answer), 0);
  return {
    count: sum(({ count }) => count),
    of: sum((answer) => answer.of),
    openUnits: sum(({ openUnits }) => openUnits),
    openUnitsCounted: sum(({ openUnitsCounted }) => openUnitsCounted),
    openBoth: sum(({ openBoth }) => openBoth),
    openEvents: sum(({ openEvents }) => openEvents),
    hasOutsiders: all.some(({ hasOutsiders }) => hasOutsiders),
  };
}

/**
 * What is open of counts that somebody made: what they say, and nothing where they say nothing. Who is open in both
 * terms of a ratio they do not say, so that the most it can be is taken of whoever may be.
 */
export function asGiven(
  counts: PerOutcome<number | null>,
  given: PerOutcome<number | null>,
): Pick<Sums, 'open' | 'answers'> {
  const open = perOutcome((outcome) => (counts[outcome] === null ? null : (given[outcome] ?? 0)));
  const answers = quotientKeys.map((key) => {
    const { numerator, denominator } = quotientInfo[key];
    const total = (of: PerOutcome<number | null>) =>
      sumOfKnown(denominator.map((outcome) => of[outcome]));
    const [count, units] = [counts[numerator], total(counts)];
    if (count === null || units === null) return [key, null] as const;
    const answer = {
      ...nothingOpen({ count, of: units }),
      openUnits: total(open)!,
      openEvents: open[numerator]!,
    };
    return [key, answer] as const;
  });
  return { open, answers: Object.fromEntries(answers) as Answers };
}

const nobody = perOutcome(() => null);

/** Counts that somebody made, of which nothing is open. */
export const nothingAsked = (counts: PerOutcome<number | null>): Pick<Sums, 'open' | 'answers'> =>
  asGiven(counts, nobody);

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
    open: perOutcome((outcome) => sumOfKnown(groups.map(({ open }) => open[outcome]))),
    answers: Object.fromEntries(
      quotientKeys.map((key) => [key, answersOf(groups, key)]),
    ) as Answers,
    revenue: moneyList(money),
    paidWins: groups.reduce((total, { paidWins }) => total + paidWins, 0),
  };
}
