/** What is said of two reports side by side. */
import type { Voice } from '../en/index.js';
import type { Ends, ReportChange, ReportDays } from '../facts.js';
import { dayWords } from './days.js';
import { andList } from './lists.js';
import { outcomeWord, ratioWord } from './method.js';
import { grouped, percent, points } from './numbers.js';
import { capital, countOf } from './plurals.js';

/** `12`, or `12–20` where answers are open. */
const upTo = ([least, most]: Ends): string =>
  least === most ? grouped(least) : `${grouped(least)}–${grouped(most)}`;

/** `ventes de 12 à 15`, `conversion de 12,0 % à 14,3 % (+2,3 points)` */
const changed = (change: ReportChange): string =>
  'outcome' in change
    ? `${outcomeWord(change.outcome)} de ${upTo(change.was)} à ${upTo(change.is)}`
    : `${ratioWord(change.ratio)} de ${percent(change.was)} à ${percent(change.is)} (${points(change.is - change.was)})`;

/** Behind the days that it is of, where these differ. */
const ofDays = (days: ReportDays | null, sentence: string): string =>
  days === null
    ? capital(sentence)
    : `Du ${dayWords.daysText(days.before, days.after)} : ${sentence}`;

export const diffReportsPhrases = {
  found: (days, changes) => ofDays(days, `${andList(changes.map(changed))}.`),
  /** Something else is different. */
  elsewhere: (days) =>
    ofDays(
      days,
      'suspects, ventes et conversion restent les mêmes ; ce qui diffère figure plus bas.',
    ),
  nothing: (days) => ofDays(days, 'aucun compte ni aucun ratio ne diffère.'),
  headings: { measure: 'Mesure', change: 'Évolution' },
  titles: { groups: 'Groupe par groupe, ce qui diffère' },
  /** A group that one of the reports does not have. */
  only: { before: 'avant seulement', after: 'après seulement' },
  /** A list that is longer than the table. */
  more: (rest) => `Et ${countOf(rest, 'ligne')} de plus : --format csv les a toutes.`,
} satisfies Voice['diffReports'];
