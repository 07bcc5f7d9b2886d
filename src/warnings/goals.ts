import type { Subjects } from './subjects.js';
import type { Wording } from './wording.js';
import { counted } from '../say/en/plurals.js';

/** What a reader must be told of goals. */
export type GoalsWarning =
  | { readonly code: 'goals-unknown'; readonly measures: readonly string[] }
  | { readonly code: 'goals-unforeseen' }
  | { readonly code: 'goals-undated'; readonly count: number };

export const goalsSubjects: Subjects<GoalsWarning> = {
  'goals-unknown': 'goals',
  'goals-unforeseen': 'goals',
  'goals-undated': 'goals',
};

export const goalsWording: Wording<GoalsWarning> = {
  'goals-unknown': ({ measures }) =>
    `Goals of ${measures.join(', ')} cannot be followed: nothing in the export speaks of them.`,
  'goals-unforeseen': () =>
    'Goals have no forecast: cohorts, and prospects of one age, do not come evenly over the days.',
  'goals-undated': ({ count }) =>
    `${counted(count, 'win')} without a day: in a goal only where the days around it leave no other period.`,
};
