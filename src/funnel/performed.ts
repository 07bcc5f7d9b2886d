import type { Journeys } from './journeys.js';
import { countedOf, select } from './selection.js';
import type { TallyOptions } from './tally-options.js';
import { toldByWords } from './told-by-words.js';
import { touchOf } from './touches.js';

/**
 * Goes through the activities that count: within the period, on the prospects that count, of the reps kept.
 * Effort is whoever's who made it, so the credit is always the performer's; where no column says who
 * performed an activity, the owner of the prospect stands for them.
 *
 * @param see gets the place of the activity and the code of its rep, -1 for nobody
 * @returns how many were left out only because nobody recorded their day
 */
export function eachPerformed(
  journeys: Journeys,
  options: TallyOptions,
  see: (at: number, rep: number) => void,
): number {
  const { events, owner } = journeys;
  if (events === null) return 0;
  const selection = select(journeys, options);
  const counted = countedOf(journeys.size, selection.prospect);
  let undated = 0;
  for (let at = 0; at < events.size; at++) {
    const prospect = events.prospect[at]!;
    const rep = events.rep === null ? owner[prospect]! : events.rep[at]!;
    if (counted[prospect] !== 1 || !selection.rep(rep)) continue;
    const day = events.day[at]!;
    if (selection.day(prospect, day)) see(at, rep);
    else if (selection.undated(day)) undated += 1;
  }
  return undated;
}

/** How many activities were performed. */
export interface Performed {
  /** By the code of the rep; reps who performed none are not there. Null where no column says who did. */
  readonly byRep: ReadonlyMap<number, number> | null;
  /** By everybody, also where nobody says who. */
  readonly total: number;
}

/**
 * Counts activities within the period and on the prospects that count. Effort is whoever's who made it,
 * so the credit is always the performer's. A note, how a deal ended and a word that nobody knows are no
 * effort (semantics, rule 24).
 *
 * @param isMeant whether an activity, by its place, is one of those asked for
 * @returns null where the export has no activities
 */
export function performed(
  journeys: Journeys,
  options: TallyOptions,
  isMeant: (activity: number) => boolean = () => true,
): Performed | null {
  const { events } = journeys;
  if (events === null) return null;
  const touchAt = toldByWords(events, touchOf);
  const byRep = new Map<number, number>();
  let total = 0;
  eachPerformed(journeys, { ...options, reps: null }, (at, rep) => {
    if (touchAt(at) === 'system' || !isMeant(at)) return;
    total += 1;
    if (rep !== -1) byRep.set(rep, (byRep.get(rep) ?? 0) + 1);
  });
  return { byRep: events.rep === null ? null : byRep, total };
}
