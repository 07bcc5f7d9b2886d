import type { Voice } from '../../en/index.js';
import { countOf } from '../plurals.js';
import { grouped } from '../numbers.js';

/** What is said of plans. */
export const planErrors = {
  noGoal: () => ({
    message: 'Impossible de planifier : aucun objectif n’est indiqué.',
    hint: 'Indiquez-en un, avec --wins ou avec --revenue.',
  }),
  goalTooLarge: (wins, most) => ({
    message: `Impossible de planifier ${countOf(wins, 'vente')} : la limite est ${grouped(most)}.`,
    hint: 'Indiquez un objectif plus petit.',
  }),
  twoGoals: () => ({
    message: 'Impossible de planifier à la fois pour --wins et pour --revenue.',
    hint: 'Indiquez un seul objectif.',
  }),
  manyPlanned: () => ({
    message:
      'Impossible de planifier à partir de plusieurs jalons à la fois : ce sont des alternatives, pas une somme.',
    hint: 'Donnez une seule de --targets, --qualified, --booked, --held et --proposals.',
  }),
  noMoneyPerWin: () => ({
    message:
      'Impossible de convertir l’objectif en ventes : ce que vaut une vente n’est pas connu, ou l’est en plusieurs devises.',
    hint: 'Indiquez l’objectif avec --wins, ou donnez les montants (une colonne de chiffre d’affaires).',
  }),
  headsTooMany: (count) => ({
    message: `Impossible de prendre ici ${grouped(count)} commerciaux.`,
    hint: 'compare prend un --rep (face au reste de l’équipe) ou deux ; plan en prend un.',
  }),
  sameRepTwice: (rep) => ({
    message: `Impossible de comparer « ${rep} » à la même personne.`,
    hint: 'Nommez quelqu’un d’autre, ou une seule personne à comparer au reste de l’équipe.',
  }),
  adjustNeedsCounts: () => ({
    message:
      'Impossible d’utiliser --adjust avec --effort activities : les activités n’ont pas cette colonne.',
    hint: 'Utilisez --effort held, proposals, booked ou targets.',
  }),
} satisfies Voice['errors']['plan'];
