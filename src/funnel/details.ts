import type { Export } from '../load/export.js';

/** What an export holds of prospects beside their paths, for the questions that look closer. */
export type Details = Pick<
  Export['prospects'],
  'amount' | 'closed' | 'extras' | 'places' | 'saidBefore'
>;

/** All activities, column by column. */
export type Events = NonNullable<Export['activities']>;
