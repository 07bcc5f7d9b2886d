import { ofLetters } from '../text/letters.js';

const zone = 'Z|(?:UTC|GMT)?[+-]\\d{1,2}:?(?:\\d{2})?|UTC|GMT';
const before = '(?:T|(?:\\s+|,\\s*)(?:(?:at|um|à|às|a las|alle|alle ore|-)\\s+)?)';
const clock = '(\\d{1,2})[:.h](\\d{2})(?:[:.]?(\\d{2})(?:[.,]\\d+)?)?';
/** Hours, minutes, seconds, AM/PM, zone. */
const time = `(?:${before}${clock}(?:\\s*([AaPp]\\.?\\s?[Mm]\\.?))?(?:\\s*(${zone}))?(?:\\s*\\([^()]*\\))?)?`;
const lastYear = `(\\d{4}|\\d{2})(?!\\d)${time}$`;
const name = '([\\p{L}\\p{M}]+)';
/** `2026-03-31`: year, separator, month, day, clock. */
export const yearFirst = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${time}$`);
/** `31/03/2026` or `03/31/26`: first, separator, second, year, clock. */
export const yearLast = new RegExp(`^(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?${lastYear}`);
/** `31 Mar 2026`, `1er avril 2021`, `15 de abril de 2021`: day, month, year, clock. */
export const dayAndName = ofLetters(
  `^(\\d{1,2})(?:st|nd|rd|th|er|re|[ºª°])?[\\s./-]*(?:de\\s+|of\\s+)?${name}[\\s.,/-]*(?:del?\\s+)?${lastYear}`,
  'u',
);
/** `Mar 31, 2026`: month, day, year, clock. */
export const nameAndDay = ofLetters(
  `^${name}[\\s./-]*(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|[\\s./-]+)${lastYear}`,
  'u',
);
/** `Anna Rossi Mar 31, 2026 10:31 AM`: a log of who made it, and when. */
export const byPerson = ofLetters(
  "^[\\p{Lu}][\\p{L}\\p{M} .'’-]{0,60}? ([\\p{L}]{3,9} \\d{1,2}, \\d{4}(?!\\d).*)$",
  'u',
);
/** `20260331`. */
export const compact = /^(\d{4})(\d{2})(\d{2})$/;
/** Milliseconds since 1970, of 2001 to 2128: a greater number is somebody's id. */
export const milliseconds = /^[1-4]\d{12}$/;
/** Seconds since 1970, of 2001 to 2033: in a column of days alone, for elsewhere it is somebody's number. */
export const seconds = /^1\d{9}$/;
/** Days since 1899-12-30, as spreadsheets keep dates; the fraction is the clock. */
export const serial = /^(\d{5})(?:[.,](\d+))?$/;
/** The day of a serial number of 1954 to 2119; null for further ones, which are likelier something else. */
export const dayOfSerial = (number: number): number | null =>
  number >= 20_000 && number <= 80_000 ? number - 25_569 : null;

/** How databases write "no date", with or without a clock. */
export const zeros = /^(?:0{4}([-/.])00\1|00([-/.])00\2(?:00)?)00(?!\d)/;

/** How programs write "no date" that count from the year 1, with or without a clock: 0001-01-01, 1/1/0001. */
export const yearOne = /^(?:0001([-/.])0?1\1(?:0?1)|0?1([-/.])0?1\2(?:0001))(?!\d)/;

/** The year of two digits. */
export const century = (short: number): number => short + (short < 70 ? 2000 : 1900);

/** Minutes east of Greenwich of a zone designator, null where there is none, NaN where it is none of the earth. */
export function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  const parts = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (parts === null) return 0;
  const [hours, minutes] = [+parts[2]!, +(parts[3] ?? 0)];
  if (hours > 14 || minutes > 59) return Number.NaN;
  return (hours * 60 + minutes) * (parts[1] === '-' ? -1 : 1);
}
