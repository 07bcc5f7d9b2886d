/** What is said of two exports side by side. */
import type { Voice } from '../en/index.js';
import { dealsPhrases } from './deals.js';
import { andList } from './lists.js';
import { sumText, worthText } from './money.js';
import { grouped } from './numbers.js';
import { countOf } from './plurals.js';

type Diff = Voice['diff'];
type Sum = Parameters<Diff['found']>[1]['opening'];

/** What happened to a deal, which is feminine: `trattativa`. */
const happened = {
  'came-in': 'entrata',
  gone: 'sparita',
  won: 'vinta',
  lost: 'persa',
  reopened: 'riaperta',
  'moved-on': 'avanzata',
  'moved-back': 'tornata indietro',
  owner: 'passata di mano',
  amount: 'importo cambiato',
  date: 'data cambiata',
} as const;

/** The same of several. */
const ofSeveral: Readonly<Record<keyof typeof happened, string>> = {
  'came-in': 'entrate',
  gone: 'sparite',
  won: 'vinte',
  lost: 'perse',
  reopened: 'riaperte',
  'moved-on': 'avanzate',
  'moved-back': 'tornate indietro',
  owner: 'passate di mano',
  amount: 'con importo cambiato',
  date: 'con data cambiata',
};

/** @param untold deals of which nothing says whether they are open: none that is told is not none */
const worth = ({ deals, money, unpriced }: Sum, untold: number): string => {
  const more = untold === 0 ? '' : ` (e ${grouped(untold)} di cui non si sa)`;
  return `${grouped(deals)}${money.length === 0 ? '' : ` per ${worthText(money, unpriced)}`}${more}`;
};

export const diffPhrases = {
  happened,
  found: (counts, { opening, closing }, untold) => {
    const order = ['won', 'lost', 'came-in', 'moved-on', 'moved-back', 'reopened', 'owner', 'gone'] as const; // prettier-ignore
    const told = order
      .filter((one) => counts[one] > 0)
      .map((one, place) => {
        const count = counts[one];
        const deals = place === 0 ? countOf(count, 'trattativa', 'trattative') : grouped(count);
        return `${deals} ${count === 1 ? happened[one] : ofSeveral[one]}`;
      });
    const all = told.length === 0 ? 'Nessuna trattativa si è mossa' : andList(told);
    return `${all}. Aperte: prima ${worth(opening, untold.before)}, dopo ${worth(closing, untold.after)}.`;
  },
  more: (rest) =>
    `${rest === 1 ? 'E un’altra trattativa' : `E altre ${grouped(rest)} trattative`}: con --format json ci sono tutte.`,
  headings: {
    money: 'Valore',
    deal: 'Trattativa',
    happened: 'Che è successo',
  },
  state: ({ got, mayBeFurther, standing, amount }) =>
    [
      dealsPhrases.gotTo(got, mayBeFurther),
      ...(standing === 'lost' ? ['persa'] : []),
      ...(amount === null ? [] : [sumText(amount)]),
    ].join(', '),
  titles: {
    deals: 'Trattative aperte',
    money: 'Quanto valgono',
    changes: 'Che cosa è successo a chi',
  },
  flows: {
    cameIn: 'Entrate',
    reopened: 'Riaperte',
    takenOver: 'Ricevute',
    handedOver: 'Cedute',
    revalued: 'Rivalutate',
    won: 'Vinte',
    lost: 'Perse',
    gone: 'Sparite',
    untold: 'Non si sa',
  },
} satisfies Diff;
