import { rejectReasons } from '../errors/reject-reasons.js';
import { isBlank, type Row, type Table } from '../read/table.js';
import { Cursor } from '../read/cursor.js';
import { Furniture } from './furniture.js';
import { type FileLedger, type Rejects } from './ledger.js';
import type { Trace } from './trace.js';

/** A ledger with nothing in it but the rows above the header. */
const openLedger = (table: Table, role: FileLedger['role']): FileLedger => ({
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

/** What reading a table needs besides the table. */
export interface RowSinks {
  readonly rejects: Rejects;
  /** Ledgers of all tables, this one's is added. */
  readonly ledgers: FileLedger[];
  /** Follows one prospect, null where nobody asks for one. */
  readonly trace: Trace | null;
}

/** Takes one row; it does its own accounting in the ledger. */
export type TakeRow = (row: Row, cursor: Cursor, ledger: FileLedger) => void;

/** Reads every row of a table, accounts for those that are no records, and hands the others over. */
export async function eachRow(
  table: Table,
  role: FileLedger['role'],
  { rejects, ledgers }: Pick<RowSinks, 'rejects' | 'ledgers'>,
  take: TakeRow,
): Promise<FileLedger> {
  const ledger = openLedger(table, role);
  ledgers.push(ledger);
  const { header } = table;
  const furniture = new Furniture(header);
  const cursor = new Cursor(table.file);
  for await (const batch of table.batches()) {
    const { rows } = batch;
    ledger.read += rows.length;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      cursor.moveTo(batch, at);
      const clear = furniture.clears(row);
      if (!clear && isBlank(row)) ledger.blank += 1;
      else if (batch.malformed.size > 0 && batch.malformed.has(at)) {
        const reason = table.format === 'csv' ? 'quotes' : 'not-a-record';
        rejects.reject(ledger, cursor, reason, rejectReasons[reason], header, row);
      } else if (!clear && furniture.has(row)) ledger.headerOrFooter += 1;
      else if (row.length > header.length && !isBlank(row.slice(header.length))) {
        const detail = `it has ${row.length} cells, the header has ${header.length}`;
        rejects.reject(ledger, cursor, 'cells', detail, header, row);
      } else take(row, cursor, ledger);
    }
  }
  ledger.encoding = table.encoding();
  return ledger;
}
