/** Every message about queries and about the shapes that come of them. */
import type { NotInShapes, OddShapes, TableFault } from '../say/shape-faults.js';
import { voice } from '../say/voice.js';
import { spoken } from './error.js';

const say = () => voice().errors.sql;

/** @param known databases that queries can be for */
export const noDatabase = (known: readonly string[]) =>
  spoken('usage', 'wrong-usage', say().noDatabase(known));

/** @param file of the configuration; null where there is none. @param table that lacks a column */
export const noTables = (file: string | null, fault: TableFault, table = '') =>
  spoken('config', 'no-tables', say().noTables(file, fault, table), { file: file ?? undefined });

/**
 * @param detail the system whose words are asked for
 * @param command the query for the activities that will do; null where all of them are needed
 */
export const notInShapes = (what: NotInShapes, detail: string, command: string | null) =>
  spoken('usage', 'not-in-shapes', say().notInShapes(what, detail, command));

/** @param command the query that serves */
export const otherShapes = (asked: string, made: string, command: string) =>
  spoken('usage', 'other-shapes', say().otherShapes(asked, made, command));

export const otherReps = (command: string) =>
  spoken('usage', 'other-shapes', say().otherReps(command));

export const otherOrder = (command: string) =>
  spoken('usage', 'other-shapes', say().otherOrder(command));

export const shapesAlone = (file: string) =>
  spoken('usage', 'shapes-alone', say().shapesAlone(file));

/** @param detail the text that is odd, or the column that is not there */
export const noShapes = (file: string, fault: OddShapes, detail = '') =>
  spoken('data', 'no-shapes', say().noShapes(file, fault, detail), { file });

/** @param command the query for the activities that will do, here and below */
export const repeatedKeys = (file: string, prospects: number, command: string) =>
  spoken('data', 'repeated-keys', say().repeatedKeys(file, prospects, command), { file });

export const damagedKeys = (file: string, prospects: number) =>
  spoken('data', 'damaged-keys', say().damagedKeys(file, prospects), { file });

/** @param example the first of them */
export const untellableDays = (file: string, field: string, example: string, command: string) =>
  spoken('data', 'untellable-days', say().untellableDays(file, field, example, command), { file });

export const listedKeys = (file: string, rows: number, command: string) =>
  spoken('data', 'listed-keys', say().listedKeys(file, rows, command), { file });

export const nothingLinked = (file: string, rows: number, unmatched: number) =>
  spoken('data', 'no-matches', say().nothingLinked(rows, unmatched), { file });

/** @param command the query that serves */
export const untoldOrder = (file: string, prospects: number, command: string) =>
  spoken('data', 'untold-order', say().untoldOrder(prospects, command), { file });

export const uncountableAmounts = (file: string, example: string) =>
  spoken('data', 'uncountable-amounts', say().uncountableAmounts(file, example), { file });

export const unknownShapeColumns = (
  names: readonly string[],
  known: readonly string[],
  command: string,
) => spoken('usage', 'other-shapes', say().unknownShapeColumns(names, known, command));

/** @param words of an activity that says something now */
export const otherWords = (words: readonly string[], command: string) =>
  spoken(
    'usage',
    'other-shapes',
    say().otherWords(
      words.filter((word) => word !== ''),
      command,
    ),
  );

export const noWords = (file: string, fields: readonly string[], found: readonly string[]) =>
  spoken('data', 'no-words', say().noWords(file, fields, found), { file });
