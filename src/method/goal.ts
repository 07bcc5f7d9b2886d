import { type Milestone, milestones } from './milestones.js';

/** Activities that a goal can be set for: all of them, then single kinds. */
// prettier-ignore
const activityMeasures = [
  'activities', 'calls', 'emails', 'messages', 'qualifications', 'meetings', 'demonstrations', 'negotiations', 'followUps', 'events', 'service',
] as const;

export type GoalMeasure = Milestone | 'revenue' | (typeof activityMeasures)[number];

/** What a goal can be set for, results before activities. */
export const goalMeasures: readonly GoalMeasure[] = [
  'wins',
  'revenue',
  ...milestones.filter((milestone) => milestone !== 'wins'),
  ...activityMeasures,
];

/** Where a goal was given: its file, and its place there in words. */
export interface GoalPlace {
  readonly file: string | null;
  readonly name: string;
}

/** A goal as somebody set it. */
export interface GivenGoal {
  /** The name as it was written; null for the whole team. */
  readonly rep: string | null;
  readonly measure: GoalMeasure;
  /** Above 0; whole for everything but money. */
  readonly target: number;
  /** Code of the currency of money; null where none is named. */
  readonly currency: string | null;
  /** Day numbers, both inclusive; null where the goal does not say. */
  readonly start: number | null;
  readonly end: number | null;
  readonly place: GoalPlace;
}

/** Goals as somebody set them, and the file they stand in. */
export interface GivenGoals {
  readonly file: string;
  readonly goals: readonly GivenGoal[];
}

/** A goal whose days are known, and whose rep is one of those who are measured. */
export type Goal = Omit<GivenGoal, 'start' | 'end'> & {
  /** Code of the rep; null for the whole team. */
  readonly code: number | null;
  /** Day numbers, both inclusive. */
  readonly start: number;
  readonly end: number;
};

/** What a rep is to win in the days that are compared, by measure; null where nobody said. */
export type SalesGoal = Readonly<Record<'wins' | 'revenue', number | null>>;

/** More than this of anything is a slip of the pen, and its chance would take minutes to work out. */
export const mostOfGoal = 1_000_000;

/** What a goal must be and is not: an amount above 0, or a whole number up to the most. */
export type TargetFault = 'money' | 'count';

/** Why so much of a measure cannot be a goal, null where it can. */
export function targetFault(measure: GoalMeasure, target: number): TargetFault | null {
  if (measure === 'revenue') return target > 0 && Number.isFinite(target) ? null : 'money';
  return Number.isInteger(target) && target > 0 && target <= mostOfGoal ? null : 'count';
}
