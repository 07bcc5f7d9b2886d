import type { DiffWarning, LedgerCounts } from '../../../warnings/diff.js';
import type { Wording } from '../../../warnings/wording.js';
import { dayText } from '../days.js';
import { shortList } from '../lists.js';
import { grouped } from '../numbers.js';
import { agreeing, countOf } from '../plurals.js';

/** `1,200 before, 1,250 after` */
const bothOf = (before: number, after: number): string =>
  before === after
    ? `${grouped(after)} in both`
    : `${grouped(before)} before, ${grouped(after)} after`;

/** What became of rows beside their being read, where that is any. */
const fates: readonly (readonly [keyof LedgerCounts, string])[] = [
  ['rejected', 'rejected'],
  ['unmatched', 'of no known prospect'],
];

/** What a reader is told of two exports, or two reports, side by side. */
export const diffNotes: Wording<DiffWarning> = {
  'movement-untold': ({ count }) =>
    `Of ${countOf(count, 'open deal')} nobody can tell whether ${agreeing(count, 'it', 'they')} moved, so ${agreeing(count, 'it is', 'they are')} neither among those that moved nor among those that stayed: export the stage and status of every deal.`,
  'reports-overlap': () =>
    'Reports do not tell who moved, came in or is gone, nor money: two exports do (spanco diff yesterday/ today/). Whether a ratio changed by more than luck is not tested, because both count mostly the same prospects: spanco trend compares different ones.',
  'reports-rows': ({ before, after }) =>
    `Rows read: ${bothOf(before.read, after.read)}${fates
      .filter(([fate]) => before[fate] + after[fate] > 0)
      .map(([fate, word]) => `; ${word}: ${bothOf(before[fate], after[fate])}`)
      .join('')}.`,
  'groups-of-one-report': ({ before, after }) =>
    [
      ...(before.length === 0 ? [] : [`Only in the first report: ${shortList(before, 10)}.`]),
      ...(after.length === 0 ? [] : [`Only in the second report: ${shortList(after, 10)}.`]),
    ].join(' '),
  'reports-reversed': ({ before, after }) =>
    `The second report is as of ${dayText(after)}, before the first (${dayText(before)}): name the earlier one first.`,
};
