import type { Outcome } from '../method/milestones.js';
import type { Subjects } from './subjects.js';

/** How many prospects, and what of them nobody can tell. */
interface Untold {
  readonly count: number;
  readonly outcomes: readonly Outcome[];
}

/** What a reader must be told of answers that the export leaves open: how many, why, and what would answer. */
export type OpenWarning =
  | ({
      readonly code: 'untold-of-lost';
      /** The system that they are from, where it exports the stages that a deal has been in; null elsewhere. */
      readonly past: string | null;
    } & Untold)
  | ({ readonly code: 'untold-by-words' } & Untold)
  | ({ readonly code: 'untold-by-appointments' } & Untold)
  | ({ readonly code: 'untold-by-silence' } & Untold)
  | { readonly code: 'by-construction'; readonly outcomes: readonly Outcome[] }
  | {
      readonly code: 'undated-left-out';
      readonly count: number;
      /** Whether days of entry are known, so that cohorts can be followed instead. */
      readonly hasEntryDays: boolean;
    };

export const openSubjects: Subjects<OpenWarning> = {
  'untold-of-lost': 'stages',
  'untold-by-words': 'stages',
  'untold-by-appointments': 'stages',
  'untold-by-silence': 'stages',
  'by-construction': 'stages',
  'undated-left-out': 'stages',
};
