import { ambiguousAmounts } from '../errors/columns.js';
import { placeName } from '../errors/place.js';
import { type Amount, type DecimalMark, DOUBT_COMMA, parseAmount } from './amounts.js';
import type { Cursor } from './cursor.js';

/**
 * The amounts of one field over all files of a role. Whether `12,500` is twelve and a half or twelve
 * thousand is settled by the other values of the column, never guessed.
 */
export class AmountColumn {
  private readonly marks = new Set<DecimalMark>();
  private doubt: { text: string; place: string } | null = null;

  /**
   * @param header as the first file spells it, for messages
   * @param forced the decimal mark the user named
   */
  constructor(
    private readonly header: string,
    private readonly forced: DecimalMark | null,
  ) {}

  /** What a cell says; its value is NaN where it is no number. */
  read(cell: string, cursor: Cursor): Amount {
    const amount = parseAmount(cell);
    if (amount.mark !== null) this.marks.add(amount.mark);
    if (amount.doubt !== 0) this.doubt ??= { text: cell, place: placeName(cursor.place()) };
    return amount;
  }

  /**
   * Turns doubtful values into what they are, in place.
   *
   * @param doubts of each value, as the cells had them
   * @throws SpancoError where nothing settles the decimal mark
   */
  resolve(values: Float64Array, doubts: Uint8Array): void {
    if (this.doubt === null) return;
    const mark = this.forced ?? (this.marks.size === 1 ? [...this.marks][0]! : null);
    if (mark === null) throw ambiguousAmounts(this.header, this.doubt.text, this.doubt.place);
    for (let at = 0; at < values.length; at++) {
      const doubt = doubts[at]!;
      if (doubt !== 0 && (doubt === DOUBT_COMMA) === (mark === 'comma')) values[at]! /= 1000;
    }
  }
}
