import { capital, countOf } from './plurals.js';

/** What a screen says of what it does not show. */
export const screenPhrases = {
  /** What a column is called in a sentence, of its heading: `réussite`, `CSAT`. */
  called: (title: string): string =>
    title.replace(/(?<!\S)\p{Lu}(?=[\p{Ll}’])/gu, (letter) => letter.toLowerCase()),
  /** @param counts whether the counts of the ratios are left out too */
  leftOut(titles: readonly string[], counts: boolean, width: number): string {
    const columns =
      titles.length === 0
        ? []
        : [
            `${countOf(titles.length, 'colonne masquée', 'colonnes masquées')} : ${titles.join(', ')}`,
          ];
    const all = [...columns, ...(counts ? ['effectifs des ratios masqués'] : [])];
    return `${capital(all.join(' ; '))} (--width ${width}, ou -v)`;
  },
  unknown: (titles: readonly string[]): string => `Absent de ces fichiers : ${titles.join(', ')}.`,
  /** @param by what shows them: a command, or the option that does */
  dataNotes: (count: number, by: string): string =>
    `${countOf(count, 'remarque')} sur les données : ${by}`,
} as const;
