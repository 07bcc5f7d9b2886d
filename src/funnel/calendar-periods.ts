import {
  dayNumber,
  isoDay,
  isoMonth,
  isoQuarter,
  isoWeek,
  isoYear,
  mondayOf,
} from '../cells/dates/calendar.js';

/** A part of the calendar: what one is called, where it begins, and how long the longest is. */
interface CalendarPeriod {
  readonly label: (day: number) => string;
  /** The first day of the period that a day is in. */
  readonly firstDay: (day: number) => number;
  /** Days of the longest; so many after the first day of one lies the next one, and none beyond it. */
  readonly longest: number;
}

/** The first of the month so many months before that of the day, counted within its year. */
function firstOf(day: number, monthsOf: (month: number) => number): number {
  const [year, month] = isoDay(day).split('-').map(Number) as [number, number];
  return dayNumber(year, monthsOf(month), 1);
}

const table = {
  day: { label: isoDay, firstDay: (day) => day, longest: 1 },
  week: { label: isoWeek, firstDay: mondayOf, longest: 7 },
  month: { label: isoMonth, firstDay: (day) => firstOf(day, (month) => month), longest: 31 },
  quarter: {
    label: isoQuarter,
    firstDay: (day) => firstOf(day, (month) => month - ((month - 1) % 3)),
    longest: 92,
  },
  year: { label: isoYear, firstDay: (day) => firstOf(day, () => 1), longest: 366 },
} as const satisfies Record<string, CalendarPeriod>;

export type PeriodName = keyof typeof table;

/** The parts of the calendar that can be asked for, shortest first. */
export const periodNames = Object.keys(table) as [PeriodName, ...PeriodName[]];

export const isPeriod = (name: string): name is PeriodName => Object.hasOwn(table, name);

/** A period of the calendar; days are inclusive. */
export interface Period {
  readonly label: string;
  readonly first: number;
  readonly last: number;
}

/** The label of the period of a day. */
export const labelOfDay = (name: PeriodName, day: number): string => table[name].label(day);

/** Numbers the periods that days are in, in the order in which they come up. */
export class PeriodCodes {
  /** The first day of each period, by its code. */
  readonly firsts: number[] = [];
  private readonly byDay = new Map<number, number>();

  constructor(private readonly name: PeriodName) {}

  /** The code of the period of a day; each day is worked out once. */
  of(day: number): number {
    let code = this.byDay.get(day);
    if (code === undefined) {
      const first = table[this.name].firstDay(day);
      code = first === day ? this.firsts.push(day) - 1 : this.of(first);
      this.byDay.set(day, code);
    }
    return code;
  }
}

/** The period that begins on a day. */
export function periodFrom(name: PeriodName, first: number): Period {
  const { label, firstDay, longest } = table[name];
  return { label: label(first), first, last: firstDay(first + longest) - 1 };
}

/** The period that a day is in. */
export const periodOf = (name: PeriodName, day: number): Period =>
  periodFrom(name, table[name].firstDay(day));

/**
 * Every period from that of one day to that of another, without a gap.
 *
 * @param most how many there may be; with more the answer is null
 */
export function periodsBetween(
  name: PeriodName,
  from: number,
  to: number,
  most: number,
): Period[] | null {
  const periods: Period[] = [];
  for (let first = table[name].firstDay(from); first <= to;) {
    if (periods.length === most) return null;
    const period = periodFrom(name, first);
    periods.push(period);
    first = period.last + 1;
  }
  return periods;
}
