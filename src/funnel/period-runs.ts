import { isDay } from '../cells/dates/calendar.js';
import { outcomes } from '../method/milestones.js';
import type { Journeys } from './journeys.js';
import { openKey } from './policy.js';
import type { Span } from './spans.js';
import type { TallyOptions } from './tally-options.js';

/** Hands over the days of a prospect at which an answer may turn: where something of it is dated, begins or ends. */
type TurningDays = (prospect: number, see: (day: number) => void) => void;

/** The days of their sales, of some prospects. */
function salesOf({ revenue, events }: Journeys, asked: Int32Array): Map<number, number[]> {
  const sales = new Map<number, number[]>();
  const isAsked = new Set(asked);
  for (let entry = 0; entry < revenue.size; entry++) {
    const [prospect, activity] = [revenue.prospect[entry]!, revenue.activity[entry]!];
    if (activity === -1 || !isAsked.has(prospect)) continue;
    const own = sales.get(prospect) ?? [];
    own.push(events!.day[activity]!);
    sales.set(prospect, own);
  }
  return sales;
}

/** Every day that `cutBy` and `spansOf` compare with a period. */
function turningDays(
  journeys: Journeys,
  { mature, asOf }: TallyOptions,
  asked: Int32Array,
): TurningDays {
  const { entered, reached, open, openDays, details } = journeys;
  const days = outcomes.map((outcome) => reached[outcome]);
  const sales = salesOf(journeys, asked);
  return (prospect, see) => {
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
    sales.get(prospect)?.forEach(see);
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
 * Goes through periods, in their order, each with the prospects to be asked of in it: between two days at which an
 * answer may turn every period answers alike, so that the first of such a run stands for all of them. A prospect is
 * asked of a few times, however many periods there are.
 *
 * @param windows the periods, which do not overlap
 * @param ask gets the place of a period, those who are due in it, and the place of the period in which the run of each ends
 */
export function eachRun(
  journeys: Journeys,
  options: TallyOptions,
  asked: Int32Array,
  windows: readonly Span[],
  ask: (place: number, due: Int32Array, endOf: (prospect: number) => number) => void,
): void {
  const turns = turningDays(journeys, options, asked);
  const ends = new Int32Array(journeys.size);
  /** Who is due in each period: the first of them, and after each the next. */
  const [first, next] = [new Int32Array(windows.length).fill(-1), new Int32Array(journeys.size)];
  const expect = (prospect: number, place: number) => {
    if (place >= windows.length) return;
    next[prospect] = first[place]!;
    first[place] = prospect;
  };
  const endAfter = (prospect: number, place: number): number => {
    const { from, to } = windows[place]!;
    let [isTurning, later] = [false, Number.POSITIVE_INFINITY];
    turns(prospect, (day) => {
      if (day > to) later = Math.min(later, day);
      else if (day >= from) isTurning = true;
    });
    return isTurning ? place + 1 : endingFrom(windows, place + 1, later);
  };
  for (const prospect of asked) expect(prospect, 0);
  const list = new Int32Array(asked.length);
  for (let place = 0; place < windows.length; place++) {
    let size = 0;
    for (let prospect = first[place]!; prospect !== -1; prospect = next[prospect]!) {
      list[size++] = prospect;
    }
    if (size === 0) continue;
    const due = list.subarray(0, size).sort();
    for (const prospect of due) {
      ends[prospect] = endAfter(prospect, place);
      expect(prospect, ends[prospect]);
    }
    ask(place, due, (prospect) => ends[prospect]!);
  }
}
