import type { Subjects } from './subjects.js';

/** What a reader must be told of leads. */
export type LeadsWarning =
  | { readonly code: 'standing-untold'; readonly count: number }
  | { readonly code: 'deals-by-name' }
  | {
      readonly code: 'deals-unrelated';
      readonly key: 'id' | 'name';
      /** One of each export. */
      readonly samples: readonly string[];
    }
  | { readonly code: 'open-untold'; readonly before: number; readonly after: number }
  | { readonly code: 'stage-age-untold'; readonly count: number }
  | { readonly code: 'first-contact-unknown'; readonly activities: boolean }
  | { readonly code: 'temperature-from-decision'; readonly count: number }
  | {
      readonly code: 'sources-merged';
      readonly merged: readonly { readonly spelling: string; readonly as: string }[];
    };

export const leadsSubjects: Subjects<LeadsWarning> = {
  'standing-untold': 'leads',
  'deals-by-name': 'leads',
  'deals-unrelated': 'leads',
  'open-untold': 'leads',
  'stage-age-untold': 'leads',
  'first-contact-unknown': 'leads',
  'temperature-from-decision': 'leads',
  'sources-merged': 'leads',
};
