/** What is said of two exports side by side. */
import type { Milestone } from '../../method/milestones.js';
import { dealsPhrases } from './deals.js';
import { sumText, worthText } from './money.js';
import { andList } from './lists.js';
import { grouped } from './numbers.js';
import { countOf } from './plurals.js';

/** Deals and what they are worth, by currency. */
export interface Sum {
  readonly deals: number;
  /** How many of them have no amount. */
  readonly unpriced: number;
  readonly money: readonly { readonly currency: string | null; readonly amount: number }[];
}

/** How a deal stands in one of the exports. */
export interface State {
  readonly got: Milestone;
  readonly mayBeFurther: boolean;
  readonly standing: 'open' | 'won' | 'lost' | 'unknown';
  readonly amount: { readonly currency: string | null; readonly amount: number } | null;
}

const happened = {
  'came-in': 'came in',
  gone: 'is gone',
  won: 'was won',
  lost: 'was lost',
  reopened: 'was re-opened',
  'moved-on': 'moved on',
  'moved-back': 'moved back',
  owner: 'changed hands',
  amount: 'changed its amount',
  date: 'changed its date',
} as const;

/** Of these several are spoken of in another form. */
const ofSeveral: Partial<Record<keyof typeof happened, string>> = {
  gone: 'are gone',
  won: 'were won',
  lost: 'were lost',
  reopened: 'were re-opened',
  amount: 'changed their amounts',
  date: 'changed their dates',
};

/** @param untold deals of which nothing says whether they are open: none that is told is not none */
const worth = ({ deals, money, unpriced }: Sum, untold: number): string => {
  const more = untold === 0 ? '' : ` (and ${grouped(untold)} of which nothing says so)`;
  return `${grouped(deals)}${money.length === 0 ? '' : ` worth ${worthText(money, unpriced)}`}${more}`;
};

export const diffPhrases = {
  happened,
  /** What happened, most telling first, and how many are open before and after. */
  found: (
    counts: Readonly<Record<keyof typeof happened, number>>,
    { opening, closing }: { readonly opening: Sum; readonly closing: Sum },
    untold: { readonly before: number; readonly after: number },
  ) => {
    const order = ['won', 'lost', 'came-in', 'moved-on', 'moved-back', 'reopened', 'owner', 'gone'] as const; // prettier-ignore
    const told = order
      .filter((one) => counts[one] > 0)
      .map((one, place) => {
        const count = counts[one];
        const deals = place === 0 ? countOf(count, 'deal') : grouped(count);
        return `${deals} ${count === 1 ? happened[one] : (ofSeveral[one] ?? happened[one])}`;
      });
    const all = told.length === 0 ? 'No deal moved' : andList(told);
    return `${all}. Open: ${worth(opening, untold.before)} before, ${worth(closing, untold.after)} after.`;
  },
  /** A list that is longer than the table. */
  more: (rest: number) => `And ${countOf(rest, 'deal')} more: --format json has all of them.`,
  headings: {
    money: 'Money',
    deal: 'Deal',
    happened: 'What happened',
  },
  /** How far a deal got and what it is worth, where it is lost: `Proposals, lost, 12,000 EUR`. */
  state: ({ got, mayBeFurther, standing, amount }: State): string =>
    [
      dealsPhrases.gotTo(got, mayBeFurther),
      ...(standing === 'lost' ? ['lost'] : []),
      ...(amount === null ? [] : [sumText(amount)]),
    ].join(', '),
  titles: {
    deals: 'Open deals',
    money: 'What they are worth',
    changes: 'What happened to whom',
  },
  flows: {
    cameIn: 'Came in',
    reopened: 'Re-opened',
    takenOver: 'Taken over',
    handedOver: 'Handed over',
    revalued: 'Revalued',
    won: 'Won',
    lost: 'Lost',
    gone: 'Gone',
    untold: 'Untold',
  },
} as const;
