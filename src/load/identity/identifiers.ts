import { unguarded } from '../../cells/text/fold.js';
import { voice } from '../../say/voice.js';
import { type Rejected, rejected } from '../became.js';

/**
 * A number that a spreadsheet wrote as 5.80503E+18: what was an id is lost. Without a sign it needs
 * decimals to be one: 1E5 and 12E5 are ids that look like that.
 */
const scientific = /^-?\d(?:[.,]\d+)?[eE][+-]\d+$|^-?\d[.,]\d+[eE]\d+$/;

/** Whether an id was damaged by a program that took it for a number. Most begin with a letter, which settles it. */
export const isDamaged = (id: string): boolean =>
  id.length > 3 && id.charCodeAt(0) <= NINE && scientific.test(id);

/** What becomes of a row with a damaged id. */
export const damagedId = (id: string): Rejected =>
  rejected('damaged-id', voice().rowFaults.damagedId(id));

const NINE = 0x39;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const EQUALS = 0x3d;
const TILDE = 0x7e;

/** Whether a character is one that no trimming takes away, told without looking it up. */
const stays = (unit: number): boolean => unit > SPACE && unit <= TILDE;

/** Whether a text can begin with a character and have neither white space nor a guard before it. */
const begins = (unit: number): boolean => unit > APOSTROPHE && unit <= TILDE && unit !== EQUALS;

/**
 * An id without white space around it, and without the guard of `'007` and `="007"`: most have none, and
 * two looks are quicker than trimming each.
 */
export const trimmedId = (cell: string | undefined): string => {
  if (cell === undefined || cell === '') return '';
  const clean = begins(cell.charCodeAt(0)) && stays(cell.charCodeAt(cell.length - 1));
  return clean ? cell : unguarded(cell.trim());
};

/** Mixes one more whole number into a hash. */
export function mixed(into: number, value: number): number {
  const product = Math.imul(into ^ value, 0x85ebca6b);
  return product ^ (product >>> 13);
}
