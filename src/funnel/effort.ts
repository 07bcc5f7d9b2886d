import type { Journeys } from './journeys.js';
import { cutBy } from './period.js';
import type { TallyOptions } from './tally.js';

/**
 * How many activities each rep performed, within the period and on the prospects that count.
 * Effort is whoever's who made it, so the credit is always the performer's.
 *
 * @returns counts by name; null where no column says who performed an activity
 */
export function activitiesByRep(
  journeys: Journeys,
  options: TallyOptions,
): ReadonlyMap<string, number> | null {
  const { events, reps } = journeys;
  if (events === null || events.rep === null) return null;
  const cut = cutBy(journeys, options);
  const counted = Uint8Array.from({ length: journeys.size }, (_, prospect) =>
    Number(options.where(prospect) && cut.prospect(prospect).counts),
  );
  const counts = new Map<string, number>(reps.labels.map((name) => [name, 0]));
  for (let at = 0; at < events.size; at++) {
    const [prospect, rep] = [events.prospect[at]!, events.rep[at]!];
    if (rep === -1 || counted[prospect] === 0) continue;
    if (!cut.day(prospect, events.day[at]!)) continue;
    const name = reps.labels[rep]!;
    counts.set(name, counts.get(name)! + 1);
  }
  return counts;
}
