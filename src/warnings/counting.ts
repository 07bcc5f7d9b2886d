import type { Outcome } from '../method/milestones.js';
import type { QuotientKey } from '../method/ratios.js';
import type { Subjects } from './subjects.js';

/** What is left out where no column tells it: of leads, of a scorecard, of service. */
export type AbsentMeasure =
  | 'source'
  | 'temperature'
  | 'qualification'
  | 'lostReason'
  | 'money'
  | 'margin'
  | 'satisfaction'
  | 'repeat'
  | 'cycle'
  | 'resolution'
  | 'firstContact'
  | 'csat'
  | 'times';

/** A period makes ratios of two groups of prospects. */
export interface PeriodsMixed {
  readonly code: 'periods-mixed';
  /** Ratios above 100 %, with the groups or periods in which they are. */
  readonly above: readonly {
    readonly ratio: QuotientKey;
    readonly groups: readonly string[];
  }[];
  /** Ratios of which more than a fifth of the numerator is not in the denominator. */
  readonly mixed: readonly QuotientKey[];
}

/** What a reader must be told of what is counted, and what is left out of it. */
export type CountingWarning =
  | { readonly code: 'held-unknown' }
  | {
      readonly code: 'outcome-unknown';
      /** All of them in one text: `booked, wins`. */
      readonly outcome: string;
      readonly outcomes: readonly Outcome[];
    }
  | { readonly code: 'ratio-above-one'; readonly ratio: string; readonly groups: readonly string[] }
  | PeriodsMixed
  | { readonly code: 'data-end-early'; readonly last: string }
  | {
      readonly code: 'days-ahead';
      /** Prospects that count on a day after the as-of day. */
      readonly count: number;
      readonly asOf: string;
      readonly last: string;
    }
  | { readonly code: 'counts-given' }
  | { readonly code: 'outcomes-partly-given'; readonly outcomes: readonly string[] }
  | { readonly code: 'outcomes-not-given'; readonly outcomes: readonly string[] }
  | { readonly code: 'wins-without-amount'; readonly count: number }
  | { readonly code: 'measures-absent'; readonly measures: readonly AbsentMeasure[] }
  | { readonly code: 'threshold-unknown'; readonly condition: string }
  | { readonly code: 'no-entry-dates' }
  | { readonly code: 'without-entry'; readonly count: number }
  | { readonly code: 'immature-left-out'; readonly count: number; readonly days: number }
  | { readonly code: 'recent-may-convert' };

export const countingSubjects: Subjects<CountingWarning> = {
  'held-unknown': 'stages',
  'outcome-unknown': 'stages',
  'ratio-above-one': 'stages',
  'periods-mixed': 'stages',
  'data-end-early': 'period',
  'days-ahead': 'period',
  'counts-given': 'counts',
  'outcomes-partly-given': 'counts',
  'outcomes-not-given': 'counts',
  'wins-without-amount': 'money',
  'measures-absent': 'measures',
  'threshold-unknown': 'measures',
  'no-entry-dates': 'entry',
  'without-entry': 'period',
  'immature-left-out': 'period',
  'recent-may-convert': 'entry',
};
