import type { Row, Rows } from '../../read/table.js';
import { NEVER, UNDATED, UNREAD } from '../../cells/dates/calendar.js';
import type { CellPlace } from '../../understand/column-plan.js';
import type { Cursor } from '../../read/cursor.js';
import { BAD_DATE, SAYS_YES } from '../../cells/dates/dates.js';
import type { DateColumn } from '../../cells/dates/date-column.js';
import { Dictionary } from '../../cells/names/dictionary.js';
import { NumberColumn, orderOfTexts } from './cell-column.js';
import { DayReader } from './day-reader.js';
import { type Growing, integers } from './growing.js';
import { MeaningCells } from './meaning-cells.js';
import { Meanings } from './meanings.js';
import { nameKey } from '../../cells/text/fold.js';
import { milestones } from '../../method/milestones.js';
import { noDay, type Unread } from '../became.js';
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

/** The same of the row that reading stands at. */
export function cellOf(cursor: Cursor, { column, constant, further }: CellPlace): string {
  if (column === -1) return constant;
  const cell = cursor.cell(column);
  if (cell !== '') return cell;
  const other = further?.find((place) => cursor.cell(place).trim() !== '');
  return other === undefined ? constant : cursor.cell(other);
}

/** The days of one column. */
export class DateCells extends NumberColumn<Int32Array> {
  /** Times of the days, in seconds; null where nobody asks. */
  readonly clocks: Growing<Int32Array> | null;
  private days: DayReader | null = null;

  /**
   * @param absent the value of an empty cell: NEVER for what then did not happen, UNDATED otherwise
   * @param hasClock whether the time of day is kept
   */
  constructor(absent: typeof NEVER | typeof UNDATED, hasClock = false) {
    super(integers(), absent);
    this.clocks = hasClock ? integers() : null;
  }

  /** @param column null where the table has no such column */
  use(rows: Rows, place: CellPlace, column: DateColumn | null): void {
    this.days = column === null ? null : new DayReader(rows, place, column);
    this.clear();
  }

  read(cursor: Cursor, at: number): Unread | null {
    if (this.days === null) return null;
    const code = this.days.read(cursor, at);
    if (code === BAD_DATE) {
      this.value = this.nothing === NEVER ? UNREAD : UNDATED;
      return noDay(this.days.cell(cursor));
    }
    if (code === SAYS_YES) this.value = UNDATED;
    // An empty cell says that it did not happen, this one that nobody knows.
    else if (this.days.isUnworked && this.nothing === NEVER) this.value = UNREAD;
    else this.value = code === UNDATED ? this.nothing : code;
    return null;
  }

  knownUntil(from: number, to: number): number {
    return this.days === null ? to : this.days.knownUntil(from, to);
  }

  take(from: number, to: number): void {
    const values = this.codes.more(to - from);
    const clocks = this.clocks?.more(to - from) ?? null;
    if (this.days === null) values.fill(this.nothing);
    else this.days.fill(from, to, values, 0, clocks);
    if (this.nothing === UNDATED) return;
    for (let at = 0; at < values.length; at++) {
      if (values[at] === UNDATED) values[at] = this.nothing;
    }
  }

  override isEmpty(): boolean {
    return super.isEmpty() || this.value === UNREAD;
  }

  override says(at: number): boolean {
    return super.says(at) && this.codes.get(at) !== UNREAD;
  }

  override push(): void {
    super.push();
    this.clocks?.push(this.days?.clock ?? 0);
  }

  override gather(places: Int32Array): void {
    super.gather(places);
    this.clocks?.gather(places);
  }
}

/** Names: reps, segments, any column to group or filter by. */
export class NameCells extends MeaningCells<Int32Array> {
  constructor(readonly dictionary: Dictionary) {
    super(integers(), -1);
  }

  use(rows: Rows, place: CellPlace): void {
    this.meanings = new Meanings(rows, place, (cell) => this.dictionary.code(cell));
  }

  override order(at: number, other: number): number {
    const [one, two] = [this.codes.get(at), this.codes.get(other)];
    const { labels } = this.dictionary;
    return one === two ? 0 : orderOfTexts(labels[one]!, labels[two]!);
  }
}

/** How far a stage is on its way; lost is the end of all. */
const depths = Object.fromEntries(
  [...['open', ...milestones], 'lost'].map((kind, depth) => [kind, depth]),
);

/** A word with a meaning: stage or status. */
export class WordCells<K extends string> extends MeaningCells<Int32Array> {
  constructor(readonly words: SpelledWords<K>) {
    super(integers(), -1);
  }

  /** @param words what the words of the table mean */
  use(rows: Rows, place: CellPlace, words: Words<K>): void {
    this.words.speak(words);
    this.meanings = new Meanings(rows, place, (cell) => this.words.code(cell));
  }

  override take(from: number, to: number): void {
    const place = this.codes.length;
    super.take(from, to);
    this.words.count(this.codes.values().subarray(place));
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
    this.words.count(this.codes.values());
  }
}
