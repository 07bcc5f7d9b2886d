import { isDay } from '../cells/dates/calendar.js';
import type { Journeys } from './journeys.js';
import { toldByWords } from './told-by-words.js';
import { isTouch } from './touches.js';

/**
 * Days since anybody was last in touch with each prospect, at a day; null of whom no touch is dated.
 *
 * @returns null where the export tells of no activities
 */
export function daysSinceTouch({ events, size }: Journeys, asOf: number): (number | null)[] | null {
  if (events === null) return null;
  const last: (number | null)[] = Array.from({ length: size }, () => null);
  const { prospect, day } = events;
  const touched = toldByWords(events, isTouch);
  for (let at = 0; at < events.size; at++) {
    const on = day[at]!;
    if (!isDay(on) || on > asOf || !touched(at)) continue;
    const found = last[prospect[at]!]!;
    last[prospect[at]!] = found === null ? asOf - on : Math.min(found, asOf - on);
  }
  return last;
}
