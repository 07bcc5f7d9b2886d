import { requireCount, type CountOf } from './counts.js';

/** One row of counts per rep, from the first step of the path to the last. */
export type TeamPaths = readonly (readonly number[])[];

/**
 * The same counts by step: for every step after the first, each rep's "x of n".
 *
 * Empty case: no reps, or paths of one step, have no ratios: an empty list.
 *
 * @throws {RangeError} for an impossible count or rows of different length.
 * @example stepRatios([[120, 60, 54], [150, 60, 72]])[1]; // [{ count: 54, of: 60 }, …]
 */
export function stepRatios(team: TeamPaths): CountOf[][] {
  const steps: CountOf[][] = [];
  const length = team[0]?.length ?? 0;
  for (const path of team) {
    if (path.length !== length) {
      throw new RangeError(`Cannot compare paths of ${length} and ${path.length} steps.`);
    }
    path.forEach((count, place) => {
      requireCount(count, 'count');
      const before = path[place - 1];
      if (before !== undefined) (steps[place - 1] ??= []).push({ count, of: before });
    });
  }
  return steps;
}
