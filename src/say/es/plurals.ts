/** Counts of things as people read them. */
import { decimal } from './numbers.js';

/** `1 venta`, `0 ventas`, `1,9 ventas`, `12.500 ventas`. */
export const countOf = (count: number, singular: string, plural = `${singular}s`): string =>
  `${decimal(count)} ${decimal(count) === '1' ? singular : plural}`;

/** A count with what may come to it: `de 0 a 63 ventas`; the same as `countOf` where nothing may. */
export const countUpTo = (count: number, open: number, singular: string): string =>
  open === 0
    ? countOf(count, singular)
    : `de ${decimal(count)} a ${countOf(count + open, singular)}`;

/** The form of a word that goes with so many: `queda` of one, `quedan` of several. */
export const agreeing = (count: number, singular: string, plural: string): string =>
  count === 1 ? singular : plural;

/** A sentence begins with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
