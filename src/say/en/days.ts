/** Days, and parts of the calendar, as people read them. */

// prettier-ignore
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** @param iso `2026-03-31`. @returns `31 March 2026` */
export function dayText(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${Number(day)} ${months[Number(month) - 1]!} ${year!}`;
}

/** `1 January to 31 March 2026`; the year stands once where both have the same. */
export function daysText(first: string, last: string): string {
  if (first === last) return dayText(first);
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  return `${isOneYear ? dayText(first).slice(0, -5) : dayText(first)} to ${dayText(last)}`;
}

export const dayWords = {
  dayText,
  daysText,
  /** A day in a table. @param iso `2026-03-31` */
  inTable: (iso: string): string => iso,
  /** A part of the calendar. @param label `2026-03-31`, `2026-W13`, `2026-03`, `2026-Q1`, `2026` */
  period: (label: string): string => label,
  /** How spreadsheets are told to write a day. */
  spreadsheet: 'yyyy-mm-dd',
};
