import type { Journeys } from './journeys.js';
import { performed } from './performed.js';
import type { TallyOptions } from './tally-options.js';

/**
 * How many activities each rep performed, within the period and on the prospects that count.
 *
 * @returns counts by name; null where no column says who performed an activity
 */
export function activitiesByRep(
  journeys: Journeys,
  options: TallyOptions,
): ReadonlyMap<string, number> | null {
  const counts = performed(journeys, options)?.byRep ?? null;
  return counts && new Map(journeys.reps.labels.map((name, rep) => [name, counts.get(rep) ?? 0]));
}
