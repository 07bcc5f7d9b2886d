import type { Warning } from './warnings.js';

type Telling = {
  readonly [C in Warning['code']]?: (warning: Extract<Warning, { code: C }>) => boolean;
};

const always = () => true;

/** More rows than this share that could not be used, or have no prospect, change how the numbers are read. */
const few = 0.05;
const isFew = ({ count, of }: { readonly count: number; readonly of: number }): boolean =>
  count <= of * few;

/**
 * Warnings about rows and cells of the files that `spanco check` shows too, and that change nothing in how to read
 * the numbers.
 */
const dataNotes: Telling = {
  'rows-rejected': isFew,
  'values-unread': always,
  // The words of leads and cases are no matter of a check.
  'unknown-words': ({ column }) =>
    column === 'type' || column === 'outcome' || column === 'stage or status',
  'stages-guessed': always,
  'columns-repeated': always,
  'stage-dates-unknown': always,
  'days-far': always,
  'damaged-text': always,
  'currencies-unknown': always,
  'activities-unmatched': isFew,
  'changes-unmatched': isFew,
  'names-ambiguous': always,
  'id-conflicts': always,
  'activity-id-conflicts': always,
  'alike-activities': always,
  'merged-names': always,
  'several-owners': always,
  'logins-shared': always,
  'out-of-order': always,
  'stages-backward': always,
  'deals-reopened': always,
};

/** Whether a warning, as results have it, is a note about the data alone. */
export function isDataNote(warning: { readonly code: string }): boolean {
  if (!Object.hasOwn(dataNotes, warning.code)) return false;
  const tell = dataNotes[warning.code as Warning['code']] as (warning: object) => boolean;
  return tell(warning);
}
