import { type Milestone, milestones } from '../../method/milestones.js';
import { endsOf, type PathStep, pathSteps } from '../../method/path.js';
import type { CountOf } from '../../stats/counts.js';
import type { Member } from './team.js';

/** The numbers of a member at a step; null where either is unknown. */
export function stepOf({ counts }: Member, step: PathStep): CountOf | null {
  const { from, to } = endsOf(step);
  const [count, of] = [counts[to], counts[from]];
  return count === null || of === null ? null : { count, of };
}

/** The way to a win over milestones that everybody's numbers tell. */
export interface Path {
  readonly milestones: readonly Milestone[];
  /** The step between each two milestones; null where a milestone between them is unknown. */
  readonly steps: readonly (PathStep | null)[];
}

const onTheWay = milestones.slice(0, milestones.indexOf('wins') + 1);

/** A path over some milestones. */
function pathOver(known: readonly Milestone[]): Path {
  return {
    milestones: known,
    steps: known.slice(1).map((to, place) => {
      const found = pathSteps.find((step) => {
        const ends = endsOf(step);
        return ends.to === to && ends.from === known[place];
      });
      return found ?? null;
    }),
  };
}

/** Whether anything at all is known of a member's way. */
export const hasRecord = ({ counts }: Member): boolean =>
  onTheWay.some((at) => counts[at] !== null);

/** The path over every milestone that is known of all members. */
export const pathOf = (members: readonly Member[]): Path =>
  pathOver(onTheWay.filter((at) => members.every(({ counts }) => counts[at] !== null)));

/** The path as far as anybody came: before the first win, to the last milestone that somebody reached. */
export function reachedPath({ milestones: known }: Path, members: readonly Member[]): Path {
  const last = known.findLastIndex((at) => members.some(({ counts }) => counts[at]! > 0));
  return pathOver(known.slice(0, last + 1));
}

/**
 * The same without milestones that somebody left at 0 and yet went beyond (bookings without a qualified
 * prospect): over such a step nothing can be multiplied.
 */
export function passablePath(path: Path, members: readonly Member[]): Path {
  const isPassable = (at: Milestone, place: number) =>
    members.every(
      ({ counts }) =>
        counts[at]! > 0 || path.milestones.slice(place + 1).every((later) => counts[later] === 0),
    );
  return pathOver(path.milestones.filter(isPassable));
}

/** The counts of a member along a path. */
export const countsAlong = ({ counts }: Member, path: Path): number[] =>
  path.milestones.map((at) => counts[at]!);
