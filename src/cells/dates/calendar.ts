/**
 * Days as numbers: whole days since 1970-01-01 in the calendar, without clock and zone. The three values
 * that are no day sort behind every day, so that the earliest evidence is always the minimum.
 */

/** A cell says something that is no day: whether it happened, nobody can tell. */
export const UNREAD = 0x7ffffffd;
/** Happened, nobody recorded when. */
export const UNDATED = 0x7ffffffe;
/** Did not happen. */
export const NEVER = 0x7fffffff;

/** Whether a value is a day of the calendar. */
export const isDay = (value: number): boolean => value < UNREAD;

/** A day with the seconds of its clock as seconds, to be compared; -Infinity for what is no day. */
export const secondsOf = (day: number, clock: number): number =>
  isDay(day) ? day * 86_400 + clock : Number.NEGATIVE_INFINITY;

const firstYear = 1900;
const lastYear = 9999;
/** The first day there is: 1900-01-01. */
export const FIRST_DAY = -25_567;
/** 0001-01-01, which is no day of this calendar: what some programs write for none. */
export const DAY_ONE = -719_162;

/**
 * Number of a day of the proleptic Gregorian calendar.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

const unknownStart = -0x80000000;
/** Months until 2100 are kept; the few beyond are worked out anew. */
const starts = new Int32Array(200 * 12).fill(unknownStart);

/** The day number of the first of a month, counted in months since January 1900; each is worked out once. */
function monthStart(month: number): number {
  let start = month < starts.length ? starts[month]! : unknownStart;
  if (start === unknownStart) {
    start = daysFromCivil(firstYear + Math.floor(month / 12), (month % 12) + 1, 1);
    starts[month] = start;
  }
  return start;
}

/** Whether there is such a day, between 1900-01-01 and 9999-12-31. */
export function exists(year: number, month: number, day: number): boolean {
  if (!(year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1))
    return false;
  if (day <= 28) return true;
  const at = (year - firstYear) * 12 + month - 1;
  return day <= monthStart(at + 1) - monthStart(at);
}

/** The day number of a day that {@link exists}. */
export const dayNumber = (year: number, month: number, day: number): number =>
  monthStart((year - firstYear) * 12 + month - 1) + day - 1;

/** `2026-03-31` of a day number. */
export const isoDay = (day: number): string =>
  new Date(day * 86_400_000).toISOString().slice(0, 10);

/** `2026-03` of a day number. */
export const isoMonth = (day: number): string => isoDay(day).slice(0, 7);

/** `2026-Q1` of a day number. */
export function isoQuarter(day: number): string {
  const month = Number(isoDay(day).slice(5, 7));
  return `${isoDay(day).slice(0, 4)}-Q${Math.ceil(month / 3)}`;
}

/** `2026` of a day number. */
export const isoYear = (day: number): string => isoDay(day).slice(0, 4);

/** The Monday on or before a day; day 0 was a Thursday. */
export const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

/** `2026-W14` of a day number: weeks begin on Monday and belong to the year of their Thursday (ISO 8601). */
export function isoWeek(day: number): string {
  const thursday = mondayOf(day) + 3;
  const year = isoYear(thursday);
  const week = Math.floor((thursday - dayNumber(Number(year), 1, 1)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The day number of `2026-03-31`, null for anything else. */
export function parseIsoDay(text: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return exists(year, month, day) ? dayNumber(year, month, day) : null;
}
