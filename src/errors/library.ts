/** Every message about what a program hands over, which a command line could not. */
import { SpancoError } from './error.js';

const usage = (code: string, message: string, hint: string) =>
  new SpancoError('usage', code, message, { hint });

export const notKept = (column: string) =>
  usage(
    'column-not-kept',
    `Cannot ask for "${column}": the study did not keep this column.`,
    `Name it in readStudy(…, { keep: [${JSON.stringify(column)}] }).`,
  );

export const nothingToRead = () =>
  usage(
    'no-input',
    'Cannot read a study: no input was given.',
    "Give one, as in readStudy({ prospects: 'deals.csv' }).",
  );

export const wrongInput = (role: string, kind: string) =>
  usage(
    'wrong-input',
    `Cannot read ${role}: ${kind} is no input.`,
    'Give the path of a file, a text as in { text: "id,stage\\n…" }, or an array of records.',
  );

export const unwritableRecords = (role: string, cause: string) =>
  usage(
    'unwritable-records',
    `Cannot read ${role}: the records cannot be written as JSON: ${cause}.`,
    'Give plain values; very many records are better written to a file, and its path given.',
  );

export const countsApart = (tables: number) =>
  usage(
    'counts-apart',
    `Cannot read ${tables} tables of counts: counts are one row a rep.`,
    'Put all rows into one table.',
  );

export const wrongGoal = (place: number, cause: string) =>
  usage(
    'wrong-goal',
    `Cannot use goal ${place}: ${cause}.`,
    "A goal is like { rep: 'Anna', measure: 'wins', target: 10, start: '2026-01-01', end: '2026-03-31' }.",
  );
