import { distance } from 'fastest-levenshtein';

/** Of shorter words too many differ in a letter (`Lead` and `Leads`), but for one that is doubled: `Helld`. */
const shortest = 6;
/** Words longer than this may have a letter instead of another, lack two, or have two too many. */
const long = 8;

/**
 * The known word that a word is a misspelling of: one that begins alike, and has a letter too many or too
 * few, two neighbours swapped or, where both are longer than eight letters, another letter, or two too many
 * or too few. Shorter words of another letter are words of their own (`booted` for `booked`), and so are
 * longer ones of two (`convicted` for `connected`).
 *
 * @param word folded, as are the known ones
 * @returns null where none is so near, or two of different meaning are
 */
export function misspelt<K>(word: string, known: ReadonlyMap<string, K>): string | null {
  const near: string[] = [];
  for (const other of known.keys()) if (isNear(word, other)) near.push(other);
  const [first] = near.sort((a, b) => distance(word, a) - distance(word, b));
  const isTorn = near.some((other) => known.get(other) !== known.get(first!));
  return first === undefined || isTorn ? null : first;
}

function isNear(word: string, other: string): boolean {
  const more = Math.abs(other.length - word.length);
  // Of a log of free texts each is compared with every known word.
  if (more > 2 || other.charCodeAt(0) !== word.charCodeAt(0)) return false;
  if (Math.min(word.length, other.length) < shortest) return isDoubled(word, other);
  const isLong = Math.min(word.length, other.length) > long;
  if (more === 0) return isSwapped(word, other) || (isLong && distance(word, other) === 1);
  return (more === 1 || isLong) && distance(word, other) === more;
}

/** Whether a word, of more than a syllable's letters, has a letter of the other one twice. */
const isDoubled = (word: string, other: string): boolean =>
  other.length > 3 &&
  word.length === other.length + 1 &&
  [...word].some(
    (letter, at) => letter === word[at + 1] && word.slice(0, at) + word.slice(at + 1) === other,
  );

/** Whether two words differ in two neighbours alone, and in their order. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/**
 * The known word that a word is a slip of the hand away from: a letter too many, too few or another one, or two
 * neighbours swapped; of four letters and more.
 *
 * @param word folded, as are the known ones
 * @returns null where none is so near
 */
export function almost(word: string, known: Iterable<string>): string | null {
  if (word.length < 4) return null;
  for (const other of known) {
    if (Math.abs(other.length - word.length) > 1 || other[0] !== word[0]) continue;
    if (isSwapped(word, other) || distance(word, other) === 1) return other;
  }
  return null;
}
