import { ofLetters } from './letters.js';

const inCamelCase = ofLetters('([\\p{Ll}])([\\p{Lu}])', 'gu');
const betweenWords = ofLetters('[^\\p{L}\\p{M}\\p{N}]+', 'u');

/**
 * The words of a name, as they are spelled, numbers left out: `closed_won` and `closedWon` are two; the
 * apostrophe of `won’t` parts none.
 */
export const tokensOf = (text: string): string[] =>
  text
    .replace(/['’`]/gu, '')
    .replace(inCamelCase(text), '$1 $2')
    .split(betweenWords(text))
    .filter((token) => token !== '' && !/^\d+$/.test(token));
