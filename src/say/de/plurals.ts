/** Counts of things as people read them. */
import { decimal } from './numbers.js';

/** `1 Abschluss`, `5 Abschlüsse`, `1,9 Abschlüsse`, `12.500 Abschlüsse`. */
export const countOf = (count: number, singular: string, plural: string): string =>
  `${decimal(count)} ${decimal(count) === '1' ? singular : plural}`;

/** A count with what may come to it: `0 bis 63 Abschlüsse`; the same as `countOf` where nothing may. */
export const countUpTo = (count: number, open: number, singular: string, plural: string): string =>
  open === 0
    ? countOf(count, singular, plural)
    : `${decimal(count)} bis ${countOf(count + open, singular, plural)}`;

/** The form of a word that goes with so many: `ist` of one, `sind` of several. */
export const agreeing = (count: number, singular: string, plural: string): string =>
  count === 1 ? singular : plural;

/** `1 Interessent`, `5 Interessenten`; also behind `von` and `bei`. */
export const prospects = (count: number): string => countOf(count, 'Interessent', 'Interessenten');

/** `1 Zeile`, `5 Zeilen`. */
export const rows = (count: number): string => countOf(count, 'Zeile', 'Zeilen');

/** `1 Aktivität`, `5 Aktivitäten`. */
export const activities = (count: number): string => countOf(count, 'Aktivität', 'Aktivitäten');

/** `1 Abschluss`, `5 Abschlüsse`. */
export const wins = (count: number): string => countOf(count, 'Abschluss', 'Abschlüsse');

/** The same behind `von` and `bei`: `5 Abschlüssen`. */
export const ofWins = (count: number): string => countOf(count, 'Abschluss', 'Abschlüssen');

/** `1 Tag`, `5 Tage`. */
export const days = (count: number): string => countOf(count, 'Tag', 'Tage');

/** The same behind `seit`, `vor` and `binnen`: `5 Tagen`. */
export const ofDays = (count: number): string => countOf(count, 'Tag', 'Tagen');

/** A sentence begins with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
