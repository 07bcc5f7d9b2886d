import type { Voice } from '../en/index.js';
import { capital, countOf } from './plurals.js';

/** What a screen says of what it does not show. */
export const screenPhrases = {
  /** What a column is called in a sentence, of its heading: `réussite`, `CSAT`. */
  called: (title) =>
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
  cut: (text, rest) => `${text}… (encore ${countOf(rest, 'caractère')})`,
  unknown: (titles) => `Absent de ces fichiers : ${titles.join(', ')}.`,
  /** @param by what shows them: a command, or the option that does */
  dataNotes: (count, by) => `${countOf(count, 'remarque')} sur les données : ${by}`,
} satisfies Voice['screen'];
