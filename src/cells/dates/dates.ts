import { afterWeekday, monthOf } from './calendar-words.js';
import { dayNumber, exists, NEVER, UNDATED } from './calendar.js';
import type { DateOrder } from '../../knowledge/notation.js';
import { fitsDoubt, pack } from './date-doubt.js';
import { type DateShape, shapeBits } from './date-shapes.js';
import {
  byPerson,
  century,
  compact,
  dayAndName,
  dayOfSerial,
  milliseconds,
  seconds,
  nameAndDay,
  offsetOf,
  serial,
  yearFirst,
  yearLast,
  zeros,
} from './date-patterns.js';
import { saysNothing, unguarded } from '../text/fold.js';
import type { DayOfInstant } from './zone.js';

export { isDoubtful, resolveDoubt } from './date-doubt.js';

/** What a cell can be besides a day number. Both lie far below every day of the calendar. */
export const BAD_DATE = -0x80000000;
/** A year of two digits that could stand first or last, without a `--date-format`. */
export const SHORT_YEAR = -0x7fffffff;
/** A yes in a column of the days of a milestone: it happened, nobody recorded when. */
export const SAYS_YES = -0x7ffffffd;

/** The number that two digits make; far from any real one where they are no digits. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10_000;
}

const HYPHEN = 45;
const ZERO = 48;
const NINE = 57;
const COLON = 58;

/** The seconds of `10:31` or `10:31:00` from a place of a text to its end; -1 where no clock stands there. */
function clockAt(text: string, at: number): number {
  const gap = text.charCodeAt(at);
  if ((gap !== 32 && gap !== 84) || text.charCodeAt(at + 3) !== COLON) return -1;
  const hours = two(text, at + 1);
  const minutes = two(text, at + 4);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return -1;
  if (text.length === at + 6) return hours * 3600 + minutes * 60;
  const seconds = two(text, at + 7);
  if (text.charCodeAt(at + 6) !== COLON || seconds < 0 || seconds > 60) return -1;
  return hours * 3600 + minutes * 60 + seconds;
}

/** Hours, minutes, seconds, AM/PM and zone as matched. */
type Clock = readonly (string | undefined)[];

/** Longer texts are no dates, and expressions take too long over them. */
const longestDate = 100;

/** Reads the cells of date columns as codes: a day number, {@link UNDATED}, {@link BAD_DATE} or a doubt. */
export class DateParser {
  /** The text that was settled last by its own value, and to what; reset by the caller. */
  evidence: DateOrder | null = null;
  /** The seconds from the beginning of the day that was read last to its clock; 0 without one. */
  clock = 0;
  private plainIso = false;
  private seen = 0;

  constructor(
    readonly dayOf: DayOfInstant,
    private readonly forced: DateOrder | null,
  ) {}

  /** The forms of the dates read, as `shapeBits`. */
  get shapes(): number {
    return this.seen | (this.plainIso ? shapeBits.iso : 0);
  }

  /** Notes that a cell was an ISO date, read by somebody else. */
  noteIso(): void {
    this.plainIso = true;
  }

  /** The code of one cell. An empty cell, or one that says so, is {@link UNDATED}. */
  parse(cell: string): number {
    this.clock = 0;
    if (cell.length === 0) return UNDATED;
    const quick = this.quickIso(cell);
    if (quick === NEVER) return this.slow(cell.trim());
    this.plainIso = true;
    return quick;
  }

  /** `2026-01-05`, alone or with `10:31` or `10:31:00` and no zone: most cells of most exports. */
  private quickIso(cell: string): number {
    const { length } = cell;
    if (length !== 10 && length !== 16 && length !== 19) return NEVER;
    if (cell.charCodeAt(4) !== HYPHEN || cell.charCodeAt(7) !== HYPHEN) return NEVER;
    const year = two(cell, 0) * 100 + two(cell, 2);
    const month = two(cell, 5);
    const day = two(cell, 8);
    if (!exists(year, month, day)) return NEVER;
    if (length === 10) return dayNumber(year, month, day);
    const clock = clockAt(cell, 10);
    if (clock === -1) return NEVER;
    this.clock = clock;
    return dayNumber(year, month, day);
  }

  private slow(cell: string): number {
    if (cell.length > longestDate) return BAD_DATE;
    const text = unguarded(cell);
    const first = text.charCodeAt(0);
    const says = first > ZERO && first <= NINE;
    if (!says && (saysNothing(text) || zeros.test(text))) return UNDATED;
    const code = this.numeric(text) ?? this.named(text);
    if (code !== null) return code;
    // Only of what is no date as it stands: in Italian, French and Spanish mar is a Tuesday, too.
    const rest = afterWeekday(text) ?? byPerson(text).exec(text)?.[1] ?? null;
    return rest === null ? BAD_DATE : (this.numeric(rest) ?? this.named(rest) ?? BAD_DATE);
  }

  /** Dates of digits; null for what is none. */
  private numeric(text: string): number | null {
    let parts = yearFirst.exec(text);
    if (parts !== null) {
      return this.noted('iso', this.day(+parts[1]!, +parts[3]!, +parts[4]!, parts.slice(5)));
    }
    parts = yearLast.exec(text);
    if (parts !== null) return this.unordered(parts);
    parts = compact.exec(text);
    if (parts !== null) {
      return this.noted('compact', this.day(+parts[1]!, +parts[2]!, +parts[3]!, []));
    }
    if (milliseconds.test(text)) return this.noted('epoch', this.instant(Number(text)));
    if (seconds.test(text)) return this.noted('epoch', this.instant(Number(text) * 1000));
    parts = serial.exec(text);
    const day = parts === null ? null : dayOfSerial(+parts[1]!);
    if (day === null) return null;
    this.clock = Math.round(Number(`0.${parts![2] ?? ''}`) * 86_400);
    return this.noted('serial', day);
  }

  /** Dates that name their month; null for what is none. */
  private named(text: string): number | null {
    let parts = dayAndName(text).exec(text);
    let shape: DateShape = 'dayMonthName';
    if (parts === null) {
      parts = nameAndDay(text).exec(text);
      if (parts === null) return null;
      shape = 'monthNameDay';
    }
    const [named, day] = shape === 'dayMonthName' ? [parts[2]!, parts[1]!] : [parts[1]!, parts[2]!];
    const month = monthOf(named);
    if (month === 0) return null;
    const short = parts[3]!.length === 2;
    const year = short ? century(+parts[3]!) : +parts[3]!;
    const code = this.noted(shape, this.day(year, month, +day, parts.slice(4)));
    return short ? this.noted('shortYear', code) : code;
  }

  /** Notes the form of a date that was read, and gives its code back. */
  private noted(shape: DateShape, code: number): number {
    if (code !== BAD_DATE) this.seen |= shapeBits[shape];
    return code;
  }

  /** Three numbers with the year, of four or two digits, at the end (or at the beginning, with two). */
  private unordered(parts: RegExpExecArray): number {
    const [first, second, last] = [+parts[1]!, +parts[3]!, +parts[4]!];
    const clock = parts.slice(5);
    const short = parts[4]!.length === 2;
    if (!short) return this.withYear(last, first, second, parts[2]!, clock);
    // Between hyphens, a year of two digits can stand first; between slashes or full stops nobody writes it so.
    if (this.forced === 'ymd' || (this.forced === null && parts[2] === '-')) {
      const code = this.day(century(first), second, last, clock);
      const other = exists(century(last), second, first) || exists(century(last), first, second);
      if (this.forced === null && other && code !== BAD_DATE) return SHORT_YEAR;
      if (this.forced === 'ymd' || !other) return this.noted('shortYear', this.noted('iso', code));
    }
    return this.noted('shortYear', this.withYear(century(last), first, second, parts[2]!, clock));
  }

  /** A year behind two numbers that are its day and its month, in whichever order. */
  private withYear(
    year: number,
    first: number,
    second: number,
    separator: string,
    clock: Clock,
  ): number {
    const order = this.forced === 'ymd' ? null : this.forced;
    const dayFirst = () => this.day(year, second, first, clock);
    const monthFirst = () => this.day(year, first, second, clock);
    if (order === 'mdy') return this.noted('monthFirst', monthFirst());
    // Nobody writes month.day.year with full stops.
    if (separator === '.') return this.noted('dotted', dayFirst());
    if (order === 'dmy') return this.noted('dayFirst', dayFirst());
    const [asDayFirst, asMonthFirst] = [dayFirst(), monthFirst()];
    if (asDayFirst !== BAD_DATE && asMonthFirst !== BAD_DATE) {
      this.noted('doubtful', asDayFirst);
      if (first === second) return asDayFirst;
      // No deal is dated so far ahead, and its parts would not fit a code.
      if (!fitsDoubt(year)) return BAD_DATE;
      return pack(year, first, second, [
        asDayFirst - dayNumber(year, second, first),
        asMonthFirst - dayNumber(year, first, second),
      ]);
    }
    if (asDayFirst === BAD_DATE && asMonthFirst === BAD_DATE) return BAD_DATE;
    this.evidence = asDayFirst === BAD_DATE ? 'mdy' : 'dmy';
    return asDayFirst === BAD_DATE
      ? this.noted('monthFirst', asMonthFirst)
      : this.noted('dayFirst', asDayFirst);
  }

  private day(year: number, month: number, day: number, clock: Clock): number {
    if (!exists(year, month, day)) return BAD_DATE;
    const [hours, minutes, seconds, half, zone] = clock;
    if (hours === undefined) return dayNumber(year, month, day);
    if (+hours > 23 || +minutes! > 59 || +(seconds ?? 0) > 60) return BAD_DATE;
    const hour = half === undefined ? +hours : (+hours % 12) + (/^p/i.test(half) ? 12 : 0);
    const offset = offsetOf(zone);
    if (offset === null) {
      this.clock = hour * 3600 + +minutes! * 60 + +(seconds ?? 0);
      return dayNumber(year, month, day);
    }
    if (Number.isNaN(offset)) return BAD_DATE;
    const local = Date.UTC(year, month - 1, day, hour, +minutes!, +(seconds ?? 0));
    return this.instant(local - offset * 60_000);
  }

  /** The day of an instant; its clock is counted from midnight in Greenwich, whatever the zone of the days. */
  private instant(milliseconds: number): number {
    const day = this.dayOf(milliseconds);
    this.clock = Math.floor(milliseconds / 1000) - day * 86_400;
    return day;
  }
}
