import type { Voice } from '../en/index.js';
import { capital, countOf } from './plurals.js';

/** What a screen says of what it does not show. */
export const screenPhrases: Voice['screen'] = {
  called: (title) => title.replace(/(?<!\S)\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase()),
  leftOut(titles, counts, width) {
    const columns =
      titles.length === 0 ? [] : [`${countOf(titles.length, 'columna')} más: ${titles.join(', ')}`];
    const all = [...columns, ...(counts ? ['los recuentos de las tasas'] : [])];
    return `${capital(all.join('; y '))} (--width ${width}, o -v)`;
  },
  cut: (text, rest) => `${text}… (y ${countOf(rest, 'carácter', 'caracteres')} más)`,
  unknown: (titles) => `Estos archivos no permiten saber: ${titles.join(', ')}.`,
  dataNotes: (count, by) => `${countOf(count, 'aviso')} sobre los datos: ${by}`,
};
