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

/** How many cells of each column, by its place, hold formulas that were never worked out. */
export type Unworked = Map<number, number>;

/**
 * Reads a sheet from its beginning.
 *
 * @param width how many cells a row has; Infinity for as many as have a value
 * @param unworked is added to
 */
export type RowsOf = (width: number, unworked: Unworked) => AsyncIterable<SheetRows>;

export const countUnworked = (unworked: Unworked, column: number, times = 1): void => {
  unworked.set(column, (unworked.get(column) ?? 0) + times);
};

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
