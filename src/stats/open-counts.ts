import { requireCount, requireCountOf, type CountOf } from './counts.js';
import type { RatioKind } from './ratio-kind.js';

/**
 * "5 of 50, and 7 more of whom nobody wrote down how far they came": the counts of a ratio with the
 * answers that are open. All are whole numbers, 0 or more, and count prospects.
 */
export interface OpenCounts extends CountOf {
  /** Whether they belong to `of` is open. */
  readonly openUnits: number;
  /** Part of `openUnits`: those who are in `count` all the same. */
  readonly openUnitsCounted: number;
  /** Part of `openUnits`: those whose place in `count` is open too. */
  readonly openBoth: number;
  /**
   * Whether they belong to `count` is open, and they may: they are in `of` (or were outside the
   * period), or that is open, or they went further. Contains `openBoth`.
   */
  readonly openEvents: number;
  /** Somebody in `count` or `openEvents` is certainly not in `of`: then a share may pass 1. */
  readonly hasOutsiders: boolean;
}

/**
 * A ratio about which nothing is open.
 *
 * @example nothingOpen({ count: 5, of: 50 }).openUnits; // 0
 */
export const nothingOpen = ({ count, of }: CountOf): OpenCounts => ({
  count,
  of,
  openUnits: 0,
  openUnitsCounted: 0,
  openBoth: 0,
  openEvents: 0,
  hasOutsiders: false,
});

/**
 * Several groups of prospects taken together.
 *
 * Empty case: nobody is 0 of 0. Range: sums; outsiders of one are outsiders of all.
 *
 * @example addedOpen([nothingOpen({ count: 5, of: 50 }), nothingOpen({ count: 5, of: 60 })]).of; // 110
 */
export function addedOpen(groups: readonly OpenCounts[]): OpenCounts {
  const sum = { count: 0, of: 0, openUnits: 0, openUnitsCounted: 0, openBoth: 0, openEvents: 0 };
  for (const group of groups) {
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += group[key];
  }
  return { ...sum, hasOutsiders: groups.some(({ hasOutsiders }) => hasOutsiders) };
}

/**
 * Lets counts pass that can be of one group of prospects.
 *
 * @throws {RangeError} for an impossible count, or a part larger than what it is part of.
 * @example requireOpenCounts(nothingOpen({ count: 5, of: 50 })); // passes
 */
export function requireOpenCounts(counts: OpenCounts): void {
  requireCountOf(counts);
  const { openUnits, openUnitsCounted, openBoth, openEvents } = counts;
  requireCount(openUnits, 'open units');
  requireCount(openUnitsCounted, 'open units that count');
  requireCount(openBoth, 'units open in both');
  requireCount(openEvents, 'open events');
  if (openUnitsCounted + openBoth > openUnits || openBoth > openEvents) {
    throw new RangeError(
      `Cannot have ${openUnitsCounted} + ${openBoth} of ${openUnits} open units and ${openEvents} open events: a part exceeds the whole.`,
    );
  }
}

/**
 * The kind of a stage whatever the open answers: a proportion if, even with all of them a yes, nobody
 * has more events than units; otherwise a rate for everybody.
 *
 * Formula: N <= D and N + on <= D + ony + oo for every rep, N `count`, D `of`, on `openEvents`,
 * ony `openUnitsCounted`, oo `openBoth`.
 * Empty case: no rep at all is a proportion. Without open answers the same as `ratioKind`.
 *
 * @throws {RangeError} as `requireOpenCounts`.
 * @example openRatioKind([{ ...nothingOpen({ count: 9, of: 10 }), openEvents: 2 }]); // 'rate'
 */
export function openRatioKind(reps: readonly OpenCounts[]): RatioKind {
  reps.forEach(requireOpenCounts);
  const mayPass = ({ count, of, openEvents, openUnitsCounted, openBoth }: OpenCounts) =>
    count > of || count + openEvents > of + openUnitsCounted + openBoth;
  return reps.some(mayPass) ? 'rate' : 'proportion';
}
