import type { DateOrder } from '../../knowledge/notation.js';
import { dayNumber } from './calendar.js';

/** Dates that could be day/month or month/day are kept as their parts, in 24 bits, until their column is settled. */
export const doubtBase = -(2 ** 30);
const doubtEnd = doubtBase + 2 ** 24;

const [firstYear, years] = [1900, 2048];
/** Two whole days at most lie between a clock of one zone and one of another. */
const [mostShift, shiftKinds] = [2, 5];

/** Whether a code still waits for the order of its column. */
export const isDoubtful = (code: number): boolean => code >= doubtBase && code < doubtEnd;

/** Whether a year is near enough to be kept in a code; no deal is dated further ahead. */
export const fitsDoubt = (year: number): boolean => year >= firstYear && year < firstYear + years;

/**
 * The code of a date that waits for the order of its column.
 *
 * @param year one that {@link fitsDoubt}
 * @param first the number that stands first, 1 to 12
 * @param shifts days that a clock in another zone moves the day by, -2 to 2, as day/month and as month/day
 */
export function pack(
  year: number,
  first: number,
  second: number,
  shifts: readonly [number, number],
): number {
  const shift = (shifts[0] + mostShift) * shiftKinds + shifts[1] + mostShift;
  return doubtBase + (((shift * years + year - firstYear) << 8) | (first << 4) | second);
}

/** The day of a doubtful code, once the order of its column is known. */
export function resolveDoubt(code: number, order: DateOrder): number {
  const packed = code - doubtBase;
  const [first, second, rest] = [(packed >> 4) & 15, packed & 15, packed >> 8];
  const year = (rest % years) + firstYear;
  const shift = Math.floor(rest / years);
  return order === 'mdy'
    ? dayNumber(year, first, second) + (shift % shiftKinds) - mostShift
    : dayNumber(year, second, first) + Math.floor(shift / shiftKinds) - mostShift;
}
