/** In what order days stand: what happens to a record happens after it was entered. */
import { UNDATED } from '../cells/dates/calendar.js';
import { BAD_DATE, DateParser } from '../cells/dates/dates.js';
import { daysIn } from '../cells/dates/zone.js';
import { tidy } from '../cells/text/fold.js';
import { looks, type Profiles } from './profile.js';

/** So many of the filled cells of a column of days are days: somebody wrote something else in a few. */
const mostCells = 0.8;
/** So many of the rows that have both days have them in order: somebody typed one wrongly here and there. */
const mostRows = 0.95;

/** The days of a column by row, null where a cell has none: in the order of day and month that reads more of them. */
function daysOf({ rows }: Profiles, column: number): readonly (number | null)[] {
  const readings = (['dmy', 'mdy'] as const).map((order) => {
    const parser = new DateParser(daysIn('UTC'), order);
    return rows.map((row) => {
      const day = parser.parse(tidy(row[column] ?? ''));
      return day === BAD_DATE || day === UNDATED ? null : day;
    });
  });
  const count = (days: readonly (number | null)[]) => days.filter((day) => day !== null).length;
  const [dayFirst, monthFirst] = readings as [(number | null)[], (number | null)[]];
  return count(monthFirst) > count(dayFirst) ? monthFirst : dayFirst;
}

/** Whether a column holds days, written as such. */
const holdsDays = (profiles: Profiles, column: number): boolean =>
  profiles.of(column).share((value) => looks.day(value) && !looks.number(value)) >= mostCells;

/** Whether of the rows that have both days nearly all have the one not after the other. */
function areInOrder(days: readonly (number | null)[], others: readonly (number | null)[]): boolean {
  const inOrder = days.flatMap((day, at) => {
    const beside = others[at] ?? null;
    return day === null || beside === null ? [] : [day <= beside];
  });
  return inOrder.filter(Boolean).length >= inOrder.length * mostRows;
}

/**
 * Whether the days of a column are, row by row, not later than those of any other column of days.
 *
 * @param width how many columns the table has
 */
export function isEarliest(profiles: Profiles, width: number, column: number): boolean {
  const own = daysOf(profiles, column);
  const others = Array.from({ length: width }, (_, at) => at).filter(
    (at) => at !== column && holdsDays(profiles, at),
  );
  return others.every((other) => areInOrder(own, daysOf(profiles, other)));
}

/** Whether the days of a column are, row by row, not later than those of another. */
export const isInOrder = (profiles: Profiles, column: number, other: number): boolean =>
  areInOrder(daysOf(profiles, column), daysOf(profiles, other));
