import { isDay, secondsOf } from '../cells/dates/calendar.js';
import type { History } from './history.js';

/**
 * Whether the newest change comes first in a table, as in many exports: told by the times of the changes of one
 * prospect, which others may stand between, else by those of the whole table.
 */
function isNewestFirst({ prospect, day, clock }: History, from: number, to: number): boolean {
  const latest = new Map<number, number>();
  let [down, rises, falls] = [0, 0, 0];
  let last: number | null = null;
  for (let at = from; at < to; at++) {
    if (!isDay(day[at]!)) continue;
    const on = secondsOf(day[at]!, clock[at]!);
    const before = latest.get(prospect[at]!) ?? on;
    down += Math.sign(before - on);
    if (last !== null && on > last) rises += 1;
    if (last !== null && on < last) falls += 1;
    latest.set(prospect[at]!, on);
    last = on;
  }
  return down === 0 ? rises === 0 && falls > 0 : down > 0;
}

/** The place of each row if every table began with its oldest one. */
function oldestFirst(history: History): Int32Array {
  const { size, starts } = history;
  const places = new Int32Array(size);
  starts.forEach((from, table) => {
    const to = starts[table + 1] ?? size;
    const isTurned = isNewestFirst(history, from, to);
    for (let row = from; row < to; row++) places[row] = isTurned ? from + to - 1 - row : row;
  });
  return places;
}

/** The changes of each prospect by time; those of one time, or that nobody timed, in the order they were made. */
export function inOrder(history: History): Int32Array {
  const { size, prospect, day, clock } = history;
  const places = oldestFirst(history);
  const order = Int32Array.from({ length: size }, (_, at) => at);
  return order.sort(
    (a, b) =>
      prospect[a]! - prospect[b]! ||
      day[a]! - day[b]! ||
      clock[a]! - clock[b]! ||
      places[a]! - places[b]!,
  );
}
