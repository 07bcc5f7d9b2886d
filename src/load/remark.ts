/** Rows whose last cell is a text with the delimiter in it that nobody quoted. */
import { fold } from '../cells/text/fold.js';
import { remarks } from '../knowledge/words/remarks.js';
import type { Row, Table } from '../read/table.js';

/** Whether free text stands in the last column, which nothing stands behind that could have shifted. */
export const endsInRemarks = ({ format, delimiter, header }: Table): boolean =>
  format === 'csv' && delimiter === ',' && remarks.has(fold(header.at(-1) ?? ''));

/** The beginning of a sentence: a name, a place or an amount has fewer words, or begins with a digit. */
const sentence = /^\p{L}\S*(?:\s+\S+){2}/u;

/**
 * Whether the cells beyond the header go on with the text before them: a sentence begins there, and each of them
 * with the space that stands behind a comma in one. Behind a cell that has shifted, the first is one that should stand
 * before; where a space stands before every cell, it tells nothing.
 */
export const goesOn = (row: Row, header: Row): boolean =>
  sentence.test(row[header.length - 1] ?? '') &&
  row.slice(header.length).every((cell) => /^ +\S/.test(cell));
