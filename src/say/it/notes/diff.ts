import type { DiffWarning, LedgerCounts } from '../../../warnings/diff.js';
import type { Wording } from '../../../warnings/wording.js';
import { toDay } from '../days.js';
import { shortList } from '../lists.js';
import { grouped } from '../numbers.js';
import { agreeing, countOf } from '../plurals.js';

/** `1.200 prima, 1.250 dopo` */
const bothOf = (before: number, after: number): string =>
  before === after
    ? `${grouped(after)} in entrambi`
    : `${grouped(before)} prima, ${grouped(after)} dopo`;

/** What became of rows beside their being read, where that is any. */
const fates: readonly (readonly [keyof LedgerCounts, string])[] = [
  ['rejected', 'scartate'],
  ['unmatched', 'di nessun prospetto noto'],
];

/** What a reader is told of two exports, or two reports, side by side. */
export const diffNotes: Wording<DiffWarning> = {
  'movement-untold': ({ count }) =>
    `Di ${countOf(count, 'trattativa aperta', 'trattative aperte')} nessuno può dire se ${agreeing(count, 'si sia mossa, quindi non è', 'si siano mosse, quindi non sono')} né tra le mosse né tra le ferme: esportare fase e stato di ogni trattativa.`,
  'reports-overlap': () =>
    'I report non dicono chi si è mosso, chi è entrato o sparito, né gli importi: lo dicono due esportazioni (spanco diff ieri/ oggi/). Se un tasso sia cambiato più di quanto spieghi il caso non si verifica, perché i due report contano in gran parte gli stessi prospetti: spanco trend ne confronta di diversi.',
  'reports-rows': ({ before, after }) =>
    `Righe lette: ${bothOf(before.read, after.read)}${fates
      .filter(([fate]) => before[fate] + after[fate] > 0)
      .map(([fate, word]) => `; ${word}: ${bothOf(before[fate], after[fate])}`)
      .join('')}.`,
  'groups-of-one-report': ({ before, after }) =>
    [
      ...(before.length === 0 ? [] : [`Solo nel primo report: ${shortList(before, 10)}.`]),
      ...(after.length === 0 ? [] : [`Solo nel secondo report: ${shortList(after, 10)}.`]),
    ].join(' '),
  'reports-reversed': ({ before, after }) =>
    `Il secondo report è aggiornato ${toDay(after)}, il primo ${toDay(before)}: indicare per primo il meno recente.`,
};
