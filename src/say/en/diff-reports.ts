/** What is said of two reports side by side. */
import type { Ends, ReportChange, ReportDays } from '../facts.js';
import { dayWords } from './days.js';
import { andList } from './lists.js';
import { outcomeWord, ratioWord } from './method.js';
import { grouped, percent, points } from './numbers.js';
import { capital, countOf } from './plurals.js';

/** `12`, or `12–20` where answers are open. */
const upTo = ([least, most]: Ends): string =>
  least === most ? grouped(least) : `${grouped(least)}–${grouped(most)}`;

/** `wins from 12 to 15`, `conversion from 12.0 % to 14.3 % (+2.3 points)` */
const changed = (change: ReportChange): string =>
  'outcome' in change
    ? `${outcomeWord(change.outcome)} from ${upTo(change.was)} to ${upTo(change.is)}`
    : `${ratioWord(change.ratio)} from ${percent(change.was)} to ${percent(change.is)} (${points(change.is - change.was)})`;

/** Behind the days that it is of, where these differ. */
const ofDays = (days: ReportDays | null, sentence: string): string =>
  days === null ? capital(sentence) : `${dayWords.daysText(days.before, days.after)}: ${sentence}`;

export const diffReportsPhrases = {
  found: (days: ReportDays | null, changes: readonly ReportChange[]) =>
    ofDays(days, `${andList(changes.map(changed))}.`),
  /** Something else is different. */
  elsewhere: (days: ReportDays | null) =>
    ofDays(
      days,
      'targets, wins and conversion are what they were; what is different stands below.',
    ),
  nothing: (days: ReportDays | null) => ofDays(days, 'no count and no ratio is different.'),
  headings: { measure: 'Measure', change: 'Change' },
  titles: { groups: 'Group by group, what is different' },
  /** A group that one of the reports does not have. */
  only: { before: 'only before', after: 'only after' },
  /** A list that is longer than the table. */
  more: (rest: number) => `And ${countOf(rest, 'line')} more: --format csv has all of them.`,
};
