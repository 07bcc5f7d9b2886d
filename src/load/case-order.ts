/** Which of several rows of one case is the newest. */
import { isDay } from '../cells/dates/calendar.js';
import type { Activities } from './activities.js';

const secondsADay = 86_400;

type Dated = Pick<Activities, 'day' | 'clock' | 'extras'>;

/** When each row was written: its last change where a column says so, else its own day and time; null for none. */
function timesOf({ day, clock, extras: { dates, clocks } }: Dated): (row: number) => number | null {
  const [changed, times] = [dates.get('modified'), clocks.get('modified')];
  const [days, seconds] = changed?.some(isDay) === true ? [changed, times!] : [day, clock];
  return (row) => (isDay(days[row]!) ? days[row]! * secondsADay + seconds[row]! : null);
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
  const isLater = (row: number, other: number) =>
    (time(row) ?? -Infinity) - (time(other) ?? -Infinity);
  let down = 0;
  for (const rows of rowsOf) {
    rows.forEach((row, at) => {
      if (at > 0) down -= Math.sign(isLater(row, rows[at - 1]!) || 0);
    });
  }
  return (rows) =>
    rows.reduce((newest, row) => {
      const later = isLater(row, newest) || 0;
      return later > 0 || (later === 0 && down <= 0) ? row : newest;
    });
}
