/** A word no vocabulary knows, with the known word nearest to it. */
export interface UnknownWordInfo {
  readonly word: string;
  readonly count: number;
  readonly nearest: string | null;
  readonly means: string | null;
}

/** `1 row`, `2 rows`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const spelled = ({ word, count, nearest }: UnknownWordInfo): string =>
  `"${word}" (${count}${nearest === null ? '' : `; did you mean "${nearest}"?`})`;

/** The first five of a list, and how many more there are. */
export const firstFive = (all: readonly string[]): string =>
  `${all.slice(0, 5).join(', ')}${all.length > 5 ? ` and ${all.length - 5} more` : ''}`;

/** Unknown words with what they may have been meant for. */
export const wordsListed = (words: readonly UnknownWordInfo[]): string =>
  firstFive(words.map(spelled));
