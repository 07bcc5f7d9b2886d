/** What a table can hold. */
export type InputRole = 'prospects' | 'activities' | 'history' | 'reps' | 'counts' | 'goals';
