import Papa from 'papaparse';
import type { Datum, Sheet } from '../questions/common/show/column.js';

/** First characters that a spreadsheet takes for a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r\n]/;
const realNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A text that no spreadsheet will run: an apostrophe before what could be a formula. */
const neutral = (text: string): string =>
  formula.test(text) && !realNumber.test(text) ? `'${text}` : text;

/** Numbers unrounded, the unknown empty, texts exact but for formulas. */
const written = (datum: Datum): string =>
  typeof datum === 'string' ? neutral(datum) : String(datum ?? '');

/** A sheet as CSV, RFC 4180 but for `\n` as the line end. */
export const csvText = ({ header, rows }: Sheet): string =>
  `${Papa.unparse([header.map(neutral), ...rows.map((row) => row.map(written))], { newline: '\n' })}\n`;
