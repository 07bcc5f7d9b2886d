import { requireCountOf, type CountOf } from './counts.js';
import { addedOpen, type OpenCounts } from './open-counts.js';

/**
 * Everybody except one rep, added up. "Rep against team" always means against the *rest*: a total
 * that contains the rep understates the gap and breaks the test.
 *
 * Empty case: a team of one has a rest of 0 of 0, on which nothing is computed.
 * Reference: Goldstein & Spiegelhalter 1996, J R Stat Soc A 159:385.
 *
 * @param index place of the rep in `reps`, from 0.
 * @throws {RangeError} for an impossible count, or when there is no rep at `index`.
 * @example restOfTeam([{ count: 5, of: 50 }, { count: 5, of: 60 }], 0); // { count: 5, of: 60 }
 */
export function restOfTeam(reps: readonly CountOf[], index: number): CountOf {
  if (reps[index] === undefined) {
    throw new RangeError(`Cannot find rep ${index}: the team has ${reps.length}, counted from 0.`);
  }
  let count = 0;
  let of = 0;
  reps.forEach((rep, place) => {
    requireCountOf(rep);
    if (place === index) return;
    count += rep.count;
    of += rep.of;
  });
  return { count, of };
}

/**
 * The same of every rep, with their open answers. Cost: linear in the reps.
 *
 * Empty case: nobody has no rests. Range: same order as given.
 *
 * @example openRests([{ count: 5, of: 50 }, { count: 5, of: 60 }].map(nothingOpen))[0]?.of; // 60
 */
export function openRests(reps: readonly OpenCounts[]): OpenCounts[] {
  const all = addedOpen(reps);
  const outsiders = reps.filter(({ hasOutsiders }) => hasOutsiders).length;
  return reps.map((rep) => ({
    count: all.count - rep.count,
    of: all.of - rep.of,
    openUnits: all.openUnits - rep.openUnits,
    openUnitsCounted: all.openUnitsCounted - rep.openUnitsCounted,
    openBoth: all.openBoth - rep.openBoth,
    openEvents: all.openEvents - rep.openEvents,
    hasOutsiders: outsiders > Number(rep.hasOutsiders),
  }));
}
