import type { Subjects } from './subjects.js';

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
