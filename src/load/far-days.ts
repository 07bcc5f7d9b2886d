import { dayNumber, isDay, isoDay, UNDATED } from '../cells/dates/calendar.js';
import type { DateColumns } from '../cells/dates/date-columns.js';
import { milestoneDates } from '../knowledge/fields/milestone-dates.js';
import type { Activities } from './activities.js';
import type { History } from './history.js';
import type { Prospects } from './prospects.js';

/** Days of one field that cannot be any of the export's. */
export interface FarDays {
  /** The headers that name the field. */
  readonly columns: readonly string[];
  readonly count: number;
  /** The one that comes most often, as `9999-12-31`. */
  readonly example: string;
}

/** A column of days, and the field it is of. */
interface DayColumn {
  readonly role: 'prospects' | 'activities' | 'history';
  readonly field: string;
  readonly days: Int32Array;
}

type Read = Pick<
  { prospects: Prospects; activities: Activities | null; history: History | null },
  'prospects' | 'activities' | 'history'
>;

/** Days of no CRM: before 1950, or from 2150 on. */
const [earliest, latest] = [dayNumber(1950, 1, 1), dayNumber(2150, 1, 1) - 1];
const yearDays = 365.25;
const mostAway = 50 * yearDays;
/** Where the clocks of computers begin, seen from east and west of Greenwich. */
const clockZero: readonly number[] = [0, -1];
const clockAway = 10 * yearDays;

/** The columns that every question reads. */
function dayColumns({ prospects, activities, history }: Read): DayColumn[] {
  const columns: (Omit<DayColumn, 'days'> & { readonly days: Int32Array | null | undefined })[] = [
    { role: 'prospects', field: 'created', days: prospects.created },
    { role: 'prospects', field: 'closed', days: prospects.closed },
    ...[...prospects.dates].map(([outcome, days]) => ({
      role: 'prospects' as const,
      field: milestoneDates[outcome],
      days,
    })),
    { role: 'activities', field: 'date', days: activities?.day },
    { role: 'history', field: 'date', days: history?.day },
  ];
  return columns.flatMap(({ days, ...rest }) => (days ? [{ ...rest, days }] : []));
}

/** The columns that only some questions read: they decide nothing about what is far. */
const extraColumns = ({ prospects, activities }: Read): DayColumn[] => [
  ...[...prospects.extras.dates].map(([field, days]) => ({
    role: 'prospects' as const,
    field,
    days,
  })),
  ...[...(activities?.extras.dates ?? [])].map(([field, days]) => ({
    role: 'activities' as const,
    field,
    days,
  })),
];

/** The first and the last day of some columns, the first after the last where there is none. */
function rangeOf(columns: readonly DayColumn[]): readonly [first: number, last: number] {
  let [first, last] = [UNDATED, -UNDATED];
  for (const { days } of columns) {
    // Not for…of: of millions of days, making what an iterator returns took most of the time.
    for (let at = 0; at < days.length; at++) {
      const day = days[at]!;
      if (!isDay(day)) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return [first, last];
}

/**
 * The middle of the days of an export: the median of the different ones, so that a placeholder counts once
 * however often it stands there. Null where no day is of a year in which there are CRMs.
 */
function middleOf(columns: readonly DayColumn[]): number | null {
  const different = new Set<number>();
  for (const { days } of columns) {
    for (const day of days) if (day >= earliest && day <= latest) different.add(day);
  }
  for (const day of clockZero) if (different.size > 1) different.delete(day);
  const sorted = Int32Array.from(different).sort();
  return sorted[sorted.length >> 1] ?? null;
}

/** Whether a day lies too far from the middle to be any of the export's. */
function isFarFrom(middle: number | null): (day: number) => boolean {
  return (day) => {
    if (day < earliest || day > latest) return true;
    if (middle === null) return false;
    const away = Math.abs(day - middle);
    return away > mostAway || (clockZero.includes(day) && away > clockAway);
  };
}

/** Makes the far days of a column unknown; how often each was there. */
function clear(days: Int32Array, isFar: (day: number) => boolean): Map<number, number> {
  const found = new Map<number, number>();
  for (let at = 0; at < days.length; at++) {
    const day = days[at]!;
    if (!isDay(day) || !isFar(day)) continue;
    found.set(day, (found.get(day) ?? 0) + 1);
    days[at] = UNDATED;
  }
  return found;
}

/** The one that comes most often, the earliest of several. */
function mostOften(found: ReadonlyMap<number, number>): number {
  return [...found].reduce((best, one) =>
    one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best,
  )[0];
}

/**
 * Sets aside the days that stand for "none" or "for ever", such as 9999-12-31 or 1900-01-01, and slips of the
 * pen: what they date has happened, nobody knows when. A day is far where it lies before 1950 or after 2149,
 * more than 50 years from the middle of all the days, or where the clocks of computers begin, 1970-01-01, and
 * the middle is more than 10 years away.
 *
 * @param read changed in place
 * @returns what was found, by field; nothing for most exports
 */
export function setFarDaysAside(read: Read, dates: DateColumns): FarDays[] {
  const always = dayColumns(read);
  const all = [...always, ...extraColumns(read)];
  const [first, last] = rangeOf(all);
  const isNear = first > Math.max(earliest, ...clockZero) && last <= latest;
  if (isNear && last - first <= mostAway) return [];
  const isFar = isFarFrom(middleOf(always));
  return all.flatMap(({ role, field, days }): FarDays[] => {
    const found = clear(days, isFar);
    if (found.size === 0) return [];
    const headers = dates.all.filter((each) => each.role === role && each.field === field);
    return [
      {
        columns: [...new Set(headers.map(({ header }) => header))],
        count: [...found.values()].reduce((sum, count) => sum + count, 0),
        example: isoDay(mostOften(found)),
      },
    ];
  });
}
