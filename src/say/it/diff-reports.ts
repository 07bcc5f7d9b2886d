/** What is said of two reports side by side. */
import type { Ends, ReportChange, ReportDays } from '../facts.js';
import type { Voice } from '../en/index.js';
import { beforeNumber } from './articles.js';
import { dayWords } from './days.js';
import { andList } from './lists.js';
import { outcomeWord, rateWord } from './method.js';
import { grouped, percent, points } from './numbers.js';
import { capital, countOf } from './plurals.js';

/** `12`, or `12–20` where answers are open. */
const upTo = ([least, most]: Ends): string =>
  least === most ? grouped(least) : `${grouped(least)}–${grouped(most)}`;

/** `clienti da 12 a 15`, `tasso di conversione dal 12,0 % al 14,3 % (+2,3 punti)` */
const changed = (change: ReportChange): string =>
  'outcome' in change
    ? `${outcomeWord(change.outcome)} da ${upTo(change.was)} a ${upTo(change.is)}`
    : `${rateWord(change.ratio)} ${beforeNumber('dal', percent(change.was))} ${beforeNumber('al', percent(change.is))} (${points(change.is - change.was)})`;

/** Behind the days that it is of, where these differ. */
const ofDays = (days: ReportDays | null, sentence: string): string =>
  capital(days === null ? sentence : `${dayWords.daysText(days.before, days.after)}: ${sentence}`);

export const diffReportsPhrases = {
  found: (days, changes) => ofDays(days, `${andList(changes.map(changed))}.`),
  elsewhere: (days) =>
    ofDays(
      days,
      'sospetti, clienti e tasso di conversione sono quelli di prima; che cosa è diverso sta sotto.',
    ),
  nothing: (days) => ofDays(days, 'nessun numero e nessun tasso è diverso.'),
  headings: { measure: 'Misura', change: 'Variazione' },
  titles: { groups: 'Gruppo per gruppo, che cosa è diverso' },
  only: { before: 'solo prima', after: 'solo dopo' },
  more: (rest) =>
    `${rest === 1 ? 'E un’altra riga' : `E altre ${countOf(rest, 'riga', 'righe')}`}: con --format csv ci sono tutte.`,
} satisfies Voice['diffReports'];
