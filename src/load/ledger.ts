import type { RejectReason } from '../errors/reject-reasons.js';
import type { SpancoError } from '../errors/error.js';
import type { Place } from '../errors/place.js';
import type { Role } from '../read/table.js';

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

  /** @throws SpancoError where rows are refused */
  reject(
    ledger: FileLedger,
    at: Placed,
    reason: RejectReason,
    detail: string,
    header: readonly string[],
    row: readonly string[],
  ): void {
    if (this.refuse !== null) throw this.refuse(at.place(), reason, detail);
    ledger.rejected += 1;
    ledger.rejectedBy[reason] = (ledger.rejectedBy[reason] ?? 0) + 1;
    this.retain(at, reason, detail, header, row);
  }

  /** A row that is about nobody: counted apart, written out with the others. */
  unmatched(
    ledger: FileLedger,
    at: Placed,
    detail: string,
    header: readonly string[],
    row: readonly string[],
  ): void {
    ledger.unmatched += 1;
    this.retain(at, 'unmatched', detail, header, row);
  }

  private retain(
    at: Placed,
    reason: RejectedRow['reason'],
    detail: string,
    header: readonly string[],
    row: readonly string[],
  ): void {
    if (!this.keep) return;
    // A copy, because cells are slices that keep a whole piece of the file in memory.
    const own = JSON.parse(JSON.stringify(row)) as string[];
    this.rows.push({ place: at.place(), reason, detail, header, row: own });
  }
}
