import type { Said } from '../../said.js';
import { grouped } from '../numbers.js';

/** What is said of what a program hands over, which a command line could not. */
export const libraryErrors = {
  notKept: (column: string): Said => ({
    message: `Cannot ask for "${column}": the study did not keep this column.`,
    hint: `Name it in readStudy(…, { keep: [${JSON.stringify(column)}] }).`,
  }),
  nothingToRead: (): Said => ({
    message: 'Cannot read a study: no input was given.',
    hint: "Give one, as in readStudy({ prospects: 'deals.csv' }).",
  }),
  wrongInput: (role: string, kind: string): Said => ({
    message: `Cannot read ${role}: ${kind} is no input.`,
    hint: 'Give the path of a file, a text as in { text: "id,stage\\n…" }, or an array of records.',
  }),
  unwritableRecords: (role: string, cause: string): Said => ({
    message: `Cannot read ${role}: the records cannot be written as JSON: ${cause}.`,
    hint: 'Give plain values; very many records are better written to a file, and its path given.',
  }),
  countsApart: (tables: number): Said => ({
    message: `Cannot read ${grouped(tables)} tables of counts: counts are one row a rep.`,
    hint: 'Put all rows into one table.',
  }),
  wrongGoal: (place: number, cause: string): Said => ({
    message: `Cannot use goal ${place}: ${cause}.`,
    hint: "A goal is like { rep: 'Anna', measure: 'wins', target: 10, start: '2026-01-01', end: '2026-03-31' }.",
  }),
};
