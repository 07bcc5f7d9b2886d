import type { DiffWarning, LedgerCounts } from '../../../warnings/diff.js';
import type { Wording } from '../../../warnings/wording.js';
import { dayText } from '../days.js';
import { shortList } from '../lists.js';
import { grouped } from '../numbers.js';
import { agreeing, countOf } from '../plurals.js';

/** `1.200 vorher, 1.250 nachher` */
const bothOf = (before: number, after: number): string =>
  before === after
    ? `${grouped(after)} in beiden`
    : `${grouped(before)} vorher, ${grouped(after)} nachher`;

/** What became of rows beside their being read, where that is any. */
const fates: readonly (readonly [keyof LedgerCounts, string])[] = [
  ['rejected', 'verworfen'],
  ['unmatched', 'ohne bekannten Interessenten'],
];

/** What a reader is told of two exports, or two reports, side by side. */
export const diffNotes: Wording<DiffWarning> = {
  'movement-untold': ({ count }) =>
    `Bei ${countOf(count, 'offenen Verkaufschance', 'offenen Verkaufschancen')} ist unklar, ob sie sich bewegt ${agreeing(count, 'hat, sie zählt', 'haben, sie zählen')} weder zu den bewegten noch zu den unbewegten: Exportieren Sie Phase und Status jeder Verkaufschance.`,
  'reports-overlap': () =>
    'Berichte sagen nicht, wer sich bewegt hat, dazukam oder fehlt, und nichts über Beträge: Das sagen zwei Exporte (spanco diff gestern/ heute/). Ob sich eine Quote um mehr als Zufall verändert hat, wird nicht geprüft, denn beide zählen größtenteils dieselben Interessenten: spanco trend vergleicht verschiedene.',
  'reports-rows': ({ before, after }) =>
    `Gelesene Zeilen: ${bothOf(before.read, after.read)}${fates
      .filter(([fate]) => before[fate] + after[fate] > 0)
      .map(([fate, word]) => `; ${word}: ${bothOf(before[fate], after[fate])}`)
      .join('')}.`,
  'groups-of-one-report': ({ before, after }) =>
    [
      ...(before.length === 0 ? [] : [`Nur im ersten Bericht: ${shortList(before, 10)}.`]),
      ...(after.length === 0 ? [] : [`Nur im zweiten Bericht: ${shortList(after, 10)}.`]),
    ].join(' '),
  'reports-reversed': ({ before, after }) =>
    `Der zweite Bericht hat den Stand vom ${dayText(after)} und liegt vor dem ersten (${dayText(before)}): Nennen Sie den früheren zuerst.`,
};
