import { capital, countOf } from './plurals.js';

/** What a screen says of what it does not show. */
export const screenPhrases = {
  /** What a column is called in a sentence, of its heading: `win rate`, `CSAT`. */
  called: (title: string): string =>
    title.replace(/(?<!\S)\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase()),
  /** @param counts whether the counts of the ratios are left out too */
  leftOut(titles: readonly string[], counts: boolean, width: number): string {
    const columns =
      titles.length === 0 ? [] : [`${countOf(titles.length, 'column')} more: ${titles.join(', ')}`];
    const all = [...columns, ...(counts ? ['the counts of the ratios'] : [])];
    return `${capital(all.join('; and '))} (--width ${width}, or -v)`;
  },
  /** A text of data that is too long to be shown whole. */
  cut: (text: string, rest: number): string => `${text}… (${countOf(rest, 'character')} more)`,
  unknown: (titles: readonly string[]): string =>
    `Not known from these files: ${titles.join(', ')}.`,
  /** @param by what shows them: a command, or the option that does */
  dataNotes: (count: number, by: string): string =>
    `${countOf(count, 'note')} about the data: ${by}`,
} as const;
