import type { FileLedger } from '../ledger.js';
import type { MadeFor } from './made-for.js';

/** What is known of an export each of whose prospects is an example of several that are alike. */
export interface Shapes {
  /** As messages call the file. */
  readonly file: string;
  /** What they can be asked. */
  readonly made: MadeFor;
  /** How many prospects each is an example of. */
  readonly standsFor: Float64Array;
  /** What of the sum of money of each is less than a unit; null where there is no money. */
  readonly fractions: Float64Array | null;
  /** The first and the last recorded days of all. */
  readonly days: Int32Array;
  /** How many activities the database has; null where it has none. */
  readonly log: LogCounts | null;
  /** Where the rows of the file went, and the activities that were grouped. */
  readonly ledgers: readonly FileLedger[];
}

/** Where activities went that were grouped elsewhere. */
export interface LogCounts {
  readonly read: number;
  /** Without the id of a prospect. */
  readonly nameless: number;
  /** Of a prospect that is not there. */
  readonly unmatched: number;
  /** Of these, such as list several in one cell. */
  readonly listed: number;
  /** With the id of a prospect, whether or not it is there. */
  readonly rows: number;
  /** Of a prospect that is there. */
  readonly used: number;
}

/** How many prospects there are. */
export const prospectsIn = ({ standsFor }: Pick<Shapes, 'standsFor'>): number =>
  standsFor.reduce((sum, times) => sum + times, 0);
