import type { Subjects } from './subjects.js';

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
