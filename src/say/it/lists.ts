/** Lists as people read them. */
import { andName } from './articles.js';
import { grouped } from './numbers.js';

/** `a, b e c`; `Anna ed Elena`. */
export const andList = (parts: readonly string[]): string =>
  parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} ${andName(parts[parts.length - 1]!)}`;

/** `a, b o c`. */
export const orList = (parts: readonly string[]): string =>
  parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} o ${parts[parts.length - 1]!}`;

/** The first of a list, and how many more there are: `a, b e altri 3`. */
export function shortList(items: readonly string[], most: number, others = 'altri'): string {
  const rest = items.length - most;
  const more = rest === 1 ? ' e un’altra voce' : ` e ${others} ${grouped(rest)}`;
  return items.slice(0, most).join(', ') + (rest > 0 ? more : '');
}

/** The same with each in quotation marks: `«a», «b» e altri 3`. */
export const listed = (items: readonly string[], most = 12): string =>
  shortList(
    items.map((item) => `«${item}»`),
    most,
  );

/** Parts of a sentence that could each be one of its own. */
export const clauses = (parts: readonly string[]): string => parts.join('; ');
