import type { InputRole } from '../roles.js';

/** What a table holds, as it is called in messages; all are plural, but the history of stages. */
export const roleWords = {
  prospects: 'Interessenten',
  activities: 'Aktivitäten',
  history: 'Phasenverlauf',
  reps: 'Verkäufer',
  counts: 'Zählwerte',
  goals: 'Ziele',
} satisfies Record<InputRole, string>;
