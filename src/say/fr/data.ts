import type { Voice } from '../en/index.js';
import type { CountedAs } from '../en/plurals.js';
import { shortList } from './lists.js';
import { grouped } from './numbers.js';
import { countOf } from './plurals.js';
import { dayText } from './days.js';

/** Of what rows are rejected, or unmatched. */
const wholes: Readonly<Record<'rejected' | 'unmatched', CountedAs>> = {
  rejected: ['ligne lue', 'lignes lues'],
  unmatched: ['activité', 'activités'],
};

/** Where a number about the data is from, as an alarm says it. */
export const dataPhrases = {
  /** @param files how many of each that has some: `deals.csv 3` */
  partOf: (part, whole, metric, files) => {
    const each = files.map(({ file, count }) => `${file} ${grouped(count)}`);
    return `${grouped(part)} sur ${countOf(whole, ...wholes[metric])}${each.length === 0 ? '' : ` (${shortList(each, 3)})`}`;
  },
  openOf: (open, targets) =>
    `${grouped(open)} en suspens${targets === null ? '' : ` sur ${countOf(targets, 'suspect')}`}`,
  days: (last, asOf) =>
    `les jours du ${dayText(last)}, dernier jour des données, au ${dayText(asOf)}`,
} satisfies Voice['data'];
