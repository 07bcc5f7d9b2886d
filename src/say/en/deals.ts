/** What is said of a list of prospects. */
import type { Milestone, Outcome } from '../../method/milestones.js';
import { worthText } from './money.js';
import { grouped } from './numbers.js';
import { methodWords } from './method.js';
import { countOf } from './plurals.js';
import { dayText } from './days.js';

/** What a list is asked for. */
export interface Asked {
  readonly at: Outcome | null;
  readonly droppedAfter: Milestone | null;
  readonly untold: Outcome | null;
  readonly open: boolean;
  readonly stuck: boolean;
}

/** How a prospect stands; null where it is not known. */
export interface Listed extends Asked {
  readonly standing: 'open' | 'won' | 'lost' | 'unknown';
  readonly got: Milestone;
  /** Whether nothing says if it got further. */
  readonly mayBeFurther: boolean;
  /** The day it counts in the outcome asked for. */
  readonly atDay: string | null;
  readonly since: string | null;
  readonly days: number | null;
  readonly usual: number | null;
}

/** What somebody did that got to a milestone. */
const didGetTo: Readonly<Record<Outcome, string>> = {
  targets: 'entered the file',
  qualified: 'was qualified',
  booked: 'booked an appointment',
  held: 'held an appointment',
  proposals: 'got a proposal',
  wins: 'was won',
  orders: 'got the order',
  lost: 'was lost',
};

/** The same of several. */
const gotThere: Readonly<Record<Outcome, string>> = {
  targets: 'entered the file',
  qualified: 'were qualified',
  booked: 'booked an appointment',
  held: 'held an appointment',
  proposals: 'got a proposal',
  wins: 'were won',
  orders: 'got the order',
  lost: 'were lost',
};

const on = (day: string | null): string =>
  day === null ? ' on an unknown day' : ` on ${dayText(day)}`;

export const dealsPhrases = {
  headings: { prospect: 'Prospect', days: 'Days' },
  /** `Qualified`; `Qualified or further` where nothing says if it got further. */
  gotTo: (got: Milestone, mayBeFurther: boolean) =>
    mayBeFurther ? `${methodWords.outcomes[got]} or further` : methodWords.outcomes[got],
  /** Why a prospect is listed. */
  reason: (listed: Listed) => {
    const { at, atDay, droppedAfter, untold, stuck, got, since, days, usual, standing } = listed;
    if (stuck && days !== null && usual !== null) {
      return `${countOf(days, 'day')} since it ${didGetTo[got]}; 9 in 10 of those won went on within ${countOf(usual, 'day')}`;
    }
    if (untold !== null) return `nothing says whether it ${didGetTo[untold]}`;
    const lost = `, then lost${listed.mayBeFurther ? ', perhaps further on' : ''}`;
    if (droppedAfter !== null) return `${didGetTo[got]}${on(since)}${lost}`;
    if (at !== null) return `${didGetTo[at]}${on(atDay)}`;
    const how = standing === 'lost' && got !== 'wins' ? lost : '';
    return `${didGetTo[got]}${on(since)}${how}`;
  },
  /**
   * @param worth what all of them are worth, by currency
   * @param unpriced how many have no amount
   */
  found: (
    count: number,
    { at, droppedAfter, untold, open, stuck }: Asked,
    worth: readonly { readonly currency: string | null; readonly amount: number }[],
    unpriced: number,
  ) => {
    const what = open || stuck ? 'open prospect' : 'prospect';
    const those = count === 0 ? `No ${what}` : `${grouped(count)} ${what}${count === 1 ? '' : 's'}`;
    const reached = count === 1 || count === 0 ? didGetTo : gotThere;
    const conditions = [
      ...(at === null ? [] : [`that ${reached[at]}`]),
      ...(droppedAfter === null ? [] : [`that ${reached[droppedAfter]} and went no further`]),
      ...(untold === null
        ? []
        : [`of whom nothing says whether ${count > 1 ? 'they' : 'it'} ${reached[untold]}`]),
      ...(stuck
        ? [
            count < 2
              ? 'that stands longer where it is than 9 in 10 of those that were won'
              : 'that stand longer where they are than 9 in 10 of those that were won',
          ]
        : []),
    ];
    const sum = worth.length === 0 ? '' : `, worth ${worthText(worth, unpriced)}`;
    const all = conditions.length === 0 ? '' : ` ${conditions.join(' and ')}`;
    return `${those}${all}${sum}.`;
  },
  /** Nobody is found, but of so many prospects nothing says whether they belong to the list. */
  noneForCertain: (untold: number) =>
    `None for certain: of ${countOf(untold, 'prospect')} the export cannot tell.`,
  /** A list that is longer than the table. */
  more: (rest: number, all: number) =>
    `And ${grouped(rest)} more: list them with --most ${all}, or all with --format csv.`,
  standings: { open: 'open', won: 'won', lost: 'lost', unknown: 'cannot tell' },
} as const;
