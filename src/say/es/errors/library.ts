import type { Voice } from '../../en/index.js';
import { quoted } from '../lists.js';
import { grouped } from '../numbers.js';

/** What is said of what a program hands over, which a command line could not. */
export const libraryErrors: Voice['errors']['library'] = {
  notKept: (column) => ({
    message: `No se puede preguntar por ${quoted(column)}: el estudio no conservó esta columna.`,
    hint: `Nómbrala en readStudy(…, { keep: [${JSON.stringify(column)}] }).`,
  }),
  nothingToRead: () => ({
    message: 'No se puede leer un estudio: no se dio ninguna entrada.',
    hint: "Da una, como en readStudy({ prospects: 'deals.csv' }).",
  }),
  wrongInput: (role, kind) => ({
    message: `No se puede leer ${role}: ${kind} no es una entrada.`,
    hint: 'Da la ruta de un archivo, un texto como en { text: "id,stage\\n…" }, o una lista de registros.',
  }),
  unwritableRecords: (role, cause) => ({
    message: `No se puede leer ${role}: los registros no se pueden escribir como JSON: ${cause}.`,
    hint: 'Da valores simples; si son muchísimos registros, es mejor escribirlos en un archivo y dar su ruta.',
  }),
  countsApart: (tables) => ({
    message: `No se pueden leer ${grouped(tables)} tablas de recuentos: los recuentos son una fila por comercial.`,
    hint: 'Pon todas las filas en una sola tabla.',
  }),
  wrongGoal: (place, cause) => ({
    message: `No se puede usar el objetivo ${place}: ${cause}.`,
    hint: "Un objetivo es como { rep: 'Anna', measure: 'wins', target: 10, start: '2026-01-01', end: '2026-03-31' }.",
  }),
};
