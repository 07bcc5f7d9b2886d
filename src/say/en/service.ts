/** What is said of service. */
import { decimal, grouped, percent } from './numbers.js';
import { agreeing, countOf } from './plurals.js';
import type { Share } from '../share.js';

/** The case that has been open the longest. */
interface OldestCase {
  readonly id: string | null;
  readonly days: number;
}

/** `78.0 %, between 64.8 % and 87.2 % at 95 %`. */
function sure({ value, low, high }: Share): string {
  const interval =
    low === null || high === null ? '' : `, between ${percent(low)} and ${percent(high)} at 95 %`;
  return `${percent(value)}${interval}`;
}

const areOrIs = (count: number): string => agreeing(count, 'is', 'are');

export const servicePhrases = {
  nothing: () => 'No case was opened by these customers in this time.',
  unresolvedUnknown: (cases: number) =>
    `${countOf(cases, 'case')}; nothing says which are resolved.`,
  resolved: (resolution: Share) => {
    const { numerator, denominator } = resolution;
    return `${grouped(numerator!)} of ${countOf(denominator!, 'case')} ${areOrIs(numerator!)} resolved (${sure(resolution)}).`;
  },
  noneOpen: () => 'None is open.',
  open: (count: number, oldest: OldestCase | null) => {
    const id = oldest?.id ?? null;
    const name = id === null ? '' : ` (${id})`;
    const age = oldest === null ? '' : `, the oldest for ${countOf(oldest.days, 'day')}${name}`;
    return `${grouped(count)} ${areOrIs(count)} open${age}.`;
  },
  satisfied: (satisfied: Share, answers: number) =>
    `Satisfied: ${sure(satisfied)}, of ${countOf(answers, 'answer')}.`,
  minutes: (median: number) => `Half of the cases took ${decimal(median)} minutes or less.`,
  daysToClose: (median: number) =>
    `Half of those that were closed took ${decimal(median)} ${agreeing(median, 'day', 'days')} or less.`,
};
