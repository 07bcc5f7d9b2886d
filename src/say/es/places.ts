import type { Voice } from '../en/index.js';
import { isSheet, type Place } from '../place.js';

/** How a file is called in a message: its path as given, standard input by name. */
export const fileName = (file: string): string => file.replace(/^-(?=$|#)/, 'la entrada estándar');

/** The same at the beginning of a sentence: a name stays as it is written. */
export const fileFirst = (file: string): string => file.replace(/^-(?=$|#)/, 'La entrada estándar');

/** The same behind `de`: `de ventas.csv`. */
const ofFile = (file: string): string => `de ${fileName(file)}`;

/** The line of a place in words, or its record where the input has no lines. */
const lineName = ({ record, line }: Pick<Place, 'record' | 'line'>): string =>
  line === null ? `registro ${record}` : `línea ${line}`;

/** The place in words, with its article: `el registro 12 (línea 14) de contactos.csv`. */
export function placeName({ file, record, line }: Place): string {
  if (line !== null && isSheet(file)) return `la fila ${line} ${ofFile(file)}`;
  return `el registro ${record}${line === null ? '' : ` (línea ${line})`} ${ofFile(file)}`;
}

/** How files and places in them are called. */
export const placePhrases: Voice['places'] = {
  fileName,
  lineName,
  placeName,
  configuredGoal: (number, file) => `el objetivo ${number} de la configuración ${file}`,
  givenGoal: (number) => `el objetivo ${number}`,
  /** All that is read: where the values of a column stand that knows no row. */
  allFiles: () => 'los archivos',
  /** What a configured goal is called before the name of its rep. */
  goalOf: () => 'el objetivo de',
  noHeader: () => '(sin encabezado)',
  standardOutput: () => 'la salida estándar',
};
