import type { Row } from '../../read/table.js';
import type { AmountColumn } from '../../cells/amounts/amount-column.js';
import { isNoAmount } from '../../cells/amounts/amounts.js';
import type { Currencies } from '../../cells/amounts/currencies.js';
import { NEVER, UNDATED, UNREAD } from '../../cells/dates/calendar.js';
import { type CellPlace, nowhere } from '../../understand/column-plan.js';
import type { Cursor } from '../../read/cursor.js';
import { BAD_DATE } from '../../cells/dates/dates.js';
import type { DateColumn } from '../../cells/dates/date-column.js';
import type { Dictionary } from '../../cells/names/dictionary.js';
import { type CellColumn, NumberColumn, orderOfTexts } from './cell-column.js';
import { bytes, decimals, type Growing, integers } from './growing.js';
import { nameKey } from '../../cells/text/fold.js';
import { milestones } from '../../method/milestones.js';
import { noDay, noNumber, type Unread } from '../became.js';
import type { SpelledWords } from '../../cells/words/spelled.js';
import type { Words } from '../../cells/words/words.js';

/** The cell of a field; where it is empty, what stands for every row. */
export function cellAt(row: Row, { column, constant, further }: CellPlace): string {
  if (column === -1) return constant;
  const cell = row[column];
  if (cell !== undefined && cell !== '') return cell;
  if (further !== undefined) {
    for (const other of further) if ((row[other] ?? '').trim() !== '') return row[other]!;
  }
  return constant;
}

/** The days of one column. */
export class DateCells extends NumberColumn<Int32Array> {
  /** Times of the days, in seconds; null where nobody asks. */
  readonly clocks: Growing<Int32Array> | null;
  private place: CellPlace = nowhere;
  private column: DateColumn | null = null;
  private clock = 0;

  /**
   * @param absent the value of an empty cell: NEVER for what then did not happen, UNDATED otherwise
   * @param hasClock whether the time of day is kept
   */
  constructor(absent: typeof NEVER | typeof UNDATED, hasClock = false) {
    super(integers(), absent);
    this.clocks = hasClock ? integers() : null;
  }

  /** @param column null where the table has no such column */
  use(place: CellPlace, column: DateColumn | null): void {
    this.place = place;
    this.column = column;
  }

  read(row: Row, cursor: Cursor): Unread | null {
    const cell = cellAt(row, this.place);
    const code = this.column === null ? UNDATED : this.column.read(cell, cursor);
    this.clock = this.column?.clock ?? 0;
    if (code === BAD_DATE) {
      this.value = this.nothing === NEVER ? UNREAD : UNDATED;
      return noDay(cell);
    }
    this.value = code === UNDATED ? this.nothing : code;
    return null;
  }

  override isEmpty(): boolean {
    return super.isEmpty() || this.value === UNREAD;
  }

  override says(at: number): boolean {
    return super.says(at) && this.codes.get(at) !== UNREAD;
  }

  override push(): void {
    super.push();
    this.clocks?.push(this.clock);
  }

  override gather(places: Int32Array): void {
    super.gather(places);
    this.clocks?.gather(places);
  }
}

/** Names: reps, segments, any column to group or filter by. */
export class NameCells extends NumberColumn<Int32Array> {
  private place: CellPlace = nowhere;

  constructor(readonly dictionary: Dictionary) {
    super(integers(), -1);
  }

  use(place: CellPlace): void {
    this.place = place;
  }

  read(row: Row): null {
    this.value = this.dictionary.code(cellAt(row, this.place));
    return null;
  }

  override order(at: number, other: number): number {
    const [one, two] = [this.codes.get(at), this.codes.get(other)];
    const { labels } = this.dictionary;
    return one === two ? 0 : orderOfTexts(labels[one]!, labels[two]!);
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
  constructor(readonly names: Currencies) {}

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
    this.value = amount.value;
    this.doubt = this.column.tagged(amount.doubt);
    const { currency, fallback } = this.at;
    this.currency = this.names.codeAmong([cellAt(row, currency), amount.currency, fallback]);
    return null;
  }

  /** A number that is the same for the same value. */
  digest(): number {
    return Number.isNaN(this.value) ? 0 : Math.imul(this.value * 100, 31) ^ this.currency;
  }

  isEmpty(): boolean {
    return Number.isNaN(this.value);
  }

  same(at: number): boolean {
    return (
      Object.is(this.values.get(at), this.value) &&
      this.doubts.get(at) === this.doubt &&
      this.currencies.get(at) === this.currency
    );
  }

  push(): void {
    this.values.push(this.value);
    this.doubts.push(this.doubt);
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

/** How far a stage is on its way; lost is the end of all. */
const depths = Object.fromEntries(
  [...['open', ...milestones], 'lost'].map((kind, depth) => [kind, depth]),
);

/** A word with a meaning: stage or status. */
export class WordCells<K extends string> extends NumberColumn<Int32Array> {
  private place: CellPlace = nowhere;

  constructor(readonly words: SpelledWords<K>) {
    super(integers(), -1);
  }

  /** @param words what the words of the table mean */
  use(place: CellPlace, words: Words<K>): void {
    this.place = place;
    this.words.speak(words);
  }

  read(row: Row): null {
    this.value = this.words.code(cellAt(row, this.place));
    return null;
  }

  override isEmpty(): boolean {
    return this.words.kinds[this.value] === undefined;
  }

  override push(): void {
    super.push();
    this.words.counts[this.value]! += 1;
  }

  override says(at: number): boolean {
    return this.words.kinds[this.codes.get(at)] !== undefined;
  }

  /** The greater of two words is the one further on, whatever their spelling. */
  override order(at: number, other: number): number {
    const { words, codes } = this;
    const [one, two] = [codes.get(at), codes.get(other)];
    if (one === two) return 0;
    const [kind, another] = [words.kinds[one] ?? null, words.kinds[two] ?? null];
    if (kind !== another) return (depths[kind ?? ''] ?? -1) - (depths[another ?? ''] ?? -1);
    if (kind !== null) return 0;
    return orderOfTexts(nameKey(words.labelOf(one)), nameKey(words.labelOf(two)));
  }

  override gather(places: Int32Array): void {
    super.gather(places);
    this.words.counts.fill(0);
    for (const code of this.codes.values()) this.words.counts[code]! += 1;
  }
}
