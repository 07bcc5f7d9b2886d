/** Periods of the calendar by name: `2026-Q1`, or beside the day they are told from, `last-quarter`. */
import { dayNumber, exists, mondayOf } from '../cells/dates/calendar.js';
import { nearestOf } from '../cells/text/nearest.js';
import { type Period, type PeriodName, periodOf } from './calendar-periods.js';

/** What a name means on a day. */
export type NamedPeriod = (asOf: number) => Period;

const before = (name: PeriodName) => (asOf: number) =>
  periodOf(name, periodOf(name, asOf).first - 1);
const during = (name: PeriodName) => (asOf: number) => periodOf(name, asOf);

const told: ReadonlyMap<string, NamedPeriod> = new Map(
  (['week', 'month', 'quarter', 'year'] as const).flatMap((name) => [
    [`last-${name}`, before(name)],
    [`this-${name}`, during(name)],
  ]),
);

/** The names that are told from a day. */
export const periodWords: readonly string[] = [...told.keys()];

/** How the others are written: each form, and a day of the period that has this number in its year. */
const forms: readonly (readonly [PeriodName, RegExp, (year: number, part: number) => number])[] = [
  ['year', /^(\d{4})$/, (year) => dayNumber(year, 1, 1)],
  ['quarter', /^(\d{4})-Q(\d)$/, (year, part) => dayNumber(year, part * 3 - 2, 1)],
  ['month', /^(\d{4})-(\d{2})$/, (year, part) => dayNumber(year, part, 1)],
  // The first week of a year is that of 4 January (ISO 8601).
  ['week', /^(\d{4})-W(\d{2})$/, (year, part) => mondayOf(dayNumber(year, 1, 4)) + (part - 1) * 7],
];

/** The period that a name means, null for a name of none: there is no 2025-W53. */
export function periodNamed(text: string): NamedPeriod | null {
  for (const [name, form, dayOf] of forms) {
    const parts = form.exec(text);
    if (parts === null || !exists(Number(parts[1]), 1, 1)) continue;
    const period = periodOf(name, dayOf(Number(parts[1]), Number(parts[2])));
    return period.label === text ? () => period : null;
  }
  return told.get(text) ?? null;
}

/** The name that is spelled most alike, null where none is near. */
export function nearestPeriod(text: string): string | null {
  const parts = /^(\d{4})[-/ ]?([QW]?)(\d{1,2})$/.exec(text.toUpperCase());
  if (parts === null) return nearestOf(text, periodWords);
  const [, year, letter, part] = parts as unknown as [string, string, string, string];
  const written = `${year}-${letter}${letter === 'Q' ? Number(part) : part.padStart(2, '0')}`;
  return periodNamed(written) === null ? null : written;
}
