import type { SpancoError } from '../errors/error.js';
import { lineName, type Place } from '../errors/place.js';
import type { Role, Table } from '../read/table.js';
import { voice } from '../say/voice.js';
import type { RejectReason } from '../warnings/reject-reasons.js';
import type { Rejected, Unmatched, UnreadCells } from './became.js';

/** Where every row of one table went: read = used + blank + headerOrFooter + duplicate + rejected + unmatched. */
export interface FileLedger {
  file: string;
  role: Role | 'counts' | 'goals';
  format: Table['format'];
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
  /** Rows, of whatever fate, with fewer cells than the header. */
  short: number;
  /** Cells that cannot be read of rows that count, by field. */
  unread: Record<string, number>;
  /** The first cell of each such field, and the first short row under `short`, each with its line or record. */
  examples: Record<string, string>;
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
  short: 0,
  unread: {},
  examples: {},
});

/** A row that could not be used, or not all of whose cells, for the file of rejects. */
export interface RejectedRow {
  readonly place: Place;
  readonly kind: 'rejected' | 'unmatched' | 'warning';
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
    const [reason, lines] = fate === 'unmatched' ? [fate, 1] : [became.reason, became.lines];
    if (reason !== 'unmatched') {
      if (this.refuse !== null) throw this.refuse(at.place(), reason, detail);
      ledger.rejectedBy[reason] = (ledger.rejectedBy[reason] ?? 0) + lines;
    }
    ledger[fate] += lines;
    if (this.keep) this.put({ place: at.place(), kind: fate, reason, detail, header, row });
  }

  /** Accounts for the cells that cannot be read of a row that counts. @throws SpancoError where rejected ones are refused */
  takeUnread(
    ledger: FileLedger,
    at: Placed,
    unread: UnreadCells,
    header: readonly string[],
    row: readonly string[],
  ): void {
    for (const [field, { reason, detail }] of unread) {
      const place = at.place();
      if (this.refuse !== null) throw this.refuse(place, reason, detail);
      ledger.unread[field] = (ledger.unread[field] ?? 0) + 1;
      ledger.examples[field] ??= voice().rowFaults.placed(detail, lineName(place));
      if (this.keep) this.put({ place, kind: 'warning', reason, detail, header, row });
    }
  }

  private put(row: RejectedRow): void {
    // A copy, because cells are slices that keep a whole piece of the file in memory.
    this.rows.push({ ...row, row: JSON.parse(JSON.stringify(row.row)) as string[] });
  }
}
