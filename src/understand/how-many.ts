/** Headers that speak of several: `Number of sales reps` names nobody, and `Users` perhaps nobody. */
import { fold } from '../cells/text/fold.js';
import {
  alikeInPlural,
  type Concept,
  concepts,
  otherPlurals,
} from '../knowledge/fields/concepts.js';
import { isAbout, spelled } from './header-words.js';

const plurals: ReadonlySet<string> = new Set(otherPlurals);
const alike: ReadonlySet<string> = new Set(alikeInPlural);
const sellers: readonly Concept[] = ['seller', 'user', 'manager'];
const countable: readonly Concept[] = [
  ...sellers,
  ...(['record', 'customer', 'person', 'activity', 'case'] as const),
];

const isOf = (word: string, about: readonly Concept[]): boolean =>
  about.some((concept) => isAbout(word, concept));

const isPlural = (word: string, about: readonly Concept[]): boolean =>
  (plurals.has(word) || /[sx]$/.test(word)) && isOf(word, about);

const isFilling = (word: string): boolean =>
  word.length === 1 || concepts.get(word)?.has('filling') === true;

/** A number of something, or `#` and `N°`. */
const isNumber = (word: string): boolean =>
  word === 'no' || concepts.get(word)?.has('count') === true;

/**
 * Whether a header says how many: `Number of deal owners`, `Nombre de commerciaux`. What speaks of one is its
 * name or number, whatever stands behind it: `Nombre del asesor de ventas`.
 */
export function isHowMany(header: string): boolean {
  const words = spelled(header);
  const at = words.findIndex(isNumber);
  if (at === -1) return false;
  const counted = words.slice(at + 1).filter((word) => !isFilling(word));
  const first = words.includes('of') ? counted.at(-1) : counted[0];
  return [first, counted.at(-1)].every((word) => word !== undefined && isPlural(word, countable));
}

/** Whether a header names whoever sells in the plural, so that numbers in it are as likely how many. */
export function isOfSeveral(header: string): boolean {
  if (alike.has(fold(header))) return true;
  const last = spelled(header).findLast((word) => !isFilling(word));
  return last !== undefined && isPlural(last, sellers);
}
