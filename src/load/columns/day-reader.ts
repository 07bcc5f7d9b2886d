import type { DateColumn } from '../../cells/dates/date-column.js';
import { type CodedDays, dayZero, firstDayCode, quarterZero } from '../../read/codes.js';
import type { Cursor } from '../../read/cursor.js';
import type { Rows } from '../../read/table.js';
import { UNWORKED } from '../../read/unworked.js';
import type { CellPlace } from '../../understand/column-plan.js';
import { BAD_DATE, SAYS_YES } from '../../cells/dates/dates.js';
import { cellOf } from './cells.js';
import { withRoom } from './meanings.js';

/** Stands for a spelling that was not met: no code of a day is so far below zero. */
const UNKNOWN = -0x7ffffffe;

/** Whether a spelling was not met, or is no day by itself. */
const isToRead = (day: number): boolean => day === UNKNOWN || day === BAD_DATE || day === SAYS_YES;

/** The day of a cell that wrote it as programs do, by its code. */
const dayOf = (column: DateColumn, code: number): number =>
  code >= firstDayCode ? column.readDay(code - dayZero) : column.readQuarter(code - quarterZero);

/** Its time, see {@link DayReader.clock}. @param seconds of the day, or of the quarter of an hour */
const clockOf = (code: number, seconds: number, day: number): number =>
  code >= firstDayCode ? seconds : (code - quarterZero) * 900 + seconds - day * 86_400;

/** Reads the days of one column of a table. */
export class DayReader {
  /** The time of day of the cell read last, in seconds; 0 where it has none. Only cells of one day compare by it. */
  clock = 0;
  /** Whether the cell read last is a formula that was never worked out. */
  isUnworked = false;
  /** The code of such a cell; -1 where none was met. */
  private unworked = -1;
  private days = new Int32Array(64).fill(UNKNOWN);
  private clocks = new Int32Array(64);
  private readonly coded: CodedDays;

  /** @param place whose constant stands for an empty cell */
  constructor(
    rows: Rows,
    private readonly place: CellPlace,
    private readonly column: DateColumn,
  ) {
    this.coded = rows.days(place.column);
  }

  /** See {@link CellColumn.knownUntil}; what is no day is read. */
  knownUntil(from: number, to: number): number {
    const { days, place, unworked } = this;
    const { codes } = this.coded;
    for (let at = from; at < to; at++) {
      const code = codes[at]!;
      if (code < 0) continue;
      if (code === 0 && place.further !== undefined) return at;
      if (code >= days.length || code === unworked || isToRead(days[code]!)) return at;
    }
    return to;
  }

  /**
   * Writes the days of rows that are known, from a place on.
   *
   * @param clocks for their times, null where nobody asks
   */
  fill(from: number, to: number, into: Int32Array, place: number, clocks: Int32Array | null): void {
    const { days, column } = this;
    const { codes, clocks: seconds } = this.coded;
    for (let at = from; at < to; at++) {
      const code = codes[at]!;
      const day = code < 0 ? dayOf(column, code) : days[code]!;
      into[place + at - from] = day;
      if (clocks === null) continue;
      clocks[place + at - from] = code < 0 ? clockOf(code, seconds[at]!, day) : this.clocks[code]!;
    }
  }

  /** The code of the cell of a row of the batch, see {@link DateColumn.read}. @throws SpancoError as it does */
  read(cursor: Cursor, at: number): number {
    const code = this.coded.codes[at]!;
    if (code === 0 && this.place.further !== undefined) return this.ofFurther(cursor);
    if (code >= 0) return this.spelled(cursor, code);
    this.isUnworked = false;
    const day = dayOf(this.column, code);
    this.clock = clockOf(code, this.coded.clocks[at]!, day);
    return day;
  }

  private ofFurther(cursor: Cursor): number {
    const cell = cellOf(cursor, this.place);
    const day = this.column.read(cell, cursor);
    this.isUnworked = cell === UNWORKED;
    this.clock = this.column.clock;
    return day;
  }

  /** The text of the cell of the row that reading stands at. */
  cell(cursor: Cursor): string {
    return cellOf(cursor, this.place);
  }

  private spelling(code: number): string {
    return this.coded.spelling(code) || this.place.constant;
  }

  private spelled(cursor: Cursor, code: number): number {
    this.days = withRoom(this.days, code, UNKNOWN);
    this.clocks = withRoom(this.clocks, code, 0);
    if (this.days[code] === UNKNOWN) {
      const cell = this.spelling(code);
      if (cell === UNWORKED) this.unworked = code;
      this.days[code] = this.column.read(cell, cursor);
      this.clocks[code] = this.column.clock;
    }
    this.isUnworked = code === this.unworked;
    this.clock = this.clocks[code]!;
    return this.days[code]!;
  }
}
