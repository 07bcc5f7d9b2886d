import { shortList } from '../say/en/lists.js';

/** A word no vocabulary knows, with the known word nearest to it. */
export interface UnknownWordInfo {
  readonly word: string;
  readonly count: number;
  readonly nearest: string | null;
  readonly means: string | null;
}

const spelled = ({ word, count, nearest }: UnknownWordInfo): string =>
  `"${word}" (${count}${nearest === null ? '' : `; did you mean "${nearest}"?`})`;

/** Unknown words with what they may have been meant for. */
export const wordsListed = (words: readonly UnknownWordInfo[]): string =>
  shortList(words.map(spelled), 5);
