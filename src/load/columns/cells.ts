import type { Row } from '../../read/table.js';
import type { AmountColumn } from '../../cells/amounts/amount-column.js';
import { currencyCode, isNoAmount } from '../../cells/amounts/amounts.js';
import { NEVER, UNDATED, UNREAD } from '../../cells/dates/calendar.js';
import { type CellPlace, nowhere } from '../../understand/column-plan.js';
import type { Cursor } from '../../read/cursor.js';
import { BAD_DATE } from '../../cells/dates/dates.js';
import type { DateColumn } from '../../cells/dates/date-column.js';
import { Dictionary } from '../../cells/names/dictionary.js';
import { bytes, decimals, integers } from './growing.js';
import { noDay, noNumber, type Unread } from '../became.js';
import type { SpelledWords } from '../../cells/words/spelled.js';
import type { Words } from '../../cells/words/words.js';

/** One field of the records of a role, kept as a column of numbers: a row is read first, and written if it is kept. */
export interface CellColumn {
  /** Reads the cells of a row and remembers the value. @returns why it is unknown, null where it could be read */
  read(row: Row, cursor: Cursor): Unread | null;
  /** Whether the value read is the one written at a place. */
  same(at: number): boolean;
  /** Writes the value read: behind all others, or over another one. */
  write(at: number): void;
}

/** The cell of a field; where it is empty, what stands for every row. */
export function cellAt(row: Row, { column, constant }: CellPlace): string {
  if (column === -1) return constant;
  const cell = row[column];
  return cell === undefined || cell === '' ? constant : cell;
}

/** The days of one column. */
export class DateCells implements CellColumn {
  readonly codes = integers();
  private place: CellPlace = nowhere;
  private column: DateColumn | null = null;
  private value = 0;

  /** @param absent the value of an empty cell: NEVER for what then did not happen, UNDATED otherwise */
  constructor(private readonly absent: typeof NEVER | typeof UNDATED) {}

  /** @param column null where the table has no such column */
  use(place: CellPlace, column: DateColumn | null): void {
    this.place = place;
    this.column = column;
  }

  read(row: Row, cursor: Cursor): Unread | null {
    const cell = cellAt(row, this.place);
    const code = this.column === null ? UNDATED : this.column.read(cell, cursor);
    if (code === BAD_DATE) {
      this.value = this.absent === NEVER ? UNREAD : UNDATED;
      return noDay(cell);
    }
    this.value = code === UNDATED ? this.absent : code;
    return null;
  }

  same(at: number): boolean {
    return this.codes.get(at) === this.value;
  }

  write(at: number): void {
    if (at === this.codes.length) this.codes.push(this.value);
    else this.codes.set(at, this.value);
  }
}

/** Names: reps, segments, any column to group or filter by. */
export class NameCells implements CellColumn {
  readonly codes = integers();
  private place: CellPlace = nowhere;
  private value = -1;

  constructor(readonly dictionary: Dictionary) {}

  use(place: CellPlace): void {
    this.place = place;
  }

  read(row: Row): null {
    this.value = this.dictionary.code(cellAt(row, this.place));
    return null;
  }

  same(at: number): boolean {
    return this.codes.get(at) === this.value;
  }

  write(at: number): void {
    if (at === this.codes.length) this.codes.push(this.value);
    else this.codes.set(at, this.value);
  }
}

/** Where an amount and its currency stand in the rows of a table. */
export interface AmountPlace {
  readonly amount: CellPlace;
  readonly currency: CellPlace;
  /** Currency of amounts that name none. */
  readonly fallback: string | null;
}

/** Money with its currency: the currency column, else the symbol in the amount, else the configured one. */
export class AmountCells implements CellColumn {
  readonly values = decimals();
  readonly doubts = bytes();
  readonly currencies = integers();
  private at: AmountPlace = { amount: nowhere, currency: nowhere, fallback: null };
  private column: AmountColumn | null = null;
  private value = Number.NaN;
  private doubt = 0;
  private currency = -1;

  /** @param names currency codes by number */
  constructor(readonly names: Dictionary) {}

  /** @param column null where the table has no such column */
  use(at: AmountPlace, column: AmountColumn | null): void {
    this.at = at;
    this.column = column;
  }

  read(row: Row, cursor: Cursor): Unread | null {
    const cell = cellAt(row, this.at.amount);
    this.value = Number.NaN;
    this.doubt = 0;
    this.currency = -1;
    if (this.column === null || isNoAmount(cell)) return null;
    const amount = this.column.read(cell, cursor);
    if (Number.isNaN(amount.value)) return noNumber(cell);
    const named = cellAt(row, this.at.currency);
    const currency = named === '' ? (amount.currency ?? this.at.fallback ?? '') : named;
    this.value = amount.value;
    this.doubt = this.column.tagged(amount.doubt);
    this.currency = this.names.code(currencyCode(currency) ?? currency);
    return null;
  }

  /** A number that is the same for the same value. */
  digest(): number {
    return Number.isNaN(this.value) ? 0 : Math.imul(this.value * 100, 31) ^ this.currency;
  }

  same(at: number): boolean {
    return (
      Object.is(this.values.get(at), this.value) &&
      this.doubts.get(at) === this.doubt &&
      this.currencies.get(at) === this.currency
    );
  }

  write(at: number): void {
    if (at === this.values.length) {
      this.values.push(this.value);
      this.doubts.push(this.doubt);
      this.currencies.push(this.currency);
    } else {
      this.values.set(at, this.value);
      this.doubts.set(at, this.doubt);
      this.currencies.set(at, this.currency);
    }
  }
}

/** A word with a meaning: stage or status. */
export class WordCells<K extends string> implements CellColumn {
  readonly codes = integers();
  private place: CellPlace = nowhere;
  private value = 0;

  constructor(readonly words: SpelledWords<K>) {}

  /** @param words what the words of the table mean */
  use(place: CellPlace, words: Words<K>): void {
    this.place = place;
    this.words.speak(words);
  }

  read(row: Row): null {
    this.value = this.words.code(cellAt(row, this.place));
    return null;
  }

  same(at: number): boolean {
    return this.codes.get(at) === this.value;
  }

  write(at: number): void {
    if (at === this.codes.length) this.codes.push(this.value);
    else {
      this.words.counts[this.codes.get(at)]! -= 1;
      this.codes.set(at, this.value);
    }
    this.words.counts[this.value]! += 1;
  }
}
