import type { Row } from '../read/table.js';
import type { AmountColumn } from './amount-column.js';
import { currencyCode } from './amounts.js';
import { NEVER, UNDATED } from './calendar.js';
import type { Cursor } from './cursor.js';
import { BAD_DATE } from './dates.js';
import type { DateColumn } from './date-column.js';
import { Dictionary } from './dictionary.js';
import { bytes, decimals, integers } from './growing.js';
import type { RejectReason } from './ledger.js';
import type { SpelledWords } from './spelled.js';

/** Why a cell makes its row unusable. */
export interface BadCell {
  readonly reason: RejectReason;
  readonly detail: string;
}

/**
 * One field of the records of a role, kept as a column of numbers. A row is first read by all of its
 * cells, and written only if none is bad.
 */
export interface CellColumn {
  /** Reads the cells of a row and remembers the value; null if it is good. */
  read(row: Row, cursor: Cursor): BadCell | null;
  /** Whether the value read is the one written at a place. */
  same(at: number): boolean;
  /** Writes the value read: behind all others, or over another one. */
  write(at: number): void;
}

/** The cell of the first column that has one. */
function firstFilled(row: Row, columns: readonly number[]): string {
  for (const column of columns) {
    const cell = row[column];
    if (cell !== undefined && cell !== '') return cell;
  }
  return '';
}

/** The days of one column. */
export class DateCells implements CellColumn {
  readonly codes = integers();
  private at: number | undefined;
  private value = 0;

  /** @param absent the value of an empty cell: NEVER for what then did not happen, UNDATED otherwise */
  constructor(
    private readonly column: DateColumn,
    private readonly absent: typeof NEVER | typeof UNDATED,
  ) {}

  use(column: number | undefined): void {
    this.at = column;
  }

  read(row: Row, cursor: Cursor): BadCell | null {
    const cell = this.at === undefined ? '' : (row[this.at] ?? '');
    const code = this.column.read(cell, cursor);
    this.value = code === UNDATED ? this.absent : code;
    return code === BAD_DATE ? { reason: 'date', detail: `"${cell}" is not a day` } : null;
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
  private columns: readonly number[] = [];
  private value = -1;

  constructor(readonly dictionary: Dictionary) {}

  use(columns: readonly number[]): void {
    this.columns = columns;
  }

  read(row: Row): null {
    this.value = this.dictionary.code(firstFilled(row, this.columns));
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

/** Money with its currency: the currency column, else the symbol in the amount, else the configured one. */
export class AmountCells implements CellColumn {
  readonly values = decimals();
  readonly doubts = bytes();
  readonly currencies = integers();
  private columns: readonly number[] = [];
  private currencyColumns: readonly number[] = [];
  private value = Number.NaN;
  private doubt = 0;
  private currency = -1;

  /**
   * @param names currency codes by number
   * @param fallback currency of amounts that name none
   */
  constructor(
    private readonly column: AmountColumn,
    readonly names: Dictionary,
    private readonly fallback: string | null,
  ) {}

  use(columns: readonly number[], currencyColumns: readonly number[]): void {
    this.columns = columns;
    this.currencyColumns = currencyColumns;
  }

  read(row: Row, cursor: Cursor): BadCell | null {
    const cell = firstFilled(row, this.columns);
    this.value = Number.NaN;
    this.doubt = 0;
    this.currency = -1;
    if (cell === '' || cell.trim() === '') return null;
    const amount = this.column.read(cell, cursor);
    if (Number.isNaN(amount.value)) {
      return { reason: 'amount', detail: `"${cell}" is not a number` };
    }
    const named = firstFilled(row, this.currencyColumns);
    const currency = named === '' ? (amount.currency ?? this.fallback ?? '') : named;
    this.value = amount.value;
    this.doubt = amount.doubt;
    this.currency = this.names.code(currencyCode(currency) ?? currency);
    return null;
  }

  /** A number that tells the value read from other values. */
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
  private columns: readonly number[] = [];
  private value = 0;

  constructor(readonly words: SpelledWords<K>) {}

  use(columns: readonly number[]): void {
    this.columns = columns;
  }

  read(row: Row): null {
    this.value = this.words.code(firstFilled(row, this.columns));
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
