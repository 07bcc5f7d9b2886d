/** Which days shapes can tell: those that no rule for placeholders can touch, and placeholders for certain. */
import { dayNumber, isoDay, parseIsoDay } from '../../cells/dates/calendar.js';

/** Days that are told as days, in day numbers, both inclusive. */
export interface DaysTold {
  readonly first: number;
  readonly last: number;
}

/** From the second of the days that computers count from: that one stands for none. */
const earliest = 1;
const [yearsBefore, yearsAfter] = [40, 9];

/**
 * The days around the one it is that are told as days. They span fifty years, so that with nothing beyond them no day
 * is far from the others; see load/far-days.
 *
 * @param asOf day number
 */
export function daysTold(asOf: number): DaysTold {
  const year = Number(isoDay(asOf).slice(0, 4));
  return {
    first: Math.max(earliest, dayNumber(Math.max(1900, year - yearsBefore), 1, 1)),
    last: dayNumber(Math.min(9998, year + yearsAfter) + 1, 1, 1) - 1,
  };
}

const [firstOfAll, lastOfAll] = [dayNumber(1950, 1, 1), dayNumber(2150, 1, 1) - 1];
/** Where the clocks of computers begin: no day of an export whose days lie ten years later. */
const clockZero: readonly number[] = [0, -1];
const clockAway = 3653;

const plain = /^\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/;

/** What a text of a day is: a day, one that stands for none, or nothing that can be told of many at once. */
export function kindOfDay(text: string, { first, last }: DaysTold): 'day' | 'none' | 'untellable' {
  const day = plain.test(text) ? parseIsoDay(text.slice(0, 10)) : null;
  if (day === null) return 'untellable';
  if (day >= first && day <= last) return 'day';
  if (day < firstOfAll || day > lastOfAll) return 'none';
  return clockZero.includes(day) && first > clockAway ? 'none' : 'untellable';
}
