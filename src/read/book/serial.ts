const msPerDay = 86_400_000;
const firstOf = {
  /** Day 1 is 1 January 1900, and 1900 is taken for a leap year: from March on, day 0 is a day earlier. */
  1900: Date.UTC(1899, 11, 30),
  1904: Date.UTC(1904, 0, 1),
} as const;

/** The year that the days of a workbook are counted from. */
export type Epoch = keyof typeof firstOf;

/** A day that never was. */
const leapDay = 60;
/** The day after 31 December 9999. */
const end = 2_958_466;

const two = (number: number): string => String(number).padStart(2, '0');

/** `14:05:00`, with milliseconds where there are any; hours go on beyond 24. */
function clock(ms: number): string {
  const [hours, minutes] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60];
  const seconds = two(Math.floor(ms / 1000) % 60);
  const rest = ms % 1000;
  return `${two(hours)}:${two(minutes)}:${seconds}${rest === 0 ? '' : `.${String(rest).padStart(3, '0')}`}`;
}

/** A length of time in days as `36:00:00`; null for a negative one. */
export const durationText = (days: number): string | null =>
  days < 0 ? null : clock(Math.round(days * msPerDay));

/**
 * A day of a workbook as `2026-01-22`, with `T11:10:00` where it has a time; a time without a day as `11:10:00`.
 *
 * @returns '' for day 0, which stands for an empty cell; null for what is no day
 */
export function dayText(serial: number, epoch: Epoch): string | null {
  // Whole milliseconds: 14:05 is written as a fraction of a day.
  const ms = Math.round(serial * msPerDay);
  const day = Math.floor(ms / msPerDay);
  const time = ms - day * msPerDay;
  const count = epoch === 1904 ? day + 1462 : day;
  if (!(serial >= 0) || count >= end) return null;
  if (day === 0 && epoch === 1900) return time === 0 ? '' : clock(time);
  if (count === leapDay) return null;
  const shift = epoch === 1900 && day < leapDay ? 1 : 0;
  const text = new Date(firstOf[epoch] + (day + shift) * msPerDay).toISOString().slice(0, 10);
  return time === 0 ? text : `${text}T${clock(time)}`;
}
