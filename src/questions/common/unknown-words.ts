import type { UnknownWord } from '../../cells/words/unknown-words.js';
import type { Warning } from '../../warnings/warnings.js';

type UnknownWords = Extract<Warning, { code: 'unknown-words' }>;

/** The note on words of a column that mean nothing to us, where there are any. */
export function unknownWordsNote(
  column: UnknownWords['column'],
  words: readonly UnknownWord[],
): UnknownWords[] {
  const count = words.reduce((sum, word) => sum + word.count, 0);
  return count === 0 ? [] : [{ code: 'unknown-words', column, count, words }];
}
