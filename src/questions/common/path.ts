import { type Milestone, milestones } from '../../method/milestones.js';
import { endsOf, type PathStep, pathSteps } from '../../method/path.js';
import { quotientInfo } from '../../method/ratios.js';
import type { OpenCounts } from '../../stats/open-counts.js';
import { boundsOf, isSound, widest } from './answers.js';
import type { Member } from './team.js';

/** The numbers of a member at a step, with what is open of them; null where either is unknown. */
export const stepOf = ({ answers }: Member, step: PathStep): OpenCounts | null => answers[step];

/** A step of some members, each with what it can be. */
export function boundedStep(
  members: readonly Member[],
  step: PathStep,
  others: readonly Member[] = [],
) {
  const stepsOf = (some: readonly Member[]) => some.map((member) => stepOf(member, step));
  const ratios = stepsOf(members);
  const isShare = quotientInfo[step].proportion;
  return { ratios, isShare, ...boundsOf(ratios, isShare, stepsOf(others)) };
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

/**
 * The same without milestones that the export leaves too open: those between which a ratio of somebody cannot be
 * told. Where the lost deals forgot how far they came, targets and wins are left.
 */
export function soundPath({ milestones: known }: Path, members: readonly Member[]): Path {
  const vague = new Set<Milestone>();
  for (const step of pathSteps) {
    const { from, to } = endsOf(step);
    const { ratios, bounds } = boundedStep(members, step);
    ratios.forEach((counts, place) => {
      if (counts === null || isSound(counts, bounds[place]!)) return;
      if (counts.openUnits > 0) vague.add(from);
      if (counts.openEvents > 0) vague.add(to);
    });
  }
  return pathOver(known.filter((at) => !vague.has(at)));
}

/** The numbers of a member between each two milestones of a path. */
export const answersAlong = (member: Member, { milestones: known, steps }: Path): OpenCounts[] =>
  steps.map((step, place) =>
    step === null ? widest(member, known[place + 1]!, known[place]!)! : stepOf(member, step)!,
  );

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
