import type { UnknownWordInfo } from '../../../warnings/words.js';
import { quoted, shortList } from '../lists.js';

const spelled = ({ word, count, nearest }: UnknownWordInfo): string =>
  `${quoted(word)} (${count}${nearest === null ? '' : `; ¿querías decir ${quoted(nearest)}?`})`;

/** Unknown words with what they may have been meant for. */
export const wordsListed = (words: readonly UnknownWordInfo[]): string =>
  shortList(words.map(spelled), 5);
