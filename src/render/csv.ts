import Papa from 'papaparse';
import { safeCell } from './safe-text.js';
import type { Datum, Sheet } from '../questions/common/show/column.js';

/** First characters that a spreadsheet takes for a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r\n]/;
const realNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A text that no spreadsheet will run, an apostrophe before what could be a formula, and no terminal obey. */
function neutral(text: string): string {
  const cell = safeCell(text);
  return formula.test(cell) && !realNumber.test(cell) ? `'${cell}` : cell;
}

/** Numbers unrounded, the unknown empty, texts exact but for formulas and control characters. */
const written = (datum: Datum): string =>
  typeof datum === 'string' ? neutral(datum) : String(datum ?? '');

/** A sheet as CSV, RFC 4180 but for `\n` as the line end; or with another delimiter. */
export const csvText = ({ header, rows }: Sheet, delimiter: ',' | '\t' = ','): string =>
  `${Papa.unparse([header.map(neutral), ...rows.map((row) => row.map(written))], { newline: '\n', delimiter })}\n`;
