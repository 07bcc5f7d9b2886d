import { isBlank, type Row, type Table } from '../read/table.js';
import { Cursor } from '../read/cursor.js';
import { type Became, rejected } from './became.js';
import { Furniture } from './furniture.js';
import { type FileLedger, openLedger, type Rejects } from './ledger.js';

/** Where the rows of tables are accounted for. */
export interface Accounts {
  readonly rejects: Rejects;
  /** Ledgers of all tables, each new one's is added. */
  readonly ledgers: FileLedger[];
}

/** Reads one row, and says what became of it. */
export type ReadRow = (row: Row, cursor: Cursor) => Became;

/** Reads every row of a table that is a record, and accounts for all of them. @throws SpancoError where rejects are refused */
export async function eachRow(
  table: Table,
  role: FileLedger['role'],
  { rejects, ledgers }: Accounts,
  read: ReadRow,
): Promise<void> {
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
      let became: Became;
      if (!clear && isBlank(row)) {
        ledger.blank += 1;
        continue;
      } else if (batch.malformed.size > 0 && batch.malformed.has(at)) {
        became = rejected(table.format === 'csv' ? 'quotes' : 'not-a-record');
      } else if (!clear && furniture.has(row)) {
        ledger.headerOrFooter += 1;
        continue;
      } else if (row.length > header.length && !isBlank(row.slice(header.length))) {
        const detail = `it has ${row.length} cells, the header has ${header.length}`;
        became = rejected('cells', detail);
      } else became = read(row, cursor);
      const { fate } = became;
      if (fate === 'used' || fate === 'duplicate') ledger[fate] += 1;
      else rejects.take(ledger, cursor, became, header, row);
    }
  }
  ledger.encoding = table.encoding();
}
