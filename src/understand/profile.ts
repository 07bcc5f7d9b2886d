/** What a column holds, told by its first rows. */
import { BAD_DATE, DateParser } from '../cells/dates/dates.js';
import { seconds } from '../cells/dates/date-patterns.js';
import { UNDATED } from '../cells/dates/calendar.js';
import { daysIn } from '../cells/dates/zone.js';
import { parseAmount } from '../cells/amounts/amounts.js';
import { currencyCode } from '../cells/amounts/money-units.js';
import { saysNothing, tidy } from '../cells/text/fold.js';
import { ofLetters } from '../cells/text/letters.js';
import { flagWords } from '../cells/words/flags.js';
import type { Row, Table } from '../read/table.js';

/** What a column holds. */
export interface Profile {
  /** Rows looked at, those left out that hold next to nothing. */
  readonly rows: number;
  readonly filled: number;
  /** Distinct values with how often each comes, the first seen first. */
  readonly values: ReadonlyMap<string, number>;
  /** The share of the distinct values of which a test is true; 0 where there are none. */
  readonly share: (test: (value: string) => boolean) => number;
}

const clock = /^\d{1,6}:[0-5]?\d(?::[0-5]?\d)?$/;
const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** Of letters, the first of them a capital. */
const person = ofLetters("^[\\p{Lu}][\\p{L}\\p{M}'’.\\- ]*$", 'u');
const longestName = 40;

/** What one value looks like. */
export const looks = {
  day: (value: string): boolean => {
    // Every day is written with digits; most values of most columns are words.
    if (!/\d/.test(value) || seconds.test(value)) return false;
    const code = new DateParser(daysIn('UTC'), 'dmy').parse(value);
    if (code !== BAD_DATE) return code !== UNDATED;
    return new DateParser(daysIn('UTC'), 'mdy').parse(value) !== BAD_DATE;
  },
  /** A day where a column is of days: as a number of seconds it may as well be an id. */
  dayOrSeconds: (value: string): boolean => seconds.test(value) || looks.day(value),
  number: (value: string): boolean => !Number.isNaN(parseAmount(value.replace(/%\s*$/, '')).value),
  money: (value: string): boolean => {
    // `REP01` is somebody's code: nobody's money.
    const { currency } = parseAmount(value);
    return currency !== null && currencyCode(currency) !== null;
  },
  /** A length of time: a number, or hours and minutes. */
  time: (value: string): boolean => clock.test(value) || looks.number(value),
  flag: (value: string): boolean => flagWords.kindOf(value) !== null,
  mail: (value: string): boolean => mail.test(value),
  /** Perhaps the name of a person: one to four words of letters, the first of them a capital. */
  person: (value: string): boolean =>
    value.length <= longestName && person(value).test(value) && value.split(' ').length <= 4,
  /** Yes or no in words, not as 1 and 0. */
  flagWord: (value: string): boolean => looks.flag(value) && !/\d/.test(value),
  /** What people are called by: a name, or an address. */
  personOrMail: (value: string): boolean => looks.person(value) || looks.mail(value),
} as const;

/** A row with one cell among many is a title or a footer. */
const isFull = (row: Row, columns: number): boolean =>
  columns < 4 || row.filter((cell) => cell !== '' && cell.trim() !== '').length > 1;

function profileOf(rows: readonly Row[], column: number): Profile {
  const values = new Map<string, number>();
  let filled = 0;
  for (const row of rows) {
    const value = tidy(row[column] ?? '');
    if (saysNothing(value)) continue;
    filled += 1;
    values.set(value, (values.get(value) ?? 0) + 1);
  }
  const shares = new Map<(value: string) => boolean, number>();
  const shareOf = (test: (value: string) => boolean): number => {
    let count = 0;
    for (const value of values.keys()) if (test(value)) count += 1;
    return values.size === 0 ? 0 : count / values.size;
  };
  return {
    rows: rows.length,
    filled,
    values,
    // A column is asked the same for every field that it could be.
    share: (test) => {
      const share = shares.get(test) ?? shareOf(test);
      shares.set(test, share);
      return share;
    },
  };
}

/** The profiles of the columns of a table, each made when somebody asks for it. */
export class Profiles {
  /** The rows that hold more than a title or a footer. */
  readonly rows: readonly Row[];
  private readonly made = new Map<number, Profile>();

  constructor({ head = [], header }: Pick<Table, 'head' | 'header'>) {
    this.rows = head.filter((row) => isFull(row, header.length));
  }

  of(column: number): Profile {
    const profile = this.made.get(column) ?? profileOf(this.rows, column);
    this.made.set(column, profile);
    return profile;
  }

  /** Whether a column is never empty and holds nothing twice. */
  isKey(column: number): boolean {
    const { rows, filled, values } = this.of(column);
    return rows > 0 && filled === rows && values.size === rows;
  }

  /** Whether no row says anything in a column, though there are rows. */
  isEmpty(column: number): boolean {
    const { rows, filled } = this.of(column);
    return rows > 0 && filled === 0;
  }

  /** Whether of two columns hardly a row has both. */
  areApart(one: number, other: number): boolean {
    const has = (row: Row, column: number) => !saysNothing(tidy(row[column] ?? ''));
    const both = this.rows.filter((row) => has(row, one) && has(row, other)).length;
    return both * 20 <= Math.min(this.of(one).filled, this.of(other).filled);
  }
}
