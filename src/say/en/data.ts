import { shortList } from './lists.js';
import { grouped } from './numbers.js';
import { type CountedAs, countOf } from './plurals.js';
import { dayText } from './days.js';

/** Of what rows are rejected, or unmatched. */
const wholes: Readonly<Record<'rejected' | 'unmatched', CountedAs>> = {
  rejected: ['row read', 'rows read'],
  unmatched: ['activity', 'activities'],
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
    const each = files.map(({ file, count }) => `${file} ${grouped(count)}`);
    return `${grouped(part)} of ${countOf(whole, ...wholes[metric])}${each.length === 0 ? '' : ` (${shortList(each, 3)})`}`;
  },
  openOf: (open: number, targets: number | null) =>
    `${grouped(open)} open${targets === null ? '' : ` of ${countOf(targets, 'target')}`}`,
  days: (last: string, asOf: string) =>
    `the days from ${dayText(last)}, the last of the data, to ${dayText(asOf)}`,
} as const;
