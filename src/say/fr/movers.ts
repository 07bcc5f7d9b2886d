/** What is said of deals that moved between two exports, beside those that stayed. */
import type { Voice } from '../en/index.js';
import type { MovedStep } from '../facts.js';
import type { Share } from '../share.js';
import { andList } from './lists.js';
import { outcomeWord, theStep } from './method.js';
import { grouped, numbers, percent } from './numbers.js';
import { agreeing, countOf } from './plurals.js';

/** `62,0 % (31/50)`; the range where open answers leave one. */
const shareText = ({ value, numerator, denominator, low, high }: Share): string =>
  value === null && low !== null && high !== null
    ? numbers.percentRange(low, high)
    : `${percent(value)} (${grouped(numerator ?? 0)}/${grouped(denominator ?? 0)})`;

/** `la proposition 62,0 % (31/50) contre 41,0 % (82/200)` */
const stepText = ({ from, to, ratio, moved, stayed }: MovedStep): string => {
  const name = ratio === null ? `des ${outcomeWord(from)} aux ${outcomeWord(to)}` : theStep(ratio);
  return `${name} ${shareText(moved)} contre ${shareText(stayed)}`;
};

export const moversPhrases = {
  /** How many moved, and whether they differed before they did. */
  found: ({ moved, stayed, verdict, steps }) => {
    const all = andList(steps.map(stepText));
    const differed = {
      real: `Avant cela, elles différaient plus que le hasard ne l’explique : ${all}.`,
      leaning: `Peut-être différaient-elles déjà avant, sans que ce soit prouvé : ${all}.`,
      luck: 'Avant cela, aucun ratio ne les distinguait plus que le hasard ne l’explique.',
      unknown: 'Le premier export ne permet pas de dire si elles différaient déjà avant.',
      none: 'On ne peut pas dire si elles différaient déjà avant : on en sait trop peu des deux côtés.',
    }[verdict];
    return `${countOf(moved, 'affaire')} en cours ${agreeing(moved, 'a', 'ont')} bougé depuis, ${grouped(stayed)} ${agreeing(stayed, 'est restée', 'sont restées')} en place. ${differed}`;
  },
  /** What is compared, and why so. */
  how: () =>
    'Celles qui ont bougé (avancé, reculé, gagnées ou perdues) et celles restées en place se comparent d’après ce que le premier export en dit : après le mouvement, qui a avancé a forcément atteint plus de jalons. Les affaires déjà gagnées ou perdues ne sont d’aucun des deux groupes.',
  headings: { moved: 'Bougé', stayed: 'En place' },
  titles: { steps: 'Celles qui ont bougé et les autres, avant le mouvement' },
  /** Steps taken together, as a line of the table. */
  merged: ({ from, to }) => `Des ${outcomeWord(from)} aux ${outcomeWord(to)}`,
} satisfies Voice['movers'];
