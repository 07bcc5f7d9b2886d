import type { Voice } from '../../en/index.js';

/** What is wrong with what is asked of an export, as a clause that stands behind a colon. */
export const askedFaults: Voice['askedFaults'] = {
  noComparison: (sign, known) =>
    `den Vergleich "${sign}" gibt es nicht; es gibt ${known.join(' ')}`,
  nothingBehind: (sign) => `hinter "${sign}" steht nichts`,
  notContained: (column, value) => `kein Interessent hat "${value}" in ${column}`,
  noOrder: (value) => `"${value}" ist weder eine Zahl noch ein Tag wie 2026-03-31`,
  noneOfKind: (column, kind) =>
    `kein Interessent hat ${kind === 'day' ? 'einen Tag' : 'eine Zahl'} in ${column}`,
  oneColumn: () => 'Gruppen werden nach einer einzigen Spalte verglichen',
  goalsOfReps: () => 'Ziele gehören zu Verkäufern (--goals)',
  activitiesOfReps: () => 'Aktivitäten gehören zu Verkäufern (--effort activities)',
  alreadyCompared: () => 'danach wird schon verglichen (--by)',
  noEntryDays: () => 'keine Spalte sagt, wann ein Interessent in die Datei kam',
  periodOfEntry: () =>
    'gemeint ist, wann ein Interessent in die Datei kam, und keine Spalte sagt es',
};
