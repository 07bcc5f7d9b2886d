import type { RejectReason } from './reject-reasons.js';
import type { Subjects } from './subjects.js';
import type { UnknownWordInfo } from './words.js';

/** Columns of words with a meaning. */
export type WordColumn =
  'type' | 'outcome' | 'stage or status' | 'case status' | 'temperature' | 'qualification';

/** What tells where a stage of an unknown name stands. */
export type GuessedBy = 'flags' | 'number' | 'chance' | 'changes';

/** What a reader must be told of what was read: rows, columns, words and the way they are written. */
export type ReadingWarning =
  | {
      readonly code: 'rows-rejected';
      readonly count: number;
      /** The rows of the files they are in, but for what is blank, a header or a footer. */
      readonly of: number;
      readonly reasons: readonly (readonly [RejectReason, number])[];
    }
  | {
      readonly code: 'rows-short';
      readonly file: string;
      readonly count: number;
      readonly of: number;
      /** The first of them, with its line. */
      readonly example: string;
    }
  | {
      readonly code: 'values-unread';
      readonly fields: readonly {
        readonly field: string;
        readonly count: number;
        /** The first of them, with its line. */
        readonly example: string;
      }[];
    }
  | {
      readonly code: 'unknown-words';
      readonly column: WordColumn;
      readonly count: number;
      readonly words: readonly UnknownWordInfo[];
    }
  | {
      readonly code: 'stages-guessed';
      readonly stages: readonly {
        readonly name: string;
        /** What it is taken for, as a configuration calls it. */
        readonly kind: string;
        readonly by: GuessedBy;
      }[];
    }
  | {
      readonly code: 'columns-repeated';
      readonly file: string;
      readonly columns: readonly string[];
      /** What the first of them is taken for, such as `prospects.amount`. */
      readonly field: string;
    }
  | {
      readonly code: 'stage-dates-unknown';
      readonly file: string;
      readonly columns: readonly string[];
    }
  | {
      readonly code: 'days-undecided';
      readonly file: string;
      readonly column: string;
      /** The option that takes them for days of appointments. */
      readonly argument: string;
    }
  | {
      readonly code: 'currencies-undecided';
      readonly columns: readonly {
        readonly files: readonly string[];
        readonly column: string;
        /** The option that takes them for those of the amounts. */
        readonly argument: string;
      }[];
    }
  | {
      readonly code: 'amounts-gross';
      readonly columns: readonly { readonly file: string; readonly column: string }[];
    }
  | { readonly code: 'pages-missing'; readonly files: readonly string[] }
  | { readonly code: 'dates-by-system'; readonly column: string; readonly order: string }
  | {
      readonly code: 'days-far';
      readonly fields: readonly {
        readonly columns: readonly string[];
        readonly count: number;
        /** A day, as `9999-12-31`. */
        readonly example: string;
      }[];
    }
  | { readonly code: 'damaged-text'; readonly files: readonly string[] }
  | {
      readonly code: 'formulas-unworked';
      readonly sheets: readonly {
        readonly file: string;
        readonly columns: readonly string[];
        readonly count: number;
      }[];
    }
  | {
      readonly code: 'currencies-unknown';
      readonly words: readonly { readonly word: string; readonly count: number }[];
    }
  | {
      readonly code: 'cells-unread';
      readonly fields: readonly { readonly field: string; readonly count: number }[];
    };

export const readingSubjects: Subjects<ReadingWarning> = {
  'rows-rejected': 'reading',
  'rows-short': 'reading',
  'values-unread': 'reading',
  'unknown-words': 'reading',
  'stages-guessed': 'reading',
  'columns-repeated': 'reading',
  'stage-dates-unknown': 'reading',
  'days-undecided': 'stages',
  'currencies-undecided': 'reading',
  'amounts-gross': 'reading',
  'pages-missing': 'reading',
  'dates-by-system': 'reading',
  'days-far': 'reading',
  'damaged-text': 'reading',
  'formulas-unworked': 'reading',
  'currencies-unknown': 'reading',
  'cells-unread': 'measures',
};
