import type { InputRole } from '../roles.js';

/** What a table holds, as it is called in messages. */
export const roleWords = {
  prospects: 'prospects',
  activities: 'activités',
  history: 'historique',
  reps: 'utilisateurs',
  counts: 'comptages',
  goals: 'objectifs',
} satisfies Record<InputRole, string>;

/** The same with the article. */
export const theRole = (role: InputRole): string =>
  role === 'history' ? 'l’historique' : `les ${roleWords[role]}`;
