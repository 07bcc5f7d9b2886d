import type { AmountColumn } from '../../cells/amounts/amount-column.js';
import { isNoAmount } from '../../cells/amounts/amounts.js';
import type { Currencies } from '../../cells/amounts/currencies.js';
import { currencyCode } from '../../cells/amounts/money-units.js';
import type { CodedColumn } from '../../read/codes.js';
import type { Cursor } from '../../read/cursor.js';
import type { Rows } from '../../read/table.js';
import type { CellPlace } from '../../understand/column-plan.js';
import { noNumber, type Unread } from '../became.js';
import { cellOf } from './cells.js';
import { type CellColumn, orderOfTexts } from './cell-column.js';
import { bytes, decimals, integers } from './growing.js';
import { Meanings, withRoom } from './meanings.js';

/** Where an amount and its currency stand in the rows of a table. */
export interface AmountPlace {
  readonly amount: CellPlace;
  readonly currency: CellPlace;
  /** Currency of amounts that name none. */
  readonly fallback: string | null;
}

/** What an amount says. */
interface Money {
  /** NaN for none. */
  readonly value: number;
  readonly doubt: number;
  /** The currency that the cell names, null for none. */
  readonly currency: string | null;
  /** Why its value is unknown; null where it is known, or there is none. */
  readonly unread: Unread | null;
}

const noMoney: Money = { value: Number.NaN, doubt: 0, currency: null, unread: null };

/** The column of currencies names none that is known, or says nothing. */
const UNNAMED = -2;
const SILENT = -3;

/** The currency of a row has to be looked up. */
const UNTOLD = -4;

/** The amounts of one column of a table, and their currencies. */
class AmountReader {
  private readonly money: (Money | undefined)[] = [];
  /** The currencies of amounts of which the column of currencies says nothing, by their codes; -1 for none. */
  private ofAmounts = new Int32Array(64).fill(UNTOLD);
  private readonly amounts: CodedColumn;
  private readonly currencies: Meanings;

  constructor(
    rows: Rows,
    private readonly place: AmountPlace,
    private readonly column: AmountColumn,
    private readonly names: Currencies,
  ) {
    this.amounts = rows.words(place.amount.column);
    this.currencies = new Meanings(rows, place.currency, (cell) => {
      if (cell === '') return SILENT;
      const name = currencyCode(cell);
      return name === null ? UNNAMED : names.code(name);
    });
  }

  read(cursor: Cursor, at: number): Money {
    const code = this.amounts.codes[at]!;
    if (code === 0 && this.place.amount.further !== undefined) return this.moneyOf(cursor);
    return (this.money[code] ??= this.moneyOf(cursor));
  }

  /** See {@link CellColumn.knownUntil}; an amount that cannot be read is. */
  knownUntil(from: number, to: number): number {
    const { money, place } = this;
    const { codes } = this.amounts;
    for (let at = from; at < to; at++) {
      const code = codes[at]!;
      if (code === 0 && place.amount.further !== undefined) return at;
      const amount = money[code];
      if (amount === undefined || amount.unread !== null) return at;
      if (!Number.isNaN(amount.value) && this.knownCurrency(code, at) === UNTOLD) return at;
    }
    return to;
  }

  /** What a row says that is known. */
  at(at: number): Money {
    return this.money[this.amounts.codes[at]!]!;
  }

  /** The code of the currency of an amount of a row that is known; -1 for none. */
  currencyAt(at: number): number {
    return this.knownCurrency(this.amounts.codes[at]!, at);
  }

  private knownCurrency(code: number, at: number): number {
    const named = this.currencies.knownUntil(at, at + 1) === at ? UNNAMED : this.currencies.at(at);
    if (named >= 0) return named;
    return named === SILENT ? (this.ofAmounts[code] ?? UNTOLD) : UNTOLD;
  }

  /** The code of the currency of an amount; -1 for none. */
  currencyOf({ currency }: Money, cursor: Cursor, at: number): number {
    const named = this.currencies.read(cursor, at);
    if (named >= 0) return named;
    const others = [currency, this.place.fallback];
    const code = this.names.codeAmong([cellOf(cursor, this.place.currency), ...others]);
    const first = others.find((text) => text !== null);
    // A text that is none is counted wherever it stands.
    if (named === SILENT && (first === undefined || currencyCode(first) !== null)) {
      const amount = this.amounts.codes[at]!;
      this.ofAmounts = withRoom(this.ofAmounts, amount, UNTOLD);
      this.ofAmounts[amount] = code;
    }
    return code;
  }

  private moneyOf(cursor: Cursor): Money {
    const cell = cellOf(cursor, this.place.amount);
    if (isNoAmount(cell)) return noMoney;
    const { value, doubt, currency } = this.column.read(cell, cursor);
    if (Number.isNaN(value)) return { ...noMoney, unread: noNumber(cell) };
    return {
      value,
      doubt: this.column.tagged(doubt),
      currency,
      unread: null,
    };
  }
}

/** Money with its currency: the currency column, else the symbol in the amount, else the configured one. */
export class AmountCells implements CellColumn {
  readonly values = decimals();
  readonly doubts = bytes();
  readonly currencies = integers();
  private reader: AmountReader | null = null;
  private money: Money = noMoney;
  private currency = -1;

  /** @param names currency codes by number */
  constructor(readonly names: Currencies) {}

  /** @param column null where the table has no such column */
  use(rows: Rows, place: AmountPlace, column: AmountColumn | null): void {
    this.reader = column && new AmountReader(rows, place, column, this.names);
    this.clear();
  }

  read(cursor: Cursor, at: number): Unread | null {
    if (this.reader === null) return null;
    const money = this.reader.read(cursor, at);
    this.money = money;
    this.currency = -1;
    if (Number.isNaN(money.value)) return money.unread;
    this.currency = this.reader.currencyOf(money, cursor, at);
    return null;
  }

  knownUntil(from: number, to: number): number {
    return this.reader === null ? to : this.reader.knownUntil(from, to);
  }

  take(from: number, to: number): void {
    const { reader, values, doubts, currencies } = this;
    for (let at = from; at < to; at++) {
      const money = reader?.at(at) ?? noMoney;
      values.push(money.value);
      doubts.push(money.doubt);
      currencies.push(Number.isNaN(money.value) ? -1 : reader!.currencyAt(at));
    }
  }

  clear(): void {
    this.money = noMoney;
    this.currency = -1;
  }

  /** A number that is the same for the same value. */
  digest(): number {
    const { value } = this.money;
    return Number.isNaN(value) ? 0 : Math.imul(value * 100, 31) ^ this.currency;
  }

  isEmpty(): boolean {
    return Number.isNaN(this.money.value);
  }

  same(at: number): boolean {
    return (
      Object.is(this.values.get(at), this.money.value) &&
      this.doubts.get(at) === this.money.doubt &&
      this.currencies.get(at) === this.currency
    );
  }

  push(): void {
    this.values.push(this.money.value);
    this.doubts.push(this.money.doubt);
    this.currencies.push(this.currency);
  }

  says(at: number): boolean {
    return !Number.isNaN(this.values.get(at));
  }

  order(at: number, other: number): number {
    const difference = this.values.get(at) - this.values.get(other);
    const currencyOf = (place: number) => this.names.labels[this.currencies.get(place)] ?? '';
    return difference === 0 ? orderOfTexts(currencyOf(at), currencyOf(other)) : difference;
  }

  gather(places: Int32Array): void {
    for (const column of [this.values, this.doubts, this.currencies]) column.gather(places);
  }
}
