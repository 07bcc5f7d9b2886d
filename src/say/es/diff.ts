/** What is said of two exports side by side. */
import type { Voice } from '../en/index.js';
import { dealsPhrases } from './deals.js';
import { andList } from './lists.js';
import { sumText, worthText } from './money.js';
import { grouped } from './numbers.js';
import { countOf } from './plurals.js';

type Diff = Voice['diff'];
type Sum = Parameters<Diff['found']>[1]['opening'];

const happened: Diff['happened'] = {
  'came-in': 'entró',
  gone: 'ya no está',
  won: 'se ganó',
  lost: 'se perdió',
  reopened: 'se reabrió',
  'moved-on': 'avanzó',
  'moved-back': 'retrocedió',
  owner: 'cambió de manos',
  amount: 'cambió de importe',
  date: 'cambió de fecha',
};

/** The same of several. */
const ofSeveral: Diff['happened'] = {
  'came-in': 'entraron',
  gone: 'ya no están',
  won: 'se ganaron',
  lost: 'se perdieron',
  reopened: 'se reabrieron',
  'moved-on': 'avanzaron',
  'moved-back': 'retrocedieron',
  owner: 'cambiaron de manos',
  amount: 'cambiaron de importe',
  date: 'cambiaron de fecha',
};

/** @param untold deals of which nothing says whether they are open: none that is told is not none */
const worth = ({ deals, money, unpriced }: Sum, untold: number): string => {
  const more = untold === 0 ? '' : ` (y ${grouped(untold)} de las que nada lo dice)`;
  return `${grouped(deals)}${money.length === 0 ? '' : ` por valor de ${worthText(money, unpriced)}`}${more}`;
};

export const diffPhrases: Diff = {
  happened,
  found: (counts, { opening, closing }, untold) => {
    const order = ['won', 'lost', 'came-in', 'moved-on', 'moved-back', 'reopened', 'owner', 'gone'] as const; // prettier-ignore
    const told = order
      .filter((one) => counts[one] > 0)
      .map((one, place) => {
        const count = counts[one];
        const deals = place === 0 ? countOf(count, 'oportunidad', 'oportunidades') : grouped(count);
        return `${deals} ${count === 1 ? happened[one] : ofSeveral[one]}`;
      });
    const all = told.length === 0 ? 'Ninguna oportunidad se movió' : andList(told);
    return `${all}. Abiertas: ${worth(opening, untold.before)} antes, ${worth(closing, untold.after)} después.`;
  },
  more: (rest) =>
    `Y ${countOf(rest, 'oportunidad', 'oportunidades')} más: --format json las tiene todas.`,
  headings: {
    money: 'Importe',
    deal: 'Oportunidad',
    happened: 'Qué pasó',
  },
  state: ({ got, mayBeFurther, standing, amount }) =>
    [
      dealsPhrases.gotTo(got, mayBeFurther),
      ...(standing === 'lost' ? ['perdida'] : []),
      ...(amount === null ? [] : [sumText(amount)]),
    ].join(', '),
  titles: {
    deals: 'Oportunidades abiertas',
    money: 'Cuánto valen',
    changes: 'Qué pasó con cada una',
  },
  flows: {
    cameIn: 'Entran',
    reopened: 'Reabiertas',
    takenOver: 'Recibidas',
    handedOver: 'Cedidas',
    revalued: 'Revaluadas',
    won: 'Ganadas',
    lost: 'Perdidas',
    gone: 'Ya no están',
    untold: 'Sin dato',
  },
};
