import type { Activities } from '../load/activities.js';
import { isDay } from '../cells/dates/calendar.js';
import type { Deal } from './deals.js';
import { toldByWords } from './told-by-words.js';
import { isContact, touchOf } from './touches.js';

/** Whether somebody spoke with the customer after the close. */
export type CheckIn =
  | 'yes'
  | 'no'
  /** Too little time has passed to tell. */
  | 'tooRecent'
  /** Nobody recorded the day of the win. */
  | 'undated';

/** Whether activities are recorded beyond the first win: a log that ends before says nothing of what came after any. */
export function tellsOfAfter(won: readonly Deal[], { size, day }: Activities): boolean {
  const days = won.map((deal) => deal.day).filter(isDay);
  if (days.length === 0) return true;
  const first = days.reduce((least, one) => Math.min(least, one));
  for (let at = 0; at < size; at++) if (!isDay(day[at]!) || day[at]! > first) return true;
  return false;
}

/**
 * Whether anybody checked in with each customer after the close: any contact dated after the day of the
 * win and at most so many days later, whatever the period. A win younger than that at `asOf` is not judged,
 * not even where the check-in was made already: of young wins only the quick ones would count.
 */
export function checkIns(
  won: readonly Deal[],
  activities: Activities,
  days: number,
  asOf: number,
): CheckIn[] {
  const found = won.map((deal): CheckIn => {
    if (!isDay(deal.day)) return 'undated';
    return asOf - deal.day < days ? 'tooRecent' : 'no';
  });
  const { size, prospect, day } = activities;
  const isSpeaking = toldByWords(activities, (kind, came) => isContact(touchOf(kind, came), came));
  const last = won.reduce((most, deal) => Math.max(most, deal.prospect), 0);
  const placeOf = new Int32Array(last + 1).fill(-1);
  // Of the others nothing is asked: a log is gone through row by row.
  for (const [place, deal] of won.entries()) {
    if (found[place] === 'no') placeOf[deal.prospect] = place;
  }
  for (let at = 0; at < size; at++) {
    const who = prospect[at]!;
    const place = who < 0 || who > last ? -1 : placeOf[who]!;
    if (place === -1 || found[place] !== 'no' || !isDay(day[at]!)) continue;
    const after = day[at]! - won[place]!.day;
    if (after < 1 || after > days) continue;
    if (isSpeaking(at)) found[place] = 'yes';
  }
  return found;
}
