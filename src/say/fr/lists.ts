import { grouped } from './numbers.js';

/** Lists as people read them. */

const joined = (parts: readonly string[], word: string): string =>
  parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} ${word} ${parts[parts.length - 1]!}`;

/** `a, b et c`. */
export const andList = (parts: readonly string[]): string => joined(parts, 'et');

/** `a, b ou c`. */
export const orList = (parts: readonly string[]): string => joined(parts, 'ou');

/** The first of a list, and how many more there are: `a, b et 3 autres`. */
export function shortList(items: readonly string[], most: number): string {
  const rest = items.length - most;
  return (
    items.slice(0, most).join(', ') +
    (rest > 0 ? ` et ${grouped(rest)} ${rest === 1 ? 'autre' : 'autres'}` : '')
  );
}

/** A word between the quotation marks of the country. */
export const quoted = (text: string): string => `« ${text} »`;

/** The same with each in quotes: `« a », « b » et 3 autres`. */
export const listed = (items: readonly string[], most = 12): string =>
  shortList(items.map(quoted), most);

/** Parts of a sentence that could each be one of its own. */
export const clauses = (parts: readonly string[]): string => parts.join(' ; ');
