import { listed } from '../say/en/lists.js';
import type { Subjects } from './subjects.js';
import type { Wording } from './wording.js';

/** What a reader must be told of comparing reps. */
export type ComparingWarning =
  | { readonly code: 'mix-misleads'; readonly rep: string; readonly sentence: string }
  | { readonly code: 'unassigned-left-out'; readonly by: string }
  | { readonly code: 'effort-unknown'; readonly effort: string }
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

export const comparingWording: Wording<ComparingWarning> = {
  'mix-misleads': ({ rep, sentence }) => `${rep}: ${sentence}`,
  'unassigned-left-out': ({ by }) =>
    by === 'rep'
      ? 'What nobody owns, (unassigned), is compared with nobody.'
      : `What has no ${by}, (none), is compared with nothing.`,
  'effort-unknown': ({ effort }) =>
    `Efficiency is not known for everybody: the number of ${effort} is missing for some.`,
  'no-shared-segment': ({ column, reps }) =>
    `${listed(reps, 5)} cannot be compared like for like: there is no ${column} in common with the others, or it holds more wins than effort.`,
};
