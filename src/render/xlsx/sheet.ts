import type { TableBlock } from '../../questions/common/show/document.js';
import { textWidth } from '../text-width.js';
import type { Styles } from './styles.js';
import { type Value, type ValueColumn, valueColumns } from './values.js';
import { escaped } from './xml.js';

/** A sheet, ready to be written. */
export interface SheetText {
  readonly title: string;
  readonly xml: string;
}

/** The most that a sheet can have, its header not counted. */
const mostRows = 1_048_575;
const widest = 60;
/** As wide as a number with its currency. */
const numberWidth = 14;

/** The letters of a column by its place: A for 0. */
const letters = (place: number): string =>
  (place < 26 ? '' : letters(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));

function cellXml({ value, format }: Value, place: string, bold: boolean, styles: Styles): string {
  if (value === null) return '';
  const style = styles.of(format, bold);
  const attributes = `r="${place}"${style === 0 ? '' : ` s="${style}"`}`;
  if (typeof value === 'number') return `<c ${attributes}><v>${value}</v></c>`;
  // A text says that it is one: nothing in it can be a formula.
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

interface Line {
  readonly values: readonly Value[];
  readonly bold: boolean;
}

const rowXml = ({ values, bold }: Line, number: number, styles: Styles): string =>
  `<row r="${number}">${values
    .map((value, at) => cellXml(value, `${letters(at)}${number}`, bold, styles))
    .join('')}</row>`;

function widthOf(title: string, lines: readonly Line[], at: number): number {
  let width = textWidth(title);
  for (const { values } of lines) {
    const value = values[at]?.value;
    if (typeof value === 'string') width = Math.max(width, textWidth(value));
    else if (typeof value === 'number') width = Math.max(width, numberWidth - 2);
  }
  return Math.min(widest, width) + 2;
}

/** A table as the XML of a sheet, its header frozen above. */
function sheetXml(titles: readonly string[], lines: readonly Line[], styles: Styles): string {
  const header = { values: titles.map((title) => ({ value: title, format: null })), bold: true };
  const rows = [header, ...lines].map((line, at) => rowXml(line, at + 1, styles));
  const widths = titles.map((title, at) => {
    const width = widthOf(title, lines, at);
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
  });
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    widths.length === 0 ? '' : `<cols>${widths.join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    '</worksheet>',
  ].join('');
}

/** A table as a sheet; as several where it has more rows than one can have. */
export function tableSheets(block: TableBlock, styles: Styles): SheetText[] {
  const { title, columns, rows, footer } = block;
  const all = [...rows, ...footer];
  const parts = columns.map((column, at): ValueColumn[] =>
    valueColumns(
      column.title.replaceAll('\n', ' '),
      all.map((row) => row[at]!),
    ),
  );
  const titles = parts.flatMap((some) => some.map((part) => part.title));
  const line = (row: TableBlock['rows'][number], bold: boolean): Line => ({
    values: parts.flatMap((some, at) => some.map(({ value }) => value(row[at]!))),
    bold,
  });
  const lines = [...rows.map((row) => line(row, false)), ...footer.map((row) => line(row, true))];
  const sheets: SheetText[] = [];
  do {
    const some = lines.splice(0, mostRows);
    sheets.push({ title: title ?? titles[0] ?? '', xml: sheetXml(titles, some, styles) });
  } while (lines.length > 0);
  return sheets;
}

/** Sentences as a sheet, one a row. */
export function sentencesSheet(
  title: string,
  sentences: readonly string[],
  styles: Styles,
): SheetText {
  const lines = sentences.map((value) => ({ values: [{ value, format: null }], bold: false }));
  return { title, xml: sheetXml([title], lines, styles) };
}
