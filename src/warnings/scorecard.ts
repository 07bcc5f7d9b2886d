import type { Subjects } from './subjects.js';
import type { UnknownWordInfo } from './words.js';

/** What a reader must be told of a scorecard. */
export type ScorecardWarning =
  | { readonly code: 'no-activities' }
  | { readonly code: 'owner-performed' }
  | { readonly code: 'no-touches'; readonly system: number; readonly notDone: number }
  | { readonly code: 'activities-undated'; readonly count: number }
  | {
      readonly code: 'unknown-customers';
      readonly count: number;
      readonly words: readonly UnknownWordInfo[];
    }
  | { readonly code: 'wins-too-recent'; readonly count: number; readonly days: number }
  | { readonly code: 'win-times-unknown'; readonly count: number }
  | { readonly code: 'cycle-unknown'; readonly count: number };

export const scorecardSubjects: Subjects<ScorecardWarning> = {
  'no-activities': 'touches',
  'owner-performed': 'performed',
  'no-touches': 'touches',
  'activities-undated': 'performed',
  'unknown-customers': 'customers',
  'wins-too-recent': 'customers',
  'win-times-unknown': 'customers',
  'cycle-unknown': 'customers',
};
