import type { Words } from './words.js';

/** A word that no vocabulary knows. */
export interface UnknownWord {
  readonly word: string;
  readonly count: number;
  /** The known word that is spelled most alike, null where none is near. */
  readonly nearest: string | null;
  readonly means: string | null;
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
      const nearest = vocabulary.nearest(word);
      const means = nearest === null ? null : vocabulary.kindOf(nearest);
      return { word, count, nearest, means };
    })
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
