import { decisive } from '../../knowledge/words/decisive.js';
import type { Words } from './words.js';

/** A word that no vocabulary knows. */
export interface UnknownWord {
  readonly word: string;
  readonly count: number;
  /** The known word that it may have been meant for, null where none is near. */
  readonly nearest: string | null;
  readonly means: string | null;
}

/** What a word may have been meant for: one it is a misspelling of, else a phrase it holds whole. */
function likely<K extends string>(word: string, vocabulary: Words<K>) {
  const spelled = vocabulary.nearest(word);
  const alike = spelled === null ? null : vocabulary.kindOf(spelled);
  if (alike !== null && !(decisive as readonly string[]).includes(alike)) {
    return { nearest: spelled, means: alike };
  }
  const nearest = vocabulary.within(word);
  return { nearest, means: nearest === null ? null : vocabulary.kindOf(nearest) };
}

/**
 * Words that a vocabulary does not know, each with the nearest one that it does, most frequent first.
 *
 * @param counts how often each word was used; words that never were are left out
 */
export const unknownWords = <K extends string>(
  counts: Iterable<readonly [word: string, count: number, vocabulary: Words<K>]>,
): UnknownWord[] =>
  [...counts]
    .filter(([, count]) => count > 0)
    .map(([word, count, vocabulary]) => {
      return { word, count, ...likely(word, vocabulary) };
    })
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
