/** What is said of two reports side by side. */
import type { Ends, ReportChange, ReportDays } from '../facts.js';
import type { Voice } from '../en/index.js';
import { dayWords } from './days.js';
import { andList } from './lists.js';
import { outcomeWord, ratioWord } from './method.js';
import { grouped, percent, points } from './numbers.js';
import { capital, countOf } from './plurals.js';

/** `12`, or `12–20` where answers are open. */
const upTo = ([least, most]: Ends): string =>
  least === most ? grouped(least) : `${grouped(least)}–${grouped(most)}`;

/** `Abschlüsse von 12 auf 15`, `Konversion von 12,0 % auf 14,3 % (+2,3 Punkte)` */
const changed = (change: ReportChange): string =>
  'outcome' in change
    ? `${outcomeWord(change.outcome)} von ${upTo(change.was)} auf ${upTo(change.is)}`
    : `${ratioWord(change.ratio)} von ${percent(change.was)} auf ${percent(change.is)} (${points(change.is - change.was)})`;

/** Behind the days that it is of, where these differ. */
const ofDays = (days: ReportDays | null, sentence: string): string =>
  days === null ? capital(sentence) : `${dayWords.daysText(days.before, days.after)}: ${sentence}`;

export const diffReportsPhrases: Voice['diffReports'] = {
  found: (days, changes) => ofDays(days, `${andList(changes.map(changed))}.`),
  elsewhere: (days) =>
    ofDays(
      days,
      'Zielkunden, Abschlüsse und Konversion sind unverändert; was anders ist, steht unten.',
    ),
  nothing: (days) => ofDays(days, 'keine Anzahl und keine Quote ist anders.'),
  headings: { measure: 'Kennzahl', change: 'Änderung' },
  titles: { groups: 'Gruppe für Gruppe, was anders ist' },
  only: { before: 'nur vorher', after: 'nur nachher' },
  more: (rest) => `Und ${countOf(rest, 'weitere Zeile', 'weitere Zeilen')}: alle mit --format csv.`,
};
