import type { Voice } from '../en/index.js';
import { isSheet, type Place } from '../place.js';
import { de } from './elision.js';
import { capital } from './plurals.js';

/** How a file is called in a message: its path as given, standard input by name. */
export const fileName = (file: string): string => file.replace(/^-(?=$|#)/, 'l’entrée standard');

/** Of a file: `de leads.csv`, `du fichier activities.csv`, `de l’entrée standard`. */
export const ofFile = (file: string): string => {
  const name = fileName(file);
  if (name !== file) return `de ${name}`;
  return de(name).startsWith('d’') ? `du fichier ${name}` : `de ${name}`;
};

/** A file at the beginning of a sentence: only standard input takes a capital, as a name is written as it is. */
export const fileFirst = (file: string): string => {
  const name = fileName(file);
  return name === file ? name : capital(name);
};

/** The line of a place in words, or its record where the input has no lines. */
const lineName = ({ record, line }: Pick<Place, 'record' | 'line'>): string =>
  line === null ? `enregistrement ${record}` : `ligne ${line}`;

/** The place in words. */
export function placeName({ file, record, line }: Place): string {
  if (line !== null && isSheet(file)) return `la ligne ${line} ${ofFile(file)}`;
  return `l’enregistrement ${record}${line === null ? '' : ` (ligne ${line})`} ${ofFile(file)}`;
}

/** How files and places in them are called. */
export const placePhrases = {
  fileName,
  lineName,
  placeName,
  /** A goal that a configuration sets. @param number 1-based */
  configuredGoal: (number, file) => `l’objectif ${number} de la configuration ${file}`,
  /** A goal that a program hands over. @param number 1-based */
  givenGoal: (number) => `l’objectif ${number}`,
  /** All that is read: where the values of a column stand that knows no row. */
  allFiles: () => 'les fichiers',
  /** What a configured goal is called before the name of its rep. */
  goalOf: () => 'l’objectif de',
  /** What stands for the header of a column without one. */
  noHeader: () => '(sans en-tête)',
  standardOutput: () => 'la sortie standard',
} satisfies Voice['places'];
