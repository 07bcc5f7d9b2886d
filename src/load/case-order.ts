/** Which of several rows of one case is the newest. */
import { isDay, secondsOf } from '../cells/dates/calendar.js';
import type { Activities } from './activities.js';

type Dated = Pick<Activities, 'day' | 'clock' | 'extras'>;

/** When each row was written: its last change where the row says so, else its own day and time; -Infinity for none. */
function timesOf({ day, clock, extras: { dates, clocks } }: Dated): (row: number) => number {
  const [changed, times] = [dates.get('modified'), clocks.get('modified')];
  return (row) => {
    const isChanged = changed !== undefined && isDay(changed[row]!);
    return isChanged ? secondsOf(changed[row]!, times![row]!) : secondsOf(day[row]!, clock[row]!);
  };
}

/**
 * Which row of each case stands: the newest by its time; of those of one time, or without one, the last, or the first
 * where the export lists the newest first.
 *
 * @param rowsOf the rows of each case, in their order
 */
export function newestAmong(
  rowsOf: readonly (readonly number[])[],
  activities: Dated,
): (rows: readonly number[]) => number {
  const time = timesOf(activities);
  const closed = activities.extras.dates.get('closedOn');
  /** Above 0 where a row was written after another one, 0 where neither was. */
  const order = (row: number, other: number) => Math.sign(time(row) - time(other)) || 0;
  /** The same, also told by the day of closing, which only the later of two rows has. */
  const orderByAll = (row: number, other: number) => {
    const isClosed = (one: number) => Number(closed !== undefined && isDay(closed[one]!));
    return order(row, other) || isClosed(row) - isClosed(other);
  };
  let down = 0;
  for (const rows of rowsOf) {
    rows.forEach((row, at) => {
      if (at > 0) down -= orderByAll(row, rows[at - 1]!);
    });
  }
  return (rows) =>
    rows.reduce((newest, row) => {
      const later = order(row, newest);
      return later > 0 || (later === 0 && down <= 0) ? row : newest;
    });
}
