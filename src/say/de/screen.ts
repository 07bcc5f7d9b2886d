import type { Voice } from '../en/index.js';
import { capital, countOf } from './plurals.js';

/** What a screen says of what it does not show. */
export const screenPhrases: Voice['screen'] = {
  called: (title) => title,
  leftOut: (titles, counts, width) => {
    const columns =
      titles.length === 0
        ? []
        : [`${countOf(titles.length, 'weitere Spalte', 'weitere Spalten')}: ${titles.join(', ')}`];
    const all = [...columns, ...(counts ? ['die Anzahlen zu den Quoten'] : [])];
    return `${capital(all.join('; dazu '))} (--width ${width} oder -v)`;
  },
  cut: (text, rest) => `${text}… (und ${countOf(rest, 'weiteres Zeichen', 'weitere Zeichen')})`,
  unknown: (titles) => `Aus diesen Dateien nicht bekannt: ${titles.join(', ')}.`,
  dataNotes: (count, by) => `${countOf(count, 'Hinweis', 'Hinweise')} zu den Daten: ${by}`,
};
