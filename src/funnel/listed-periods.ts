import { type Period, periodFrom, type PeriodName, periodsBetween } from './calendar-periods.js';
import type { DaysCovered } from './reading/days-covered.js';
import type { TallyOptions } from './tally-options.js';

/**
 * The periods to list.
 *
 * @param firsts the first day of each that something was counted in
 * @param covered the days that the data reach, none after the as-of day
 * @param most how many there may be; with more the answer is null
 */
export function listedPeriods(
  every: PeriodName,
  firsts: Iterable<number>,
  { since, until, asOf }: TallyOptions,
  covered: DaysCovered | null,
  most: number,
): Period[] | null {
  const inOrder = [...firsts].sort((a, b) => a - b);
  const past = inOrder.filter((first) => first <= asOf);
  const begins = covered === null || since === null ? [] : [Math.max(since, covered.first)];
  const ends = covered === null || until === null ? [] : [Math.min(until, covered.last)];
  const [begin, end] = [begins[0] ?? past[0], ends[0] ?? past.at(-1)];
  const listed =
    begin === undefined || end === undefined ? [] : periodsBetween(every, begin, end, most);
  if (listed === null) return null;
  const toCome = inOrder.slice(past.length).map((first) => periodFrom(every, first));
  return listed.length + toCome.length > most ? null : [...listed, ...toCome];
}
