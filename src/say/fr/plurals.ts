/** Counts of things as people read them: French has the plural from 2 on, so 0 and 1.9 are singular. */
import { decimal } from './numbers.js';

/** Whether so many take the plural: `1,9 vente`, `2 ventes`. */
const isPlural = (count: number): boolean => Math.abs(count) >= 2;

/** The form of a word that goes with so many: `est` of one, `sont` of several. */
export const agreeing = (count: number, singular: string, plural: string): string =>
  isPlural(count) ? plural : singular;

/** `0 vente`, `1 vente`, `1,9 vente`, `5 ventes`, `12 500 ventes`. */
export const countOf = (count: number, singular: string, plural = `${singular}s`): string =>
  `${decimal(count)} ${agreeing(Number(count.toFixed(1)), singular, plural)}`;

/** A count with what may come to it: `0 à 63 ventes`; the same as `countOf` where nothing may. */
export const countUpTo = (count: number, open: number, singular: string): string =>
  open === 0 ? countOf(count, singular) : `${decimal(count)} à ${countOf(count + open, singular)}`;

/** A sentence begins with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
