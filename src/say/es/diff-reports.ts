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

/** `ventas de 12 a 15`, `conversión del 12,0 % al 14,3 % (+2,3 puntos)` */
const changed = (change: ReportChange): string =>
  'outcome' in change
    ? `${outcomeWord(change.outcome)} de ${upTo(change.was)} a ${upTo(change.is)}`
    : `${ratioWord(change.ratio)} del ${percent(change.was)} al ${percent(change.is)} (${points(change.is - change.was)})`;

/** Behind the days that it is of, where these differ. */
const ofDays = (days: ReportDays | null, sentence: string): string =>
  capital(days === null ? sentence : `${dayWords.daysText(days.before, days.after)}: ${sentence}`);

export const diffReportsPhrases: Voice['diffReports'] = {
  found: (days, changes) => ofDays(days, `${andList(changes.map(changed))}.`),
  elsewhere: (days) =>
    ofDays(days, 'contactos, ventas y conversión siguen igual; lo que cambia figura más abajo.'),
  nothing: (days) => ofDays(days, 'ningún recuento y ninguna tasa es distinta.'),
  headings: { measure: 'Medida', change: 'Cambio' },
  titles: { groups: 'Grupo a grupo, lo que cambia' },
  only: { before: 'solo antes', after: 'solo después' },
  more: (rest) => `Y ${countOf(rest, 'fila')} más: --format csv las tiene todas.`,
};
