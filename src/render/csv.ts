import Papa from 'papaparse';
import type { Cell, TableBlock } from '../questions/common/show/document.js';
import { cellText } from './format.js';

/** First characters that a spreadsheet takes for a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r\n]/;
const realNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A text that no spreadsheet will run: an apostrophe before what could be a formula. */
const neutral = (text: string): string =>
  formula.test(text) && !realNumber.test(text) ? `'${text}` : text;

/** A cell as data: numbers unrounded, unknown empty, text exact but for formulas. */
function dataText(cell: Cell): string {
  if (cell.kind === 'text') return neutral(cell.text);
  if (cell.kind === 'number' || cell.kind === 'count')
    return cell.value === null ? '' : String(cell.value);
  return neutral(cellText(cell));
}

/** Rows of text as CSV, RFC 4180 but for `\n` as the line end. */
export const csvLines = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse([header.map(neutral), ...rows.map((row) => row.map(neutral))], { newline: '\n' })}\n`;

/** A table as CSV. */
export const csvTable = ({ columns, rows, footer }: TableBlock): string =>
  csvLines(
    columns.map(({ title }) => title),
    [...rows, ...footer].map((row) => row.map(dataText)),
  );
