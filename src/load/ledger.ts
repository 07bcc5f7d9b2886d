import type { RejectReason } from '../errors/reject-reasons.js';
import type { SpancoError } from '../errors/error.js';
import type { Place } from '../errors/place.js';
import type { Role, Table } from '../read/table.js';
import type { Rejected, Unmatched } from './became.js';

/** Where every row of one table went: read = used + blank + headerOrFooter + duplicate + rejected + unmatched. */
export interface FileLedger {
  file: string;
  role: Role | 'counts' | 'goals';
  format: 'csv' | 'json' | 'json lines';
  encoding: string;
  delimiter: string | null;
  read: number;
  used: number;
  blank: number;
  /** Titles above the header, repeated headers, totals and other footers. */
  headerOrFooter: number;
  /** Rows with the id of another row. */
  duplicate: number;
  rejected: number;
  rejectedBy: Partial<Record<RejectReason, number>>;
  /** Activities, or changes of stage, of a prospect that is not in the prospects files. */
  unmatched: number;
}

/** A ledger with nothing in it but the rows above the header. */
export const openLedger = (table: Table, role: FileLedger['role']): FileLedger => ({
  file: table.file,
  role,
  format: table.format,
  encoding: table.encoding(),
  delimiter: table.delimiter,
  read: table.blankAbove + table.titlesAbove,
  used: 0,
  blank: table.blankAbove,
  headerOrFooter: table.titlesAbove,
  duplicate: 0,
  rejected: 0,
  rejectedBy: {},
  unmatched: 0,
});

/** A row that could not be used, for the file of rejects. */
export interface RejectedRow {
  readonly place: Place;
  readonly reason: RejectReason | 'unmatched';
  readonly detail: string;
  readonly header: readonly string[];
  readonly row: readonly string[];
}

/** Something that knows its place, and works it out when asked. */
interface Placed {
  place(): Place;
}

/** The error that a row which cannot be used is, where rows must not be passed over. */
export type Refusal = (place: Place, reason: RejectReason, detail: string) => SpancoError;

/** Counts the rows that cannot be used, and keeps them if somebody wants to see them. */
export class Rejects {
  readonly rows: RejectedRow[] = [];

  /**
   * @param keep whether the rows themselves are wanted
   * @param refuse makes an error of the first one; null to go on
   */
  constructor(
    private readonly keep: boolean,
    private readonly refuse: Refusal | null,
  ) {}

  /** Accounts for a row that is not used. @throws SpancoError where rejected ones are refused */
  take(
    ledger: FileLedger,
    at: Placed,
    became: Rejected | Unmatched,
    header: readonly string[],
    row: readonly string[],
  ): void {
    const { fate, detail } = became;
    const reason = fate === 'unmatched' ? fate : became.reason;
    if (reason !== 'unmatched') {
      if (this.refuse !== null) throw this.refuse(at.place(), reason, detail);
      ledger.rejectedBy[reason] = (ledger.rejectedBy[reason] ?? 0) + 1;
    }
    ledger[fate] += 1;
    if (!this.keep) return;
    // A copy, because cells are slices that keep a whole piece of the file in memory.
    const copy = JSON.parse(JSON.stringify(row)) as string[];
    this.rows.push({ place: at.place(), reason, detail, header, row: copy });
  }
}
