import { limits } from '../limits.js';
import { type Part, readPart } from './part.js';
import type { XmlHandler } from './xml.js';

/** The most that a sheet can have. */
export const lastRow = 1_048_576;
export const columnLimit = 16_384;

/** Rows of a sheet, and the number of each in it. */
export interface SheetRows {
  rows: string[][];
  numbers: number[];
}

/** Reads a sheet from its beginning. @param width how many cells a row has; Infinity for as many as have a value */
export type RowsOf = (width: number) => AsyncIterable<SheetRows>;

const batchSize = 1000;

/** Rows as a reader of their part makes them; what it has is taken from it. */
export async function* rowsOf(
  part: Part,
  reader: XmlHandler & SheetRows,
): AsyncGenerator<SheetRows> {
  function* taken(): Generator<SheetRows> {
    const { rows, numbers } = reader;
    reader.rows = [];
    reader.numbers = [];
    // One row may stand for very many.
    for (let from = 0; from < rows.length; from += batchSize) {
      const to = from + batchSize;
      yield { rows: rows.slice(from, to), numbers: numbers.slice(from, to) };
    }
  }
  for await (const read of readPart(part, limits.sheet, reader)) {
    void read;
    if (reader.rows.length >= batchSize) yield* taken();
  }
  yield* taken();
}
