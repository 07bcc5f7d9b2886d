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
  partOf: (
    part: number,
    whole: number,
    metric: keyof typeof wholes,
    files: readonly { readonly file: string; readonly count: number }[],
  ) => {
    const each = files.map(({ file, count }) => `${file} ${count}`);
    return `${grouped(part)} sur ${countOf(whole, ...wholes[metric])}${each.length === 0 ? '' : ` (${shortList(each, 3)})`}`;
  },
  openOf: (open: number, targets: number | null) =>
    `${grouped(open)} en suspens${targets === null ? '' : ` sur ${countOf(targets, 'suspect')}`}`,
  days: (last: string, asOf: string) =>
    `les jours du ${dayText(last)}, dernier jour des données, au ${dayText(asOf)}`,
} as const;
