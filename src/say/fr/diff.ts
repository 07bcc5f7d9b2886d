/** What is said of two exports side by side. */
import type { Voice } from '../en/index.js';
import type { Sum } from '../en/diff.js';
import { dealsPhrases } from './deals.js';
import { sumText, worthText } from './money.js';
import { andList } from './lists.js';
import { grouped } from './numbers.js';
import { countOf } from './plurals.js';

/** What happened to a deal (une affaire). */
const happened = {
  'came-in': 'entrée',
  gone: 'disparue',
  won: 'gagnée',
  lost: 'perdue',
  reopened: 'rouverte',
  'moved-on': 'avancée',
  'moved-back': 'reculée',
  owner: 'réattribuée',
  amount: 'montant modifié',
  date: 'date modifiée',
} as const;

/** @param untold deals of which nothing says whether they are open: none that is told is not none */
const worth = ({ deals, money, unpriced }: Sum, untold: number): string => {
  const more = untold === 0 ? '' : ` (et ${grouped(untold)} dont rien ne le dit)`;
  return `${grouped(deals)}${money.length === 0 ? '' : ` pour ${worthText(money, unpriced)}`}${more}`;
};

export const diffPhrases = {
  happened,
  /** What happened, most telling first, and how many are open before and after. */
  found: (counts, { opening, closing }, untold) => {
    const order = ['won', 'lost', 'came-in', 'moved-on', 'moved-back', 'reopened', 'owner', 'gone'] as const; // prettier-ignore
    const told = order
      .filter((one) => counts[one] > 0)
      .map((one, place) => {
        const count = counts[one];
        const deals = place === 0 ? countOf(count, 'affaire') : grouped(count);
        return `${deals} ${happened[one]}${count >= 2 ? 's' : ''}`;
      });
    const all = told.length === 0 ? 'Aucune affaire n’a bougé' : andList(told);
    return `${all}. En cours : ${worth(opening, untold.before)} avant, ${worth(closing, untold.after)} après.`;
  },
  /** A list that is longer than the table. */
  more: (rest) => `Et ${countOf(rest, 'affaire')} de plus : --format json les a toutes.`,
  headings: {
    money: 'Montants',
    deal: 'Affaire',
    happened: 'Événement',
  },
  /** How far a deal got and what it is worth, where it is lost: `Propositions, perdue, 12 000 EUR`. */
  state: ({ got, mayBeFurther, standing, amount }) =>
    [
      dealsPhrases.gotTo(got, mayBeFurther),
      ...(standing === 'lost' ? ['perdue'] : []),
      ...(amount === null ? [] : [sumText(amount)]),
    ].join(', '),
  titles: {
    deals: 'Affaires en cours',
    money: 'Ce qu’elles valent',
    changes: 'Ce qui est arrivé, et à qui',
  },
  flows: {
    cameIn: 'Entrées',
    reopened: 'Rouvertes',
    takenOver: 'Reprises',
    handedOver: 'Cédées',
    revalued: 'Réévaluées',
    won: 'Gagnées',
    lost: 'Perdues',
    gone: 'Disparues',
    untold: 'Indéterminées',
  },
} satisfies Voice['diff'];
