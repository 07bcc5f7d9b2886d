import type { GivenGoal } from '../../method/goal.js';

/** A goal whose days and rep are known: the rep is one of the export's. */
export type Goal = Omit<GivenGoal, 'start' | 'end'> & {
  /** Code of the rep; null for the whole team. */
  readonly code: number | null;
  /** Day numbers, both inclusive. */
  readonly start: number;
  readonly end: number;
};
