import { isDay } from '../../cells/dates/calendar.js';
import type { History } from '../../load/history.js';

/**
 * Whether the newest change comes first, as in many exports: told by the days of the changes of one prospect,
 * which others may stand between, else by those of the whole file.
 */
function isNewestFirst({ size, prospect, day }: History): boolean {
  const latest = new Map<number, number>();
  let [down, rises, falls] = [0, 0, 0];
  let last: number | null = null;
  for (let at = 0; at < size; at++) {
    const on = day[at]!;
    if (!isDay(on)) continue;
    const before = latest.get(prospect[at]!) ?? on;
    down += Math.sign(before - on);
    if (last !== null && on > last) rises += 1;
    if (last !== null && on < last) falls += 1;
    latest.set(prospect[at]!, on);
    last = on;
  }
  return down === 0 ? rises === 0 && falls > 0 : down > 0;
}

/** The changes of each prospect in the order of their days; those of one day in the order they were made. */
export function inOrder(history: History): Int32Array {
  const { size, prospect, day } = history;
  const order = Int32Array.from({ length: size }, (_, at) => at);
  const sign = isNewestFirst(history) ? -1 : 1;
  return order.sort((a, b) => prospect[a]! - prospect[b]! || day[a]! - day[b]! || sign * (a - b));
}
