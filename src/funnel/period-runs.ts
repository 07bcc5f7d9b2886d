import { isDay } from '../cells/dates/calendar.js';
import { outcomes } from '../method/milestones.js';
import type { Journeys } from './journeys.js';
import type { Entries } from './payments.js';
import { openKey } from './policy.js';
import type { Span } from './spans.js';
import type { TallyOptions } from './tally-options.js';

/** The days of a prospect at which an answer may turn, in order: where something of it is dated, begins or ends. */
type TurningDays = (prospect: number) => readonly number[];

/** Every day that `cutBy` and `spansOf` compare with a period; one list for all, as it is soon done with. */
function turningDays(
  { entered, reached, open, openDays, details, revenue, events }: Journeys,
  { mature, asOf }: TallyOptions,
  entries: Entries,
): TurningDays {
  const days = outcomes.map((outcome) => reached[outcome]);
  const found: number[] = [];
  const see = (day: number): void => {
    let at = found.length;
    for (; at > 0 && found[at - 1]! > day; at--) found[at] = found[at - 1]!;
    found[at] = day;
  };
  const seeSale = (entry: number): void => {
    const activity = revenue.activity[entry]!;
    if (activity !== -1 && isDay(events!.day[activity]!)) see(events!.day[activity]!);
  };
  return (prospect) => {
    found.length = 0;
    see(asOf);
    const entry = entered?.[prospect];
    if (entry !== undefined && isDay(entry)) {
      see(entry);
      if (mature !== null) see(entry + mature);
    }
    const closed = details.closed?.[prospect];
    if (closed !== undefined && isDay(closed)) see(closed);
    for (let step = 0; step < days.length; step++) {
      const day = days[step]![prospect]!;
      if (isDay(day)) see(day);
      const awaited = open[prospect] === 0 ? undefined : openDays.get(openKey(prospect, step));
      if (awaited !== undefined) see(awaited);
    }
    entries.each(prospect, seeSale);
    return found;
  };
}

/** The first of the periods, from a place on, that ends on a day or after it; their number for none. */
function endingFrom(windows: readonly Span[], from: number, day: number): number {
  let [low, high] = [from, windows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (windows[middle]!.to >= day) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Finds the runs of a prospect: between two days at which an answer may turn every period answers alike, so that the
 * first of such a run stands for all of them. A prospect is asked of a few times, however many periods there are.
 * Before the first such day and after the last nothing is known or open of a prospect whose day of entry is known, so
 * that nothing is asked.
 *
 * @param windows the periods, in order, which do not overlap
 * @returns goes through the runs of a prospect, with the places of the first period of each and of that behind it
 */
export function runsOf(
  journeys: Journeys,
  options: TallyOptions,
  windows: readonly Span[],
  entries: Entries,
): (prospect: number, see: (place: number, end: number) => void) => void {
  const { entered } = journeys;
  const turns = turningDays(journeys, options, entries);
  return (prospect, see) => {
    const days = turns(prospect);
    const hasEntered = entered !== null && isDay(entered[prospect]!);
    let at = 0;
    for (let place = hasEntered ? endingFrom(windows, 0, days[0]!) : 0; place < windows.length;) {
      const { from, to } = windows[place]!;
      while (at < days.length && days[at]! < from) at++;
      const isTurning = at < days.length && days[at]! <= to;
      while (at < days.length && days[at]! <= to) at++;
      const isOver = at === days.length;
      const rest = isOver ? windows.length : endingFrom(windows, place + 1, days[at]!);
      const end = isTurning ? place + 1 : rest;
      see(place, end);
      place = isOver && hasEntered ? windows.length : end;
    }
  };
}
