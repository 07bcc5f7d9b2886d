import type { GoalStatus } from './en/goals.js';

/** In what order goals are told of: those that need somebody first. */
export const urgency = [
  'behind',
  'at-risk',
  'missed',
  'unknown',
  'on-track',
  'not-started',
  'reached',
] as const satisfies readonly GoalStatus[];
