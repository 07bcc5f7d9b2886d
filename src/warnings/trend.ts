import type { Subjects } from './subjects.js';

/** What a reader must be told of periods and the time between the stages. */
export type TrendWarning =
  | { readonly code: 'targets-without-period' }
  | { readonly code: 'periods-partial'; readonly periods: readonly string[] }
  | {
      readonly code: 'cohorts-immature';
      readonly periods: readonly string[];
      readonly days: number;
      readonly isGiven: boolean;
    }
  | { readonly code: 'maturity-unknown'; readonly isCohort: boolean; readonly isTimed: boolean }
  | { readonly code: 'steps-untimed'; readonly days: number | null }
  | { readonly code: 'steps-backwards'; readonly count: number }
  | { readonly code: 'steps-implied' }
  | { readonly code: 'wins-not-followed'; readonly count: number };

export const trendSubjects: Subjects<TrendWarning> = {
  'targets-without-period': 'time',
  'periods-partial': 'time',
  'cohorts-immature': 'time',
  'maturity-unknown': 'time',
  'steps-untimed': 'time',
  'steps-backwards': 'time',
  'steps-implied': 'time',
  'wins-not-followed': 'time',
};
