import type { UnknownWordInfo } from '../../../warnings/words.js';
import { quoted, shortList } from '../lists.js';
import { grouped } from '../numbers.js';

const spelled = ({ word, count, nearest }: UnknownWordInfo): string =>
  `${quoted(word)} (${grouped(count)}${nearest === null ? '' : `; meinten Sie ${quoted(nearest)}?`})`;

/** Unknown words with what they may have been meant for. */
export const wordsListed = (words: readonly UnknownWordInfo[]): string =>
  shortList(words.map(spelled), 5);
