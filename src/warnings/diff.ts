import type { Subjects } from './subjects.js';

/** Where the rows of a report went. */
export interface LedgerCounts {
  readonly read: number;
  readonly used: number;
  readonly rejected: number;
  readonly unmatched: number;
}

/** What a reader must be told of two exports, or two reports, side by side. */
export type DiffWarning =
  | { readonly code: 'movement-untold'; readonly count: number }
  | { readonly code: 'reports-overlap' }
  | {
      readonly code: 'reports-rows';
      readonly before: LedgerCounts;
      readonly after: LedgerCounts;
    }
  /** Groups of the first report alone, and of the second. */
  | {
      readonly code: 'groups-of-one-report';
      readonly before: readonly string[];
      readonly after: readonly string[];
    }
  /** The days that they are as of. */
  | { readonly code: 'reports-reversed'; readonly before: string; readonly after: string };

export const diffSubjects: Subjects<DiffWarning> = {
  'movement-untold': 'comparison',
  'reports-overlap': 'comparison',
  'reports-rows': 'reading',
  'groups-of-one-report': 'comparison',
  'reports-reversed': 'period',
};
