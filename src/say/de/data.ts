import type { Voice } from '../en/index.js';
import { dayText } from './days.js';
import { shortList } from './lists.js';
import { grouped } from './numbers.js';
import { countOf } from './plurals.js';

/** Of what rows are rejected, or unmatched. */
const wholes = {
  rejected: ['gelesenen Zeile', 'gelesenen Zeilen'],
  unmatched: ['Aktivität', 'Aktivitäten'],
} as const;

/** Where a number about the data is from, as an alarm says it. */
export const dataPhrases: Voice['data'] = {
  partOf: (part, whole, metric, files) => {
    const each = files.map(({ file, count }) => `${file} ${grouped(count)}`);
    return `${grouped(part)} von ${countOf(whole, wholes[metric][0], wholes[metric][1])}${each.length === 0 ? '' : ` (${shortList(each, 3)})`}`;
  },
  openOf: (open, targets) =>
    `${grouped(open)} offen${targets === null ? '' : ` von ${countOf(targets, 'Zielkunden', 'Zielkunden')}`}`,
  days: (last, asOf) =>
    `die Tage vom ${dayText(last)}, dem letzten der Daten, bis zum ${dayText(asOf)}`,
};
