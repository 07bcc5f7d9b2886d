/** Days, and parts of the calendar, as people read them. */

/** @param iso `2026-03-31`. @returns `31.03.2026` */
export function dayText(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${day!}.${month!}.${year!}`;
}

/** `01.01.2026 bis 31.03.2026`; one day stands alone. */
export const daysText = (first: string, last: string): string =>
  first === last ? dayText(first) : `${dayText(first)} bis ${dayText(last)}`;

/** `2026-W13` as `KW 13/2026`, `2026-03` as `03/2026`, `2026-Q1` as `Q1/2026`; a year as it is. */
export function periodText(label: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(label)) return dayText(label);
  const [, year, week, part] = /^(\d{4})-(W?)(\d{2}|Q\d)$/.exec(label) ?? [];
  if (year === undefined) return label;
  return `${week === 'W' ? 'KW\u{a0}' : ''}${part!}/${year}`;
}

export const dayWords = {
  dayText,
  daysText,
  /** A day in a table. @param iso `2026-03-31` */
  inTable: dayText,
  /** A part of the calendar. @param label `2026-03-31`, `2026-W13`, `2026-03`, `2026-Q1`, `2026` */
  period: periodText,
  /** How spreadsheets are told to write a day. */
  spreadsheet: 'dd.mm.yyyy',
};
