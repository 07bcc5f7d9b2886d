/** Counts of things as people read them in Italian. */
import type { CountedAs } from '../en/plurals.js';
import { decimal } from './numbers.js';

/** `1 cliente`, `0 clienti`, `1,9 clienti`, `12.500 clienti`. */
export const countOf = (count: number, singular: string, plural: string): string =>
  `${decimal(count)} ${agreeing(Number(count.toFixed(1)), singular, plural)}`;

/** A count with what may come to it: `da 0 a 63 clienti`; the same as `countOf` where nothing may. */
export const countUpTo = (count: number, open: number, [singular, plural]: CountedAs): string =>
  open === 0
    ? countOf(count, singular, plural)
    : `da ${decimal(count)} a ${countOf(count + open, singular, plural)}`;

/** The form that goes with so many: the singular of one alone, the plural of none, of a fraction and of several. */
export const agreeing = (count: number, singular: string, plural: string): string =>
  count === 1 ? singular : plural;

/** A sentence begins with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
