import type { CodedColumn } from '../../read/codes.js';
import type { Cursor } from '../../read/cursor.js';
import type { Rows } from '../../read/table.js';
import { isNoAmount, parseAmount } from '../../cells/amounts/amounts.js';
import { noNumber, type Unread } from '../became.js';
import { NumberColumn } from './cell-column.js';
import { cellOf } from './cells.js';
import { type CellPlace, nowhere } from '../../understand/column-plan.js';
import { decimals } from './growing.js';
import { withRoom } from './meanings.js';

/** The value of a cell that is a plain number; NaN for anything else. */
export function numberOf(cell: string): number {
  const { value, doubt } = parseAmount(cell.replace(/%\s*$/, ''));
  return doubt === 0 ? value : value / 1000;
}

/** Stand for a spelling that was not met, and for one that is no number. */
const UNKNOWN = Number.NEGATIVE_INFINITY;
const UNREADABLE = Number.POSITIVE_INFINITY;

const isKnown = (value: number): boolean => value !== UNKNOWN && value !== UNREADABLE;

/** Plain numbers: minutes, scores, how often. A comma before three digits is taken for a decimal mark: such numbers are small. */
export class NumberCells extends NumberColumn<Float64Array> {
  private coded: CodedColumn | null = null;
  private place: CellPlace = nowhere;
  private values = new Float64Array(0);

  /** @param meaningOf what a cell says; NaN where it cannot be read, null where it says nothing */
  constructor(private meaningOf: (cell: string) => number | null = numberOf) {
    super(decimals(), Number.NaN);
  }

  /** @param meaningOf what a cell of this table says, where that depends on its header */
  use(rows: Rows, place: CellPlace, meaningOf = this.meaningOf): void {
    this.coded = rows.words(place.column);
    this.place = place;
    this.meaningOf = meaningOf;
    this.values = new Float64Array(64).fill(UNKNOWN);
  }

  read(cursor: Cursor, at: number): Unread | null {
    const code = this.coded!.codes[at]!;
    const value = this.ofCode(code, cursor);
    this.value = value === UNREADABLE ? Number.NaN : value;
    return value === UNREADABLE ? noNumber(cellOf(cursor, this.place)) : null;
  }

  knownUntil(from: number, to: number): number {
    const { values, place } = this;
    const { codes } = this.coded!;
    const first = place.further === undefined ? 0 : 1;
    for (let at = from; at < to; at++) {
      const code = codes[at]!;
      if (code < first || code >= values.length || !isKnown(values[code]!)) return at;
    }
    return to;
  }

  take(from: number, to: number): void {
    const { values } = this;
    const { codes } = this.coded!;
    const taken = this.codes.more(to - from);
    for (let at = from; at < to; at++) taken[at - from] = values[codes[at]!]!;
  }

  private ofCode(code: number, cursor: Cursor): number {
    if (code === 0 && this.place.further !== undefined) return this.numberOf(cursor);
    this.values = withRoom(this.values, code, UNKNOWN);
    if (this.values[code] === UNKNOWN) this.values[code] = this.numberOf(cursor);
    return this.values[code]!;
  }

  private numberOf(cursor: Cursor): number {
    const cell = cellOf(cursor, this.place);
    const value = isNoAmount(cell) ? null : this.meaningOf(cell);
    if (value === null) return Number.NaN;
    return Number.isFinite(value) ? value : UNREADABLE;
  }
}
