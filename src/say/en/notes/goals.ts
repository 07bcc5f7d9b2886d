import type { GoalsWarning } from '../../../warnings/goals.js';
import type { Wording } from '../../../warnings/wording.js';
import { countOf } from '../plurals.js';

/** What a reader is told of goals. */
export const goalsNotes: Wording<GoalsWarning> = {
  'goals-unknown': ({ measures }) =>
    `Goals of ${measures.join(', ')} cannot be followed: nothing in the export speaks of them.`,
  'goals-unforeseen': () =>
    'Goals have no forecast: cohorts, and prospects of one age, do not come evenly over the days.',
  'goals-undated': ({ count }) =>
    `${countOf(count, 'win')} without a day: in a goal only where the days around it leave no other period.`,
};
