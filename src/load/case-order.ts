/** Which of several rows of one case is the newest. */
import { isDay, secondsOf } from '../cells/dates/calendar.js';
import type { Activities } from './activities.js';
import { type FirstAndLast, orderOfOpenings, orderOfStates } from './case-directions.js';

type Dated = Pick<Activities, 'day' | 'clock' | 'extras'>;

/** What tells in which order rows of one time were written, besides the days of the rows themselves. */
export interface OrderAsked {
  /** The rows of those cases that have several, in their order. */
  readonly rowsOf: readonly (readonly number[])[];
  /** The first and the last row of every case; null where they stand in several tables, each in an order of its own. */
  readonly ends: FirstAndLast | null;
  /** Whether a row says that its case has ended; null where it does not say. */
  readonly hasEnded: (row: number) => boolean | null;
}

/** The rows of one case in the order in which they were written. */
export interface CaseOrder {
  /** The newest of some rows: by time, and of those of one time the last, or the first where the newest come first. */
  readonly newest: (rows: readonly number[]) => number;
  /** Of the rows of a case those that may be the newest as well, where nothing tells which is. */
  readonly rivals: (rows: readonly number[]) => readonly number[];
}

/** When each row was written: its last change where the row says so, else its own day and time; -Infinity for none. */
function timesOf({ day, clock, extras: { dates, clocks } }: Dated): (row: number) => number {
  const [changed, times] = [dates.get('modified'), clocks.get('modified')];
  return (row) => {
    const isChanged = changed !== undefined && isDay(changed[row]!);
    return isChanged ? secondsOf(changed[row]!, times![row]!) : secondsOf(day[row]!, clock[row]!);
  };
}

/**
 * How the rows of cases follow each other: by their times; where they have none by what else of the export tells
 * whether it lists the oldest or the newest first.
 */
export function caseOrderOf({ rowsOf, ends, hasEnded }: OrderAsked, activities: Dated): CaseOrder {
  const time = timesOf(activities);
  const { dates } = activities.extras;
  const closed = dates.get('closedOn');
  /** Above 0 where a row was written after another one, 0 where neither was. */
  const order = (row: number, other: number) => Math.sign(time(row) - time(other)) || 0;
  /** The same, also told by the day of closing, which only the later of two rows has. */
  const orderByAll = (row: number, other: number) => {
    const isClosed = (one: number) => Number(closed !== undefined && isDay(closed[one]!));
    return order(row, other) || isClosed(row) - isClosed(other);
  };
  let up = 0;
  for (const rows of rowsOf) {
    rows.forEach((row, at) => {
      if (at > 0) up += orderByAll(row, rows[at - 1]!);
    });
  }
  const openedOn = dates.get('openedOn');
  const openedAt = (row: number) =>
    openedOn !== undefined && isDay(openedOn[row]!) ? openedOn[row]! : activities.day[row]!;
  if (rowsOf.length > 0 && up === 0) {
    const byOpenings = ends === null ? 0 : orderOfOpenings(ends, openedAt);
    const byStates = orderOfStates(rowsOf, hasEnded);
    // Where they contradict each other, nothing tells.
    up = Math.sign(byOpenings + byStates);
  }
  const newest = (rows: readonly number[]) =>
    rows.reduce((latest, row) => {
      const later = order(row, latest);
      return later > 0 || (later === 0 && up >= 0) ? row : latest;
    });
  return {
    newest,
    rivals: (rows) => {
      const last = newest(rows);
      return up === 0 ? rows.filter((row) => row !== last && order(row, last) === 0) : [];
    },
  };
}
