import type { Voice } from '../en/index.js';
import { capital, countOf } from './plurals.js';

/** What a screen says of what it does not show. */
export const screenPhrases = {
  called: (title) => title.replace(/(?<!\S)\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase()),
  leftOut(titles, counts, width) {
    const columns =
      titles.length === 0
        ? []
        : [`${countOf(titles.length, 'altra colonna', 'altre colonne')}: ${titles.join(', ')}`];
    const all = [...columns, ...(counts ? ['i numeri dietro ai tassi'] : [])];
    return `${capital(all.join('; e '))} (--width ${width}, o -v)`;
  },
  cut: (text, rest) => `${text}… (e altri ${countOf(rest, 'carattere', 'caratteri')})`,
  unknown: (titles) => `Non si ricava da questi file: ${titles.join(', ')}.`,
  dataNotes: (count, by) => `${countOf(count, 'nota', 'note')} sui dati: ${by}`,
} satisfies Voice['screen'];
