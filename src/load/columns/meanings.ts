import type { WordCodes } from '../../cells/columns.js';
import type { CodedColumn } from '../../read/codes.js';
import { owned } from '../../read/owned.js';
import type { Cursor } from '../../read/cursor.js';
import type { Rows } from '../../read/table.js';
import type { CellPlace } from '../../understand/column-plan.js';
import { cellOf } from './cells.js';

/** Stands for a spelling that was not met: no meaning is so far below zero. */
const UNKNOWN = -0x7ffffffe;

type Numbers = WordCodes | Uint8Array | Float64Array;

/** What a spelling, with memory of its own, means, as a number. */
type MeaningOf = (cell: string, cursor: Cursor) => number;

/** What the cells of one column of a table mean: each spelling is interpreted once, where it is met first. */
export class Meanings {
  private meanings = new Int32Array(64).fill(UNKNOWN);
  private readonly coded: CodedColumn;
  private readonly further = new Map<string, number>();

  /** @param place whose constant stands for an empty cell */
  constructor(
    rows: Rows,
    private readonly place: CellPlace,
    private readonly meaningOf: MeaningOf,
  ) {
    this.coded = rows.words(place.column);
  }

  /** The meaning of the cell of a row of the batch, by its place. */
  read(cursor: Cursor, at: number): number {
    const code = this.coded.codes[at]!;
    if (code === 0 && this.place.further !== undefined) return this.ofFurther(cursor);
    const meaning = code < this.meanings.length ? this.meanings[code]! : UNKNOWN;
    return meaning === UNKNOWN ? this.learn(cursor, code) : meaning;
  }

  /** See {@link CellColumn.knownUntil}. */
  knownUntil(from: number, to: number): number {
    const { meanings, place } = this;
    const { codes } = this.coded;
    const first = place.further === undefined ? 0 : 1;
    for (let at = from; at < to; at++) {
      const code = codes[at]!;
      if (code < first || code >= meanings.length || meanings[code] === UNKNOWN) return at;
    }
    return to;
  }

  /** The meaning of the cell of a row that is known. */
  at(at: number): number {
    return this.meanings[this.coded.codes[at]!]!;
  }

  /** Writes the meanings of rows that are known, from a place on. */
  fill(from: number, to: number, into: Numbers, place: number): void {
    const { meanings } = this;
    const { codes } = this.coded;
    for (let at = from; at < to; at++) into[place + at - from] = meanings[codes[at]!]!;
  }

  /** The meaning of a cell of which a further column may say something. */
  private ofFurther(cursor: Cursor): number {
    const cell = cellOf(cursor, this.place);
    const known = this.further.get(cell);
    if (known !== undefined) return known;
    const spelling = owned(cell);
    const meaning = this.meaningOf(spelling, cursor);
    this.further.set(spelling, meaning);
    return meaning;
  }

  private learn(cursor: Cursor, code: number): number {
    const meaning = this.meaningOf(this.coded.spelling(code) || this.place.constant, cursor);
    this.meanings = withRoom(this.meanings, code, UNKNOWN);
    this.meanings[code] = meaning;
    return meaning;
  }
}

/** Numbers with room for a place; those that are new are all one number. */
export function withRoom<T extends Int32Array | Float64Array>(
  numbers: T,
  place: number,
  filling: number,
): T {
  const { length } = numbers;
  if (place < length) return numbers;
  const kind = numbers.constructor as new (length: number) => T;
  const larger = new kind(Math.max(length * 2, place + 1));
  larger.set(numbers);
  larger.fill(filling, length);
  return larger;
}

/** The numbers from 0 on, so many. */
export const countedTo = (length: number): Int32Array => Int32Array.from({ length }, (_, at) => at);
