import type { CountedAs } from '../en/plurals.js';
import type { Voice } from '../en/index.js';
import { daysText } from './days.js';
import { shortList } from './lists.js';
import { grouped } from './numbers.js';
import { countOf } from './plurals.js';

/** Of what rows are rejected, or unmatched. */
const wholes: Readonly<Record<'rejected' | 'unmatched', CountedAs>> = {
  rejected: ['riga letta', 'righe lette'],
  unmatched: ['attività', 'attività'],
};

/** Where a number about the data is from, as an alarm says it. */
export const dataPhrases = {
  partOf: (part, whole, metric, files) => {
    const each = files.map(({ file, count }) => `${file} ${grouped(count)}`);
    return `${grouped(part)} su ${countOf(whole, ...wholes[metric])}${each.length === 0 ? '' : ` (${shortList(each, 3)})`}`;
  },
  openOf: (open, targets) =>
    `${grouped(open)} ${open === 1 ? 'aperto' : 'aperti'}${targets === null ? '' : ` su ${countOf(targets, 'sospetto', 'sospetti')}`}`,
  days: (last, asOf) => `i giorni ${daysText(last, asOf)}, dopo la fine dei dati`,
} satisfies Voice['data'];
