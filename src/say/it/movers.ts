/** What is said of deals that moved between two exports, beside those that stayed. */
import type { Voice } from '../en/index.js';
import type { MovedStep } from '../facts.js';
import type { Share } from '../share.js';
import { andList } from './lists.js';
import { outcomeWord, rateWord } from './method.js';
import { grouped, numbers, percent } from './numbers.js';
import { agreeing, countOf } from './plurals.js';

/** `62,0 % (31/50)`; the range where open answers leave one. */
const shareText = ({ value, numerator, denominator, low, high }: Share): string =>
  value === null && low !== null && high !== null
    ? numbers.percentRange(low, high)
    : `${percent(value)} (${grouped(numerator ?? 0)}/${grouped(denominator ?? 0)})`;

/** `tasso di proposta 62,0 % (31/50) contro 41,0 % (82/200)` */
const stepText = ({ from, to, ratio, moved, stayed }: MovedStep): string => {
  const name = ratio === null ? `da ${outcomeWord(from)} a ${outcomeWord(to)}` : rateWord(ratio);
  return `${name} ${shareText(moved)} contro ${shareText(stayed)}`;
};

export const moversPhrases = {
  found: ({ moved, stayed, verdict, steps }) => {
    const all = andList(steps.map(stepText));
    const differed = {
      real: `Già prima erano diverse più di quanto spieghi il caso: ${all}.`,
      leaning: `Forse erano diverse già prima, ma non è provato: ${all}.`,
      luck: 'Prima di allora nessun tasso le distingueva più di quanto spieghi il caso.',
      unknown: 'Se fossero diverse già prima, la prima esportazione non lo dice.',
      none: 'Se fossero diverse già prima non si può dire: di tutte e due si sa troppo poco.',
    }[verdict];
    const rest = `${grouped(stayed)} ${agreeing(stayed, 'è rimasta ferma', 'sono rimaste ferme')}`;
    return `${countOf(moved, 'trattativa aperta si è mossa', 'trattative aperte si sono mosse')} da allora, ${rest}. ${differed}`;
  },
  how: () =>
    'Le trattative che si sono mosse (avanti o indietro, vinte o perse) e quelle rimaste ferme si confrontano per quel che ne dice la prima esportazione: dopo il movimento chi è avanzato ha per forza raggiunto di più. Quelle già vinte o perse prima non stanno in nessuno dei due gruppi.',
  headings: { moved: 'Mosse', stayed: 'Ferme' },
  titles: { steps: 'Le mosse e le ferme, prima del movimento' },
  merged: ({ from, to }) => `Da ${outcomeWord(from)} a ${outcomeWord(to)}`,
} satisfies Voice['movers'];
