import { grouped } from './numbers.js';

/** Lists as people read them, and what stands in quotes. */

/** The beginning as it is heard, behind quotes and brackets. */
const heard = (word: string): string => word.replace(/^[«"'“(]+/, '');

/** `y`, which becomes `e` before the sound of i: `Luis e Inés`, but `agua y hielo`. */
const and = (next: string): string =>
  /^(?:h?[ií])(?![aeouáéóú])/i.test(heard(next)) || /^í/i.test(heard(next)) ? 'e' : 'y';

/** `o`, which becomes `u` before the sound of o: `siete u ocho`, `7 u 8`. */
const or = (next: string): string => (/^(?:h?[oó]|8|11(?!\d))/i.test(heard(next)) ? 'u' : 'o');

function joined(parts: readonly string[], word: (next: string) => string): string {
  const last = parts[parts.length - 1];
  if (last === undefined) return '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} ${word(last)} ${last}`;
}

/** `a, b y c`. */
export const andList = (parts: readonly string[]): string => joined(parts, and);

/** `a, b o c`. */
export const orList = (parts: readonly string[]): string => joined(parts, or);

/** The first of a list, and how many more there are: `a, b y 3 más`. */
export function shortList(items: readonly string[], most: number): string {
  const rest = items.length - most;
  return items.slice(0, most).join(', ') + (rest > 0 ? ` y ${grouped(rest)} más` : '');
}

/** Between the quotation marks of Spanish: `«Anna»`. */
export const quoted = (text: string): string => `«${text}»`;

/** The same with each in quotes: `«a», «b» y 3 más`. */
export const listed = (items: readonly string[], most = 12): string =>
  shortList(items.map(quoted), most);

/** Parts of a sentence that could each be one of its own. */
export const clauses = (parts: readonly string[]): string => parts.join('; ');
