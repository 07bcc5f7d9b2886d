import { bookTooLarge, emptySheet, noSheets, unknownSheet } from '../../errors/spreadsheets.js';
import { refusedArchive } from '../disguises.js';
import type { HeaderScore } from '../header.js';
import { limits } from '../limits.js';
import type { Table } from '../table.js';
import { mergesOf } from './merges.js';
import { isUncalculated, odsContent, odsSheets } from './ods/ods-parts.js';
import { OdsReader } from './ods/ods-reader.js';
import { bookParts } from './parts.js';
import { openSheet } from './sheet.js';
import { type Shared, SheetReader } from './sheet-reader.js';
import { type RowsOf, rowsOf } from './sheet-rows.js';
import { readStyles } from './styles.js';
import { readTexts } from './texts.js';
import { Zip } from './zip.js';

/** A sheet that is still to be read. */
interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** @param file what it is called in messages */
  readonly rows: (file: string) => Promise<RowsOf>;
}

/** A workbook: the form it has, and its sheets in the order of their tabs. */
interface Book {
  readonly format: Table['format'];
  readonly sheets: readonly Sheet[];
}

async function allBytes(file: string, chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limits.book.value) throw bookTooLarge(file, limits.book.name);
    // What reads a file fills the same piece again.
    parts.push(Buffer.from(chunk));
  }
  return Buffer.concat(parts);
}

/** The workbook of an archive (.xlsx, .xlsm); null where it holds none. */
async function excelBook(zip: Zip, file: string): Promise<Book | null> {
  const book = await bookParts(zip, file);
  if (book === null) return null;
  const { sheets, strings, styles, epoch, isStale } = book;
  const shared: Shared = {
    texts: strings === null ? [] : await readTexts({ file, zip, path: strings }),
    styles: styles === null ? [] : readStyles(await zip.text(styles, limits.shared), epoch),
    isStale,
  };
  return {
    format: 'xlsx',
    sheets: sheets.map(({ name, isHidden, path }) => ({
      name,
      isHidden,
      rows: async (called) => {
        const part = { file: called, zip, path };
        const merges = await mergesOf(part);
        return (width, unworked) =>
          rowsOf(part, new SheetReader(called, shared, width, merges, unworked));
      },
    })),
  };
}

/** The OpenDocument spreadsheet of an archive (.ods); null where it holds none. */
async function openDocumentBook(zip: Zip, file: string): Promise<Book | null> {
  const sheets = await odsSheets(zip, file);
  if (sheets === null) return null;
  const isStale = await isUncalculated(zip);
  return {
    format: 'ods',
    sheets: sheets.map(({ name, isHidden, range }) => ({
      name,
      isHidden,
      rows: async (called) => (width, unworked) => {
        const part = { file: called, zip, path: odsContent, range };
        return rowsOf(part, new OdsReader(called, isStale, width, unworked));
      },
    })),
  };
}

/** The sheet of a name, whatever its case. */
function sheetNamed(sheets: readonly Sheet[], name: string): Sheet | undefined {
  const folded = (text: string) => text.trim().normalize('NFC').toLowerCase();
  return (
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => folded(sheet.name) === folded(name))
  );
}

/** Names of sheets that hold a table, those first whose columns say most. */
function namesByFit(file: string, tables: readonly Table[], score: HeaderScore): string[] {
  const scored = tables.map(({ file: called, header }) => ({
    name: called.slice(file.length + 1),
    fit: score(header),
  }));
  return scored.sort((one, other) => other.fit - one.fit).map(({ name }) => name);
}

/**
 * Opens a spreadsheet (.xlsx, .xlsm, .ods) as tables, one a sheet that holds any. Sheets that are hidden are left out
 * where others are not.
 *
 * @param chunks its bytes, which are held in memory as they are packed
 * @param wanted the name of the one sheet that is read; null for all
 * @throws SpancoError where it is damaged, too large, protected, no spreadsheet, or without such a sheet, naming those
 *   that hold a table
 */
export async function openBook(
  file: string,
  chunks: AsyncIterable<Buffer>,
  wanted: string | null,
  score: HeaderScore,
): Promise<Table[]> {
  const zip = new Zip(file, await allBytes(file, chunks));
  const book = (await excelBook(zip, file)) ?? (await openDocumentBook(zip, file));
  if (book === null) throw refusedArchive(file, (name) => zip.has(name));
  const { format, sheets } = book;
  const open = async (some: readonly Sheet[]): Promise<Table[]> => {
    const tables: Table[] = [];
    for (const { name, rows } of some) {
      const called = `${file}#${name}`;
      const table = await openSheet(called, format, await rows(called), score);
      if (table !== null) tables.push(table);
    }
    return tables;
  };
  if (wanted !== null) {
    const named = sheetNamed(sheets, wanted);
    if (named === undefined) {
      throw unknownSheet(file, wanted, namesByFit(file, await open(sheets), score));
    }
    const tables = await open([named]);
    if (tables.length === 0) throw emptySheet(`${file}#${named.name}`);
    return tables;
  }
  const visible = await open(sheets.filter(({ isHidden }) => !isHidden));
  const tables = visible.length > 0 ? visible : await open(sheets);
  if (tables.length === 0) throw noSheets(file);
  return tables;
}
