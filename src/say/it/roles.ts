import type { InputRole } from '../roles.js';

/** What a table holds, as it is called in messages. */
export const roleWords = {
  prospects: 'prospetti',
  activities: 'attività',
  history: 'storico delle fasi',
  reps: 'venditori',
  counts: 'conteggi',
  goals: 'obiettivi',
} satisfies Record<InputRole, string>;

/** The same behind `leggere`. */
export const theRole = {
  prospects: 'i prospetti',
  activities: 'le attività',
  history: 'lo storico delle fasi',
  reps: 'i venditori',
  counts: 'i conteggi',
  goals: 'gli obiettivi',
} satisfies Record<InputRole, string>;
