import { dayNumber, exists, NEVER, UNDATED } from './calendar.js';
import { fold } from './fold.js';
import type { DayOfInstant } from './zone.js';

/** The order of the parts of a date that does not begin with its year, or of any date of two-digit years. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** What a cell can be besides a day number. Both lie far below every day of the calendar. */
export const BAD_DATE = -0x80000000;
/** A year of two digits without a `--date-format`. */
export const SHORT_YEAR = -0x7fffffff;
/** Dates that could be day/month or month/day are kept as their parts until their column is settled. */
const doubtBase = -(2 ** 30);
const doubtEnd = doubtBase + 2 ** 24;

/** Whether a code still waits for the order of its column. */
export const isDoubtful = (code: number): boolean => code >= doubtBase && code < doubtEnd;

const pack = (year: number, first: number, second: number): number =>
  doubtBase + (year << 10) + (first << 5) + second;

/** The day of a doubtful code, once the order of its column is known. */
export function resolveDoubt(code: number, order: DateOrder): number {
  const packed = code - doubtBase;
  const [year, first, second] = [packed >> 10, (packed >> 5) & 31, packed & 31];
  return order === 'mdy' ? dayNumber(year, first, second) : dayNumber(year, second, first);
}

const time =
  '(?:(?:T|\\s+|,\\s*)(\\d{1,2})[:.h](\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?\\s*([AaPp]\\.?[Mm]\\.?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?(?:\\d{2})?)?)?';
const yearFirst = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${time}$`);
const yearLast = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)${time}$`);
const dayAndName = new RegExp(
  `^(\\d{1,2})\\.?[\\s-]+(?:de\\s+)?([\\p{L}.]+)[\\s,-]+(?:de\\s+)?(\\d{4})${time}$`,
  'u',
);
const nameAndDay = new RegExp(
  `^([\\p{L}.]+)\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${time}$`,
  'u',
);
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const milliseconds = /^\d{13}$/;
/** How databases write "no date". */
const nothing = /^0{4}-0{2}-0{2}/;

/** First letters of the months in English, Italian, French, German and Spanish, accents folded. */
const monthNames = [
  ['jan', 'gen', 'ene'],
  ['feb', 'fev'],
  ['mar', 'mae'],
  ['apr', 'avr', 'abr'],
  ['may', 'mag', 'mai'],
  ['jun', 'giu', 'juin'],
  ['jul', 'lug', 'juil'],
  ['aug', 'ago', 'aou'],
  ['sep', 'set'],
  ['oct', 'ott', 'okt'],
  ['nov'],
  ['dec', 'dic', 'dez'],
] as const;

function monthOf(name: string): number {
  const folded = fold(name);
  return monthNames.findIndex((starts) => starts.some((start) => folded.startsWith(start))) + 1;
}

/** Minutes east of Greenwich of a zone designator, null where there is none. */
function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  if (!/^[+-]/.test(zone)) return 0;
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** The number that two digits make; far from any real one where they are no digits. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10_000;
}

const HYPHEN = 45;
const COLON = 58;

/** `10:31` or `10:31:00` from a place of a text to its end. */
function isClock(text: string, at: number): boolean {
  const gap = text.charCodeAt(at);
  if ((gap !== 32 && gap !== 84) || text.charCodeAt(at + 3) !== COLON) return false;
  const hours = two(text, at + 1);
  const minutes = two(text, at + 4);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return false;
  if (text.length === at + 6) return true;
  const seconds = two(text, at + 7);
  return text.charCodeAt(at + 6) === COLON && seconds >= 0 && seconds <= 60;
}

/** Reads the cells of date columns as codes: a day number, {@link UNDATED}, {@link BAD_DATE} or a doubt. */
export class DateParser {
  /** The text that was settled last by its own value, and to what; reset by the caller. */
  evidence: DateOrder | null = null;

  constructor(
    private readonly dayOf: DayOfInstant,
    private readonly forced: DateOrder | null,
  ) {}

  /** The code of one cell. An empty cell is {@link UNDATED}. */
  parse(cell: string): number {
    if (cell.length === 0) return UNDATED;
    const quick = this.quickIso(cell);
    return quick === NEVER ? this.slow(cell.trim()) : quick;
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
    return length === 10 || isClock(cell, 10) ? dayNumber(year, month, day) : NEVER;
  }

  private slow(cell: string): number {
    if (cell === '' || nothing.test(cell)) return UNDATED;
    let parts = yearFirst.exec(cell);
    if (parts !== null) return this.day(+parts[1]!, +parts[3]!, +parts[4]!, parts.slice(5));
    parts = yearLast.exec(cell);
    if (parts !== null) return this.unordered(parts);
    parts = dayAndName.exec(cell);
    if (parts !== null) return this.day(+parts[3]!, monthOf(parts[2]!), +parts[1]!, parts.slice(4));
    parts = nameAndDay.exec(cell);
    if (parts !== null) return this.day(+parts[3]!, monthOf(parts[1]!), +parts[2]!, parts.slice(4));
    parts = compact.exec(cell);
    if (parts !== null) return this.day(+parts[1]!, +parts[2]!, +parts[3]!, []);
    return milliseconds.test(cell) ? this.dayOf(Number(cell)) : BAD_DATE;
  }

  /** Three numbers with the year, of four or two digits, at the end (or anywhere, with two). */
  private unordered(parts: RegExpExecArray): number {
    const numbers = [+parts[1]!, +parts[3]!, +parts[4]!] as const;
    const clock = parts.slice(5);
    if (parts[4]!.length === 2) {
      if (this.forced === null) return SHORT_YEAR;
      const [y, m, d] = { dmy: [2, 1, 0], mdy: [2, 0, 1], ymd: [0, 1, 2] }[this.forced];
      const short = numbers[y!]!;
      return this.day(short + (short < 70 ? 2000 : 1900), numbers[m!]!, numbers[d!]!, clock);
    }
    const [first, second, year] = numbers;
    // Nobody writes month.day.year with full stops.
    const order = this.forced === 'ymd' ? null : (this.forced ?? (parts[2] === '.' ? 'dmy' : null));
    if (order === 'dmy') return this.day(year, second, first, clock);
    if (order === 'mdy') return this.day(year, first, second, clock);
    const asDayFirst = exists(year, second, first);
    const asMonthFirst = exists(year, first, second);
    if (asDayFirst && asMonthFirst && first !== second) {
      return this.day(year, first, second, clock) === BAD_DATE
        ? BAD_DATE
        : pack(year, first, second);
    }
    if (!asDayFirst && !asMonthFirst) return BAD_DATE;
    const code = asDayFirst
      ? this.day(year, second, first, clock)
      : this.day(year, first, second, clock);
    if (code !== BAD_DATE && first !== second) this.evidence = asDayFirst ? 'dmy' : 'mdy';
    return code;
  }

  /** @param clock hours, minutes, seconds, AM/PM and zone as matched */
  private day(
    year: number,
    month: number,
    day: number,
    clock: readonly (string | undefined)[],
  ): number {
    if (!exists(year, month, day)) return BAD_DATE;
    const [hours, minutes, seconds, half, zone] = clock;
    if (hours === undefined) return dayNumber(year, month, day);
    if (+hours > 24 || +minutes! > 59 || +(seconds ?? 0) > 60) return BAD_DATE;
    const offset = offsetOf(zone);
    if (offset === null) return dayNumber(year, month, day);
    const hour = half === undefined ? +hours : (+hours % 12) + (/^p/i.test(half) ? 12 : 0);
    const local = Date.UTC(year, month - 1, day, hour, +minutes!, +(seconds ?? 0));
    return this.dayOf(local - offset * 60_000);
  }
}
