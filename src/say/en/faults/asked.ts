/** What is wrong with what is asked of an export, as a clause that stands behind a colon. */
export const askedFaults = {
  noComparison: (sign: string, known: readonly string[]) =>
    `there is no comparison "${sign}"; there are ${known.join(' ')}`,
  nothingBehind: (sign: string) => `nothing stands behind "${sign}"`,
  notContained: (column: string, value: string) =>
    `no prospect has a ${column} with "${value}" in it`,
  noOrder: (value: string) => `"${value}" is no number, and no day such as 2026-03-31`,
  noneOfKind: (column: string, kind: 'number' | 'day') =>
    `no prospect has a ${column} that is a ${kind}`,
  oneColumn: () => 'groups are compared by one column',
  goalsOfReps: () => 'goals are those of reps (--goals)',
  activitiesOfReps: () => 'activities are those of reps (--effort activities)',
  alreadyCompared: () => 'it is what is compared (--by)',
  noEntryDays: () => 'no column says when a prospect entered the file',
  periodOfEntry: () => 'it is that in which a prospect entered the file, and no column says when',
};
