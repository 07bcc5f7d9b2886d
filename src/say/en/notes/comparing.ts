import type { ComparingWarning } from '../../../warnings/comparing.js';
import type { Wording } from '../../../warnings/wording.js';
import { many } from '../things.js';
import { listed } from '../lists.js';

/** What a reader is told of comparing reps. */
export const comparingNotes: Wording<ComparingWarning> = {
  'mix-misleads': ({ rep, sentence }) => `${rep}: ${sentence}`,
  'unassigned-left-out': ({ by }) =>
    by === 'rep'
      ? 'What nobody owns, (unassigned), is compared with nobody.'
      : `What has no ${by}, (none), is compared with nothing.`,
  'effort-unknown': ({ effort }) =>
    `Efficiency is not known for everybody: the number of ${many(effort)} is missing for some.`,
  'no-shared-segment': ({ column, reps }) =>
    `${listed(reps, 5)} cannot be compared like for like: there is no ${column} in common with the others, or it holds more wins than effort.`,
};
