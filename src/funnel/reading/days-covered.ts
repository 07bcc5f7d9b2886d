import { isDay, UNDATED } from '../../cells/dates/calendar.js';
import type { Export } from '../../load/export.js';
import type { Journeys } from '../journeys.js';

/** The days that data speak of, in day numbers, both inclusive. */
export interface DaysCovered {
  readonly first: number;
  readonly last: number;
}

/** The days on which something was recorded: of entry, milestones, activities, changes of stage and cases. */
export const recordedDays = ({
  prospects,
  activities,
  history,
  cases,
  shapes,
}: Export): Int32Array[] =>
  (shapes !== null
    ? [shapes.days]
    : [prospects.created, ...prospects.dates.values(), activities?.day, history?.day, cases?.opened]
  ).flatMap((days) => days ?? []);

/**
 * The first and the last day that data speak of. An expected close is none, the close of a deal that ended is
 * one; days after the as-of day are plans.
 *
 * @param recorded as `recordedDays` gives them
 * @param asOf where none is asked for, every day counts
 * @returns null where nothing has a day
 */
export function daysCovered(
  recorded: readonly Int32Array[],
  { reached }: Pick<Journeys, 'reached'>,
  asOf: number = UNDATED - 1,
): DaysCovered | null {
  let [first, last] = [UNDATED, -UNDATED];
  for (const days of [...recorded, reached.wins, reached.lost]) {
    // Most days lie between those seen before, and need not be looked at.
    for (let row = 0; row < days.length; row++) {
      const day = days[row]!;
      if (day >= first && day <= last) continue;
      if (day > asOf || !isDay(day)) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return isDay(first) ? { first, last } : null;
}
