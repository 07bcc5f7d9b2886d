import { enoughRows } from '../head.js';
import { headerAmong, headerDepth, type HeaderScore } from '../header.js';
import { isBlank, type Table } from '../table.js';
import { type TextBatch, TextRows } from '../text-rows.js';
import type { RowsOf, SheetRows, Unworked } from './sheet-rows.js';

const none: ReadonlySet<number> = new Set();

/** A row that the sheet leaves out because it is blank; a header is known by it. */
const gap: string[] = [];

/** The first rows of a sheet, all of the same width: enough of them with content to find its header. */
async function headOf(rowsOf: RowsOf): Promise<string[][]> {
  const head: string[][] = [];
  let filled = 0;
  let last = 0;
  reading: for await (const { rows, numbers } of rowsOf(Infinity, new Map())) {
    for (const [at, row] of rows.entries()) {
      if (numbers[at]! > last + 1) head.push(gap);
      last = numbers[at]!;
      head.push(row);
      if (!isBlank(row)) filled += 1;
      if (filled >= headerDepth) break reading;
    }
  }
  const width = Math.max(0, ...head.map(({ length }) => length));
  for (const row of head) if (row !== gap) while (row.length < width) row.push('');
  return head;
}

async function* batchesOf(
  rows: AsyncIterable<SheetRows>,
  above: number,
): AsyncGenerator<TextBatch> {
  // Records are numbered without the header, so titles above it keep the numbers 1 to `above`.
  let skip = above + 1;
  let record = above + 1;
  for await (const { rows: all, numbers: places } of rows) {
    const from = Math.min(skip, all.length);
    skip -= from;
    if (from === all.length) continue;
    const numbers = places.slice(from);
    yield {
      rows: all.slice(from),
      firstRecord: record,
      malformed: none,
      lineOf: (place) => numbers[place]!,
    };
    record += numbers.length;
  }
}

/**
 * Opens a sheet: finds its header, leaves the rows to be read in batches.
 *
 * @param file what the table is to be called
 * @returns null where it is empty
 */
export async function openSheet(
  file: string,
  format: Table['format'],
  rowsOf: RowsOf,
  score: HeaderScore,
): Promise<Table | null> {
  const head = await headOf(rowsOf);
  const place = headerAmong(head, score);
  if (place === null) return null;
  const last = place.header.findLastIndex((name) => name !== '');
  const header = place.header.slice(0, last + 1);
  const above = place.blankAbove + place.titlesAbove;
  const blankAbove = place.blankAbove - head.slice(0, above).filter((row) => row === gap).length;
  const unworked: Unworked = new Map();
  return {
    file,
    format,
    role: null,
    header,
    delimiter: null,
    encoding: () => 'utf-8',
    encodingInWords: () => 'utf-8',
    damaged: () => false,
    unworked,
    blankAbove,
    titlesAbove: place.titlesAbove,
    firstRows: async () => {
      const first: string[][] = [];
      const rows = rowsOf(header.length, new Map());
      for await (const { rows: some } of batchesOf(rows, blankAbove + place.titlesAbove)) {
        first.push(...some.map((row) => [...row]));
        if (first.length >= enoughRows) break;
      }
      return first.slice(0, enoughRows);
    },
    rows: () => {
      unworked.clear();
      const rows = rowsOf(header.length, unworked);
      return new TextRows(header.length, batchesOf(rows, blankAbove + place.titlesAbove));
    },
  };
}
