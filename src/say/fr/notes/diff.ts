import type { DiffWarning, LedgerCounts } from '../../../warnings/diff.js';
import type { Wording } from '../../../warnings/wording.js';
import { dayText } from '../days.js';
import { shortList } from '../lists.js';
import { grouped } from '../numbers.js';
import { agreeing, countOf } from '../plurals.js';

/** `1 200 avant, 1 250 après` */
const bothOf = (before: number, after: number): string =>
  before === after
    ? `${grouped(after)} dans les deux`
    : `${grouped(before)} avant, ${grouped(after)} après`;

/** What became of rows beside their being read, where that is any. */
const fates: readonly (readonly [keyof LedgerCounts, string])[] = [
  ['rejected', 'rejetées'],
  ['unmatched', 'd’aucun prospect connu'],
];

/** What a reader is told of two exports, or two reports, side by side. */
export const diffNotes: Wording<DiffWarning> = {
  'movement-untold': ({ count }) =>
    `Rien ne dit si ${countOf(count, 'affaire')} en cours ${agreeing(count, 'a bougé : elle n’est', 'ont bougé : elles ne sont')} ni parmi celles qui ont bougé, ni parmi les autres. Exportez l’étape et le statut de chaque affaire.`,
  'reports-overlap': () =>
    'Les rapports ne disent ni qui a bougé, est entré ou a disparu, ni les montants : deux exports le disent (spanco diff hier/ aujourdhui/). Rien ne teste si un ratio a changé plus que le hasard ne l’explique, car les deux comptent en grande partie les mêmes prospects : spanco trend en compare de différents.',
  'reports-rows': ({ before, after }) =>
    `Lignes lues : ${bothOf(before.read, after.read)}${fates
      .filter(([fate]) => before[fate] + after[fate] > 0)
      .map(([fate, word]) => ` ; ${word} : ${bothOf(before[fate], after[fate])}`)
      .join('')}.`,
  'groups-of-one-report': ({ before, after }) =>
    [
      ...(before.length === 0
        ? []
        : [`Seulement dans le premier rapport : ${shortList(before, 10)}.`]),
      ...(after.length === 0
        ? []
        : [`Seulement dans le second rapport : ${shortList(after, 10)}.`]),
    ].join(' '),
  'reports-reversed': ({ before, after }) =>
    `Le second rapport date du ${dayText(after)}, avant le premier (${dayText(before)}) : nommez d’abord le plus ancien.`,
};
