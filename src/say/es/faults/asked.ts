import type { Voice } from '../../en/index.js';

/** What is wrong with what is asked of an export, as a clause that stands behind a colon. */
export const askedFaults: Voice['askedFaults'] = {
  noComparison: (sign, known) => `no existe la comparación "${sign}"; existen ${known.join(' ')}`,
  nothingBehind: (sign) => `no hay nada detrás de "${sign}"`,
  notContained: (column, value) => `ningún prospecto tiene "${value}" en ${column}`,
  noOrder: (value) => `"${value}" no es ni un número ni un día como 2026-03-31`,
  noneOfKind: (column, kind) =>
    `ningún prospecto tiene ${kind === 'day' ? 'un día' : 'un número'} en ${column}`,
  oneColumn: () => 'los grupos se comparan por una sola columna',
  goalsOfReps: () => 'los objetivos son de los comerciales (--goals)',
  activitiesOfReps: () => 'las actividades son de los comerciales (--effort activities)',
  alreadyCompared: () => 'es lo que ya se compara (--by)',
  noEntryDays: () => 'ninguna columna dice cuándo entró un prospecto en el archivo',
  periodOfEntry: () =>
    'es aquel en que un prospecto entró en el archivo, y ninguna columna dice cuándo',
};
