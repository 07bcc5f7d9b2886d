import { grouped } from './numbers.js';

/** Lists as people read them. */

/** A word in quotation marks: `„Anna“`. */
export const quoted = (text: string): string => `„${text}“`;

const joined = (parts: readonly string[], last: string): string =>
  parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} ${last} ${parts[parts.length - 1]!}`;

/** `a, b und c`. */
export const andList = (parts: readonly string[]): string => joined(parts, 'und');

/** `a, b oder c`. */
export const orList = (parts: readonly string[]): string => joined(parts, 'oder');

/** The first of a list, and how many more there are: `a, b und 3 weitere`. */
export function shortList(items: readonly string[], most: number): string {
  const rest = items.length - most;
  return (
    items.slice(0, most).join(', ') +
    (rest > 1 ? ` und ${grouped(rest)} weitere` : rest === 1 ? ' und 1 mehr' : '')
  );
}

/** The same with each in quotes: `„a“, „b“ und 3 weitere`. */
export const listed = (items: readonly string[], most = 12): string =>
  shortList(items.map(quoted), most);

/** Parts of a sentence that could each be one of its own. */
export const clauses = (parts: readonly string[]): string => parts.join('; ');
