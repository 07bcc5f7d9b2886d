import { parseIsoDay } from '../../cells/dates/calendar.js';
import type { MadeFor } from './made-for.js';

/**
 * The days at which a part of a question begins, earliest first: two days that no border lies between are the same to
 * whatever compares days with the period, with the day it is, or with the age that is asked for.
 */
export function bordersOf({
  since,
  until,
  mature,
  asOf,
}: Pick<MadeFor, 'since' | 'until' | 'mature' | 'asOf'>): number[] {
  const at = (day: string, after = 0) => parseIsoDay(day)! + after;
  const days = [
    ...(since === null ? [] : [at(since)]),
    ...(until === null ? [] : [at(until, 1)]),
    at(asOf, 1),
    // Whoever entered on such a day is just as old as is asked for.
    ...(mature === null ? [] : [at(asOf, -mature), at(asOf, 1 - mature)]),
  ];
  return [...new Set(days)].sort((a, b) => a - b);
}

/** Which part a day lies in. */
export const partOf = (borders: readonly number[], day: number): number =>
  borders.filter((border) => border <= day).length;
