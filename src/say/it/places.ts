import type { Voice } from '../en/index.js';
import { isSheet, type Place } from '../place.js';

/** How a file is called in a message: its path as given, standard input by name. */
export const fileName = (file: string): string => file.replace(/^-(?=$|#)/, 'input standard');

/** The same at the beginning of a sentence: a name stays as it is written. */
export const fileFirst = (file: string): string => file.replace(/^-(?=$|#)/, 'Input standard');

/** The place in words: `record 12 (riga 14) di lead.csv`, `riga 14 di libro.xlsx#Lead`. */
export function placeName({ file, record, line }: Place): string {
  if (line !== null && isSheet(file)) return `riga ${line} di ${fileName(file)}`;
  return `record ${record}${line === null ? '' : ` (riga ${line})`} di ${fileName(file)}`;
}

/** How files and places in them are called. */
export const placePhrases = {
  fileName,
  lineName: ({ record, line }) => (line === null ? `record ${record}` : `riga ${line}`),
  placeName,
  configuredGoal: (number, file) => `obiettivo ${number} della configurazione ${file}`,
  givenGoal: (number) => `obiettivo ${number}`,
  /** All that is read: where the values of a column stand that knows no row. */
  allFiles: () => 'tutti i file',
  /** What a configured goal is called before the name of its rep. */
  goalOf: () => 'l’obiettivo di',
  noHeader: () => '(senza intestazione)',
  standardOutput: () => 'output standard',
} satisfies Voice['places'];
