import { shortList } from './lists.js';
import { grouped } from './numbers.js';
import { type CountedAs, countOf } from './plurals.js';
import { dayText } from './days.js';

/** Where a number about the data is from, as an alarm says it. */
export const dataPhrases = {
  /** @param files `deals.csv 3` of each that has some */
  partOf: (part: number, whole: number, things: CountedAs, files: readonly string[]) =>
    `${grouped(part)} of ${countOf(whole, ...things)}${files.length === 0 ? '' : ` (${shortList(files, 3)})`}`,
  openOf: (open: number, targets: number | null) =>
    `${grouped(open)} open${targets === null ? '' : ` of ${countOf(targets, 'target')}`}`,
  days: (last: string, asOf: string) =>
    `the days from ${dayText(last)}, the last of the data, to ${dayText(asOf)}`,
} as const;

/** What is counted of the ledger. */
export const ledgerThings = {
  rejected: ['row read', 'rows read'],
  unmatched: ['activity', 'activities'],
} as const satisfies Readonly<Record<string, CountedAs>>;
