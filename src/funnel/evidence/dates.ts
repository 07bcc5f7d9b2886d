import { isDay, UNDATED } from '../../cells/dates/calendar.js';
import type { Prospects } from '../../load/prospects.js';
import { type Door, type Ear, steps } from './door.js';
import { type Ends, LOST, WON } from './standings.js';

/** A day in the column of a milestone proves it; an appointment that was held was booked too, on that day at the latest. */
export function proveDates(ear: Ear, dates: Prospects['dates']): void {
  for (const [outcome, days] of dates) {
    for (let prospect = 0; prospect < days.length; prospect++) {
      const day = days[prospect]!;
      if (!isDay(day) && day !== UNDATED) continue;
      ear.prove(prospect, steps[outcome], day, 'dateColumn', prospect);
      if (outcome === 'held') ear.prove(prospect, steps.booked, day, 'heldColumn', prospect);
    }
  }
}

/**
 * A deal that its stage or status says is won or lost, and that nothing else dates, was so on the day it
 * was closed. Of an open deal the same column is the day it is expected to close, which dates nothing.
 */
export function dateClosings(door: Door, closed: Prospects['closed'], ends: Ends): void {
  for (let prospect = 0; prospect < (closed?.length ?? 0); prospect++) {
    const [day, end] = [closed![prospect]!, ends[prospect]!];
    if (!isDay(day)) continue;
    if (end === WON) door.date(prospect, steps.wins, day);
    if (end === LOST) door.date(prospect, steps.lost, day);
  }
}
