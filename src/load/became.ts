import { type RejectReason, rejectReasons } from '../errors/reject-reasons.js';

/** A row that cannot be used. */
export interface Rejected {
  readonly fate: 'rejected';
  readonly reason: RejectReason;
  /** Why, in words that fit this row. */
  readonly detail: string;
}

/** A row about a prospect that is not there, or could be several. */
export interface Unmatched {
  readonly fate: 'unmatched';
  readonly detail: string;
}

/** What became of a row. */
export type Became =
  { readonly fate: 'used' } | { readonly fate: 'duplicate' } | Rejected | Unmatched;

export const used: Became = { fate: 'used' };

/** Says what another row has said. */
export const duplicate: Became = { fate: 'duplicate' };

export const rejected = (
  reason: RejectReason,
  detail: string = rejectReasons[reason],
): Rejected => ({ fate: 'rejected', reason, detail });

export const unmatched = (detail: string): Unmatched => ({ fate: 'unmatched', detail });

/** What becomes of a row with a date that is none. */
export const noDay = (cell: string): Rejected => rejected('date', `"${cell}" is not a day`);
