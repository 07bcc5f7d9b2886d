import type { Voice } from '../en/index.js';

/** Days, and parts of the calendar, as people read them. */

// prettier-ignore
const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

const monthName = (month: string): string => months[Number(month) - 1]!;

/** Only the first of a month is an ordinal. */
const dayOfMonth = (day: string): string => (Number(day) === 1 ? '1er' : String(Number(day)));

/** @param iso `2026-03-31`. @returns `31 mars 2026`, `1er avril 2026` */
export function dayText(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${dayOfMonth(day!)} ${monthName(month!)} ${year!}`;
}

/** `1er janvier au 31 mars 2026`; the year stands once where both have the same. */
export function daysText(first: string, last: string): string {
  if (first === last) return dayText(first);
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  return `${isOneYear ? dayText(first).slice(0, -5) : dayText(first)} au ${dayText(last)}`;
}

/** A day in a table. @param iso `2026-03-31`. @returns `31/03/2026` */
const inTable = (iso: string): string => iso.split('-').reverse().join('/');

/** A part of the calendar, short. @param label `2026-03-31`, `2026-W13`, `2026-03`, `2026-Q1`, `2026` */
function period(label: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(label)) return inTable(label);
  const [, year, kind, number] = /^(\d{4})-([WQ]?)(\d+)$/.exec(label) ?? [];
  if (year === undefined) return label;
  if (kind === '') return `${number!}/${year}`;
  return `${kind === 'W' ? 'S' : 'T'}${number!} ${year}`;
}

/** The same inside a sentence: a month by its name. */
export function periodText(label: string): string {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(label) ?? [];
  if (month !== undefined) return `${monthName(month)} ${year!}`;
  return /^\d{4}-\d\d-\d\d$/.test(label) ? dayText(label) : period(label);
}

/** In which: `en mars 2026`, `au T1 2026`, `en S13 2026`, `le 31 mars 2026`. */
export function inPeriod(label: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(label)) return `le ${dayText(label)}`;
  return `${label.includes('Q') ? 'au' : 'en'} ${periodText(label)}`;
}

export const dayWords = {
  dayText,
  daysText,
  inTable,
  period,
  /** How spreadsheets are told to write a day. */
  spreadsheet: 'dd/mm/yyyy',
} satisfies Voice['days'];
