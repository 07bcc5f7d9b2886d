import type { InputRole } from '../roles.js';

/** What a table holds, as it is called in messages. */
export const roleWords = {
  prospects: 'prospects',
  activities: 'activities',
  history: 'history',
  reps: 'reps',
  counts: 'counts',
  goals: 'goals',
} satisfies Record<InputRole, string>;
