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

/** Rows written together. */
const batch = 1000;

/** A sheet as CSV, RFC 4180 but for `\n` as the line end, in pieces; or with another delimiter. */
export function* csvPieces(
  { header, rows }: Sheet,
  delimiter: ',' | '\t' = ',',
): Generator<string> {
  const text = (lines: readonly (readonly string[])[]): string =>
    `${Papa.unparse(lines as string[][], { newline: '\n', delimiter })}\n`;
  let lines: string[][] = [header.map(neutral)];
  for (const row of rows) {
    if (lines.length === batch) {
      yield text(lines);
      lines = [];
    }
    lines.push(row.map(written));
  }
  yield text(lines);
}

/** The same as one text. */
export const csvText = (sheet: Sheet, delimiter: ',' | '\t' = ','): string =>
  [...csvPieces(sheet, delimiter)].join('');
