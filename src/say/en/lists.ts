import { grouped } from './numbers.js';

/** Lists as people read them. */

/** `a, b and c`. */
export const andList = (parts: readonly string[]): string =>
  parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]!}`;

/** `a, b or c`. */
export const orList = (parts: readonly string[]): string =>
  andList(parts).replace(/ and (?=\S+$)/, ' or ');

/** The first of a list, and how many more there are: `a, b and 3 more`. */
export function shortList(items: readonly string[], most: number): string {
  const rest = items.length - most;
  return items.slice(0, most).join(', ') + (rest > 0 ? ` and ${grouped(rest)} more` : '');
}

/** The same with each in quotes: `"a", "b" and 3 more`. */
export const listed = (items: readonly string[], most = 12): string =>
  shortList(
    items.map((item) => `"${item}"`),
    most,
  );

/** Parts of a sentence that could each be one of its own. */
export const clauses = (parts: readonly string[]): string => parts.join('; ');
