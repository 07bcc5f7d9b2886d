import type { InputRole } from '../roles.js';

/** What a table holds, as it is called in messages. */
export const roleWords: Readonly<Record<InputRole, string>> = {
  prospects: 'prospectos',
  activities: 'actividades',
  history: 'historial',
  reps: 'comerciales',
  counts: 'recuentos',
  goals: 'objetivos',
};
