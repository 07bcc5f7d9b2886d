import type { PeriodOptions } from './period.js';

/** What is counted: distinct prospects, each once a milestone, or every activity, so that a ratio may pass 100 %. */
export const units = ['prospects', 'activities'] as const;

export type Unit = (typeof units)[number];

/** What to count, of whom, and in which groups. */
export interface TallyOptions extends PeriodOptions {
  /** Names of dimensions. */
  readonly by: readonly string[];
  readonly unit: Unit;
  /** Codes of the reps to keep, -1 for nobody; null for all. */
  readonly reps: ReadonlySet<number> | null;
  /** Whether a prospect is kept. */
  readonly where: (prospect: number) => boolean;
}
