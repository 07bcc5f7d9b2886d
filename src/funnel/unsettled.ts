import { isDay, UNDATED } from '../cells/dates/calendar.js';
import { provable } from '../method/milestones.js';
import type { Journeys } from './journeys.js';
import type { TallyOptions } from './tally-options.js';

/**
 * Prospects of whom it takes each period to tell what happened in it: something of theirs has no day, or is
 * open. Of a cohort, those without a day of entry.
 */
export function unsettledOf(
  { size, reached, open, entered }: Journeys,
  { unit, basis }: TallyOptions,
): Uint8Array {
  const unsettled = new Uint8Array(size);
  if (unit === 'activities') return unsettled;
  const mark = (values: ArrayLike<number>, isUnsettling: (value: number) => boolean) => {
    for (let prospect = 0; prospect < size; prospect++) {
      if (isUnsettling(values[prospect]!)) unsettled[prospect] = 1;
    }
  };
  if (entered !== null) mark(entered, (day) => !isDay(day));
  if (basis === 'activity') {
    mark(open, (bits) => bits !== 0);
    for (const outcome of provable) mark(reached[outcome], (day) => day === UNDATED);
  }
  return unsettled;
}

/** The places of what is marked, in order. */
export function markedIn(marks: Uint8Array): Int32Array {
  const places = new Int32Array(marks.length);
  let size = 0;
  for (let at = 0; at < marks.length; at++) if (marks[at] !== 0) places[size++] = at;
  return places.subarray(0, size);
}
