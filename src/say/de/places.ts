import { isSheet } from '../place.js';
import type { Place } from '../place.js';
import type { Voice } from '../en/index.js';

/** How a file is called in a message: its path as given, standard input by name. */
export const fileName = (file: string): string => file.replace(/^-(?=$|#)/, 'Standardeingabe');

/** The line of a place in words, or its record where the input has no lines. */
const lineName = ({ record, line }: Pick<Place, 'record' | 'line'>): string =>
  line === null ? `Datensatz ${record}` : `Zeile ${line}`;

/** The place in words, after no preposition: `Datensatz 12 (Zeile 14) in leads.csv`. */
export function placeName({ file, record, line }: Place): string {
  if (line !== null && isSheet(file)) return `Zeile ${line} in ${fileName(file)}`;
  return `Datensatz ${record}${line === null ? '' : ` (Zeile ${line})`} in ${fileName(file)}`;
}

/** How files and places in them are called. */
export const placePhrases: Voice['places'] = {
  fileName,
  lineName,
  placeName,
  configuredGoal: (number, file) => `Ziel ${number} der Konfiguration ${file}`,
  givenGoal: (number) => `Ziel ${number}`,
  /** All that is read: where the values of a column stand that knows no row. */
  allFiles: () => 'in den Dateien',
  /** What a configured goal is called before the name of its rep. */
  goalOf: () => 'das Ziel von',
  noHeader: () => '(ohne Überschrift)',
  standardOutput: () => 'Standardausgabe',
};
