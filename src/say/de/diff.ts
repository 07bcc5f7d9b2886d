/** What is said of two exports side by side. */
import type { Voice } from '../en/index.js';
import { dealsPhrases } from './deals.js';
import { andList } from './lists.js';
import { sumText, worthText } from './money.js';
import { grouped } from './numbers.js';
import { countOf } from './plurals.js';

type Diff = Voice['diff'];
type Sum = Parameters<Diff['found']>[1]['opening'];

/** What happened to one; of several, where that is said in another form. */
const happened: Diff['happened'] = {
  'came-in': 'kam dazu',
  gone: 'fehlt jetzt',
  won: 'wurde gewonnen',
  lost: 'ging verloren',
  reopened: 'wurde wieder geöffnet',
  'moved-on': 'rückte vor',
  'moved-back': 'ging zurück',
  owner: 'wechselte den Inhaber',
  amount: 'änderte den Betrag',
  date: 'änderte das Datum',
};

const ofSeveral: Diff['happened'] = {
  'came-in': 'kamen dazu',
  gone: 'fehlen jetzt',
  won: 'wurden gewonnen',
  lost: 'gingen verloren',
  reopened: 'wurden wieder geöffnet',
  'moved-on': 'rückten vor',
  'moved-back': 'gingen zurück',
  owner: 'wechselten den Inhaber',
  amount: 'änderten den Betrag',
  date: 'änderten das Datum',
};

/** @param untold deals of which nothing says whether they are open: none that is told is not none */
const worth = ({ deals, money, unpriced }: Sum, untold: number): string => {
  const more = untold === 0 ? '' : ` (und ${grouped(untold)}, von denen es nicht bekannt ist)`;
  return `${grouped(deals)}${money.length === 0 ? '' : ` im Wert von ${worthText(money, unpriced)}`}${more}`;
};

export const diffPhrases: Diff = {
  happened,
  found: (counts, { opening, closing }, untold) => {
    const order = ['won', 'lost', 'came-in', 'moved-on', 'moved-back', 'reopened', 'owner', 'gone'] as const; // prettier-ignore
    const told = order
      .filter((one) => counts[one] > 0)
      .map((one, place) => {
        const count = counts[one];
        const deals =
          place === 0 ? countOf(count, 'Verkaufschance', 'Verkaufschancen') : grouped(count);
        return `${deals} ${count === 1 ? happened[one] : ofSeveral[one]}`;
      });
    const all = told.length === 0 ? 'Keine Verkaufschance hat sich bewegt' : andList(told);
    return `${all}. Offen: vorher ${worth(opening, untold.before)}, nachher ${worth(closing, untold.after)}.`;
  },
  more: (rest) =>
    `Und ${countOf(rest, 'weitere Verkaufschance', 'weitere Verkaufschancen')}: alle mit --format json.`,
  headings: { money: 'Wert', deal: 'Verkaufschance', happened: 'Was geschah' },
  state: ({ got, mayBeFurther, standing, amount }) =>
    [
      dealsPhrases.gotTo(got, mayBeFurther),
      ...(standing === 'lost' ? ['verloren'] : []),
      ...(amount === null ? [] : [sumText(amount)]),
    ].join(', '),
  titles: {
    deals: 'Offene Verkaufschancen',
    money: 'Was sie wert sind',
    changes: 'Was mit wem geschah',
  },
  flows: {
    cameIn: 'Dazu',
    reopened: 'Wieder offen',
    takenOver: 'Übernommen',
    handedOver: 'Abgegeben',
    revalued: 'Neu bewertet',
    won: 'Gewonnen',
    lost: 'Verloren',
    gone: 'Fehlt',
    untold: 'Unklar',
  },
};
