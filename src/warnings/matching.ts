import type { Subjects } from './subjects.js';

interface Unmatched {
  readonly count: number;
  readonly of: number;
  /** By what most of them would match; null where they would not. */
  readonly proposal: string | null;
}

/** What a reader must be told of who is who, and what belongs to whom. */
export type MatchingWarning =
  | ({ readonly code: 'activities-unmatched' } & Unmatched)
  | ({ readonly code: 'changes-unmatched' } & Unmatched)
  | {
      readonly code: 'names-ambiguous';
      readonly count: number;
      readonly names: readonly string[];
    }
  | {
      readonly code: 'id-conflicts';
      readonly count: number;
      readonly ids: readonly string[];
      /** Of how many the rows differ in each field, with the ids of some. */
      readonly fields: readonly {
        readonly field: string;
        readonly prospects: number;
        readonly ids: readonly string[];
      }[];
      /** Whether several files tell of one prospect. */
      readonly isBetweenFiles: boolean;
    }
  | { readonly code: 'activity-id-conflicts'; readonly count: number }
  | { readonly code: 'alike-activities'; readonly count: number }
  | { readonly code: 'no-ids'; readonly count: number }
  | { readonly code: 'merged-names'; readonly count: number }
  | { readonly code: 'several-owners'; readonly count: number; readonly sample: string }
  | { readonly code: 'logins-shared'; readonly logins: readonly string[] }
  | { readonly code: 'owner-from-activities' }
  | {
      readonly code: 'no-reps';
      /** Columns that could be the rep, with the options that say so. */
      readonly proposed?: readonly { readonly evidence: string; readonly argument: string }[];
    };

export const matchingSubjects: Subjects<MatchingWarning> = {
  'activities-unmatched': 'matching',
  'changes-unmatched': 'matching',
  'names-ambiguous': 'matching',
  'id-conflicts': 'matching',
  'activity-id-conflicts': 'matching',
  'alike-activities': 'matching',
  'no-ids': 'matching',
  'merged-names': 'matching',
  'several-owners': 'matching',
  'logins-shared': 'matching',
  'owner-from-activities': 'owners',
  'no-reps': 'owners',
};
