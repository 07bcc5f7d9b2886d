/**
 * The words of a name, as they are spelled, numbers left out: `closed_won` and `closedWon` are two; the
 * apostrophe of `won’t` parts none.
 */
export const tokensOf = (text: string): string[] =>
  text
    .replace(/['’`]/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((token) => token !== '' && !/^\d+$/.test(token));
