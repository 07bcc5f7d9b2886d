import { isSheet, type Place } from '../place.js';

/** How a file is called in a message: its path as given, standard input by name. */
export const fileName = (file: string): string => file.replace(/^-(?=$|#)/, 'standard input');

/** The same at the beginning of a sentence: a name stays as it is written. */
export const fileFirst = (file: string): string => file.replace(/^-(?=$|#)/, 'Standard input');

/** The line of a place in words, or its record where the input has no lines. */
const lineName = ({ record, line }: Pick<Place, 'record' | 'line'>): string =>
  line === null ? `record ${record}` : `line ${line}`;

/** The place in words. */
export function placeName({ file, record, line }: Place): string {
  if (line !== null && isSheet(file)) return `row ${line} of ${fileName(file)}`;
  return `record ${record}${line === null ? '' : ` (line ${line})`} of ${fileName(file)}`;
}

/** How files and places in them are called. */
export const placePhrases = {
  fileName,
  lineName,
  placeName,
  /** A goal that a configuration sets. @param number 1-based */
  configuredGoal: (number: number, file: string) => `goal ${number} of the configuration ${file}`,
  /** A goal that a program hands over. @param number 1-based */
  givenGoal: (number: number) => `goal ${number}`,
  /** All that is read: where the values of a column stand that knows no row. */
  allFiles: () => 'the files',
  /** What a configured goal is called before the name of its rep. */
  goalOf: () => 'the goal of',
  /** What stands for the header of a column without one. */
  noHeader: () => '(no header)',
  standardOutput: () => 'standard output',
};
