/** Counts of things as people read them. */
import { decimal } from './numbers.js';

/** What is counted, as one and as many. */
export type CountedAs = readonly [singular: string, plural: string];

/** `1 win`, `5 wins`, `1.9 wins`, `12,500 wins`. */
export const countOf = (count: number, singular: string, plural = `${singular}s`): string =>
  `${decimal(count)} ${decimal(count) === '1' ? singular : plural}`;

/** A count with what may come to it: `0 to 63 wins`; the same as `countOf` where nothing may. */
export const countUpTo = (count: number, open: number, singular: string): string =>
  open === 0 ? countOf(count, singular) : `${decimal(count)} to ${countOf(count + open, singular)}`;

/** The form of a word that goes with so many: `is` of one, `are` of several. */
export const agreeing = (count: number, singular: string, plural: string): string =>
  count === 1 ? singular : plural;

/** More than one of what a column is called: `segments`, `industries`, `statuses`. */
export const pluralOf = (noun: string): string =>
  /[^aeiou]y$/i.test(noun)
    ? noun.replace(/y$/i, 'ies')
    : /(?:s|x|ch|sh)$/i.test(noun)
      ? `${noun}es`
      : `${noun}s`;

/** A sentence begins with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
