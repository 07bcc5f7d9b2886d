import type { Subjects } from './subjects.js';
import type { Mends, Wording } from './wording.js';
import { agreeing, counted } from '../say/en/plurals.js';

/** What a reader must be told of the path through the stages. */
export type PathWarning =
  | { readonly code: 'stages-skipped'; readonly count: number; readonly policy: string }
  | { readonly code: 'out-of-order'; readonly count: number }
  | { readonly code: 'stages-backward'; readonly count: number }
  | { readonly code: 'deals-reopened'; readonly count: number };

export const pathSubjects: Subjects<PathWarning> = {
  'stages-skipped': 'stages',
  'out-of-order': 'path',
  'stages-backward': 'path',
  'deals-reopened': 'path',
};

export const pathWording: Wording<PathWarning> = {
  'stages-skipped': ({ count, policy }) =>
    `${counted(count, 'prospect')} reached a stage without an earlier one; counted as --stages ${policy} says.`,
  'out-of-order': ({ count }) =>
    `${counted(count, 'prospect')} reached a stage on a day before an earlier stage.`,
  'stages-backward': ({ count }) =>
    `${counted(count, 'change')} of stage went backward, and ${agreeing(count, 'is', 'are')} no progress.`,
  'deals-reopened': ({ count }) =>
    `Closed deals were re-opened ${count === 1 ? 'once' : `${count} times`}: a win or a loss before that does not count.`,
};

export const pathMends: Mends<PathWarning> = {
  'stages-skipped': () => 'see --stages, which counts them otherwise',
};
