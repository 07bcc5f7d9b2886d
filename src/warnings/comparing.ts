import type { Effort } from '../method/efforts.js';
import type { Subjects } from './subjects.js';

/** What a reader must be told of comparing reps. */
export type ComparingWarning =
  | { readonly code: 'mix-misleads'; readonly rep: string; readonly sentence: string }
  | { readonly code: 'unassigned-left-out'; readonly by: string }
  | { readonly code: 'effort-unknown'; readonly effort: Effort }
  | {
      readonly code: 'no-shared-segment';
      readonly column: string;
      readonly reps: readonly string[];
    };

export const comparingSubjects: Subjects<ComparingWarning> = {
  'mix-misleads': 'comparison',
  'unassigned-left-out': 'comparison',
  'effort-unknown': 'comparison',
  'no-shared-segment': 'comparison',
};
