import type { Voice } from '../../en/index.js';

/** What is wrong with what is asked of an export, as a clause that stands behind a colon. */
export const askedFaults: Voice['askedFaults'] = {
  noComparison: (sign, known) => `il confronto "${sign}" non esiste; esistono ${known.join(' ')}`,
  nothingBehind: (sign) => `dopo "${sign}" non c’è nulla`,
  notContained: (column, value) => `nessun prospetto ha "${value}" in ${column}`,
  noOrder: (value) => `"${value}" non è né un numero né un giorno come 2026-03-31`,
  noneOfKind: (column, kind) =>
    `nessun prospetto ha in ${column} ${kind === 'day' ? 'un giorno' : 'un numero'}`,
  oneColumn: () => 'i gruppi si confrontano per una sola colonna',
  goalsOfReps: () => 'gli obiettivi sono dei venditori (--goals)',
  activitiesOfReps: () => 'le attività sono dei venditori (--effort activities)',
  alreadyCompared: () => 'è già ciò che si confronta (--by)',
  noEntryDays: () => 'nessuna colonna dice quando un prospetto è entrato nel file',
  periodOfEntry: () =>
    'è quello in cui un prospetto è entrato nel file, e nessuna colonna dice quando',
};
