import { voice } from '../say/voice.js';
import type { RejectReason } from '../warnings/reject-reasons.js';

/** A row that cannot be used. */
export interface Rejected {
  readonly fate: 'rejected';
  readonly reason: RejectReason;
  /** Why, in words that fit this row. */
  readonly detail: string;
  /** The lines of the file that it swallowed, each of which may have been a row; 1 where it swallowed none. */
  readonly lines: number;
}

/** A row about a prospect that is not there, or could be several. */
export interface Unmatched {
  readonly fate: 'unmatched';
  readonly detail: string;
}

/** A cell that cannot be read: its value is unknown, but its row counts. */
export interface Unread {
  readonly reason: 'date' | 'amount';
  /** Why, in words that fit the cell. */
  readonly detail: string;
}

/** Cells of a row that cannot be read, by field. */
export type UnreadCells = readonly (readonly [field: string, Unread])[];

/** A row all of whose cells can be read. */
export const allRead: UnreadCells = [];

/** A row that is used, or says what another one has said. */
interface Kept {
  readonly fate: 'used' | 'duplicate';
  readonly unread: UnreadCells;
}

/** What became of a row. */
export type Became = Kept | Rejected | Unmatched;

/** A row that is no record: it totals what others say. */
export interface Footer {
  readonly fate: 'headerOrFooter';
}

export const used: Kept = { fate: 'used', unread: allRead };

/** Says what another row has said. */
export const duplicate: Kept = { fate: 'duplicate', unread: allRead };

/** A row that is kept although some of its cells cannot be read. */
export const despite = (kept: Kept, unread: UnreadCells): Kept =>
  unread.length === 0 ? kept : { ...kept, unread };

export const footer: Footer = { fate: 'headerOrFooter' };

export const rejected = (
  reason: RejectReason,
  detail: string = voice().rowFaults.reasons[reason],
): Rejected => ({ fate: 'rejected', reason, detail, lines: 1 });

export const unmatched = (detail: string): Unmatched => ({ fate: 'unmatched', detail });

/** A date that is none. */
export const noDay = (cell: string): Unread => ({
  reason: 'date',
  detail: voice().rowFaults.noDay(cell),
});

/** An amount, or another number, that is none. */
export const noNumber = (cell: string): Unread => ({
  reason: 'amount',
  detail: voice().rowFaults.noNumber(cell),
});
