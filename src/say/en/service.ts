/** What is said of service. */
import { decimal, grouped, percent } from './numbers.js';
import { noteWords } from './measures.js';
import { agreeing, capital, countOf } from './plurals.js';
import { type Share, spokenOf } from '../share.js';

/** The case that has been open the longest. */
export interface OldestCase {
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

/** What the columns are, as far as they are there. */
export interface Shown {
  /** The scale of satisfaction, and from what on it is; null where there are no answers. */
  readonly scale: {
    readonly key: keyof typeof noteWords.scales;
    readonly satisfied: number;
  } | null;
  readonly resolution: boolean;
  readonly firstContact: boolean;
  /** What times are in; null where there are none. */
  readonly times: 'minutes' | 'days' | null;
  readonly repeat: boolean;
  readonly retained: boolean;
}

export const servicePhrases = {
  headings: {
    agent: 'Agent',
    cases: 'Cases',
    open: 'Open',
    resolved: 'Resolved',
    firstContact: { title: 'First contact', short: 'FCR' },
    csat: 'CSAT',
    satisfied: 'Satisfied',
    average: (unit: 'minutes' | 'days'): string => `Average\n${unit}`,
    median: (unit: 'minutes' | 'days'): string => `Median\n${unit}`,
    timed: 'Timed',
    oldest: 'Oldest open',
    repeat: 'Repeat',
    retained: 'Retained',
  },
  /** Over those who both sell and serve. */
  both: 'Sales and service, of those who do both',
  /** How long the oldest case is open: `45 d (C-17)`. */
  age: ({ days, id }: OldestCase): string => `${grouped(days)} d${id === null ? '' : ` (${id})`}`,
  /** What the columns are, a sentence each. */
  legend: (shown: Shown): string[] => {
    const parts = [
      ...(shown.scale === null
        ? []
        : [
            `CSAT is on the scale ${noteWords.scales[shown.scale.key]}, satisfied is ${shown.scale.satisfied} or more`,
          ]),
      ...(shown.resolution ? ['resolved is of all cases opened in the period, open ones too'] : []),
      ...(shown.firstContact
        ? [
            'first contact is resolved with one contact, of the resolved ones whose contacts are known',
          ]
        : []),
      ...(shown.times === 'minutes' ? ['minutes are the handling time'] : []),
      ...(shown.times === 'days'
        ? ['days are calendar days from opened to closed, no handling time']
        : []),
    ];
    return [
      ...(parts.length === 0 ? [] : [`${capital(parts.join('; '))}.`]),
      ...(shown.repeat
        ? ['Repeat: of the customers who bought in the period, those who bought more than once.']
        : []),
      ...(shown.retained
        ? [
            'Retained: of the customers won before the period, those who did something in it and were not lost.',
          ]
        : []),
    ];
  },
  nothing: () => 'No case was opened by these customers in this time.',
  unresolvedUnknown: (cases: number) =>
    `${countOf(cases, 'case')}; nothing says ${agreeing(cases, 'whether it is', 'which are')} resolved.`,
  /** @param unknown of how many more cases nothing says where they stand */
  resolved: (resolution: Share, unknown: number) => {
    const { numerator, denominator } = resolution;
    const [all, are] = [countOf(denominator!, 'case'), areOrIs(spokenOf(resolution))];
    return unknown === 0
      ? `${grouped(numerator!)} of ${all} ${are} resolved (${sure(resolution)}).`
      : `${grouped(numerator!)} of the ${all} of which that is known ${are} resolved (${sure(resolution)}).`;
  },
  /**
   * @param least the share of all cases that are resolved if none of those is
   * @param most the same if all of those are
   */
  maybeResolved: (unknown: number, cases: number, least: number, most: number) =>
    `Of ${grouped(unknown)} more nothing says where ${agreeing(unknown, 'it stands', 'they stand')}: of all ${grouped(cases)} between ${percent(least)} and ${percent(most)} are resolved.`,
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
