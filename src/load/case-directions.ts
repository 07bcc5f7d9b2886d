/** Whether an export lists the oldest or the newest first, where its rows have no time of their own. */
import { isDay } from '../cells/dates/calendar.js';

/** The first and the last row of every case: the first ones in their order. */
export interface FirstAndLast {
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

/** So many of the steps that say anything go one way where they tell. */
const most = 0.9;
/** One step or two may well be chance. */
const several = 3;

/** 1 where values rise from one to the next, -1 where they fall, 0 where that cannot be told. */
function directionOf(steps: readonly number[]): number {
  const rising = steps.filter((step) => step > 0).length;
  const falling = steps.filter((step) => step < 0).length;
  const all = rising + falling;
  if (all < several) return 0;
  return rising >= all * most ? 1 : falling >= all * most ? -1 : 0;
}

/** From one row to the next, by how much their days differ; rows without a day are left out. */
function stepsOf(rows: Int32Array, dayOf: (row: number) => number): number[] {
  const days = Array.from(rows, dayOf).filter(isDay);
  return days.slice(1).map((day, at) => day - days[at]!);
}

/**
 * 1 where the oldest come first, -1 where the newest do, 0 where the days of opening do not tell.
 *
 * A case is first heard of when it is opened: where the oldest come first, that is its first row, where the newest
 * do, its last.
 */
export function orderOfOpenings(
  { firsts, lasts }: FirstAndLast,
  openedAt: (row: number) => number,
): number {
  const isUp = directionOf(stepsOf(firsts, openedAt)) > 0;
  const isDown = directionOf(stepsOf(lasts.slice().sort(), openedAt)) < 0;
  return Number(isUp) - Number(isDown);
}

/**
 * The same, told by what the rows say: a case ends after it was open, and hardly one is opened again.
 *
 * @param rowsOf the rows of each case
 */
export function orderOfStates(
  rowsOf: readonly (readonly number[])[],
  hasEnded: (row: number) => boolean | null,
): number {
  const steps = rowsOf.flatMap((rows) => {
    const said = rows.map(hasEnded).filter((ended) => ended !== null);
    return said.slice(1).map((ended, at) => Number(ended) - Number(said[at]!));
  });
  // A case that ends below where it was open says what is expected; one alone that opens again may have done so.
  const isExpected = steps.includes(1) && !steps.includes(-1);
  return isExpected ? 1 : directionOf(steps);
}
