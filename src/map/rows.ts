import { isBlank, type Row, type Table } from '../read/table.js';
import { Cursor } from './cursor.js';
import { type FileLedger, rejectReasons, type Rejects } from './ledger.js';

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

/** A total with nothing but a number or a remark behind it, or a line of the CRM's own; a company may be called Total. */
const footer =
  /^\W*(?:(?:grand totals?|totals?|totale|gesamt(?:summe)?|summe|somme|suma)\W*(?:\(.*\)|[\d.,]*(?: records)?)\W*$|confidential information|copyright|©|vertraulich)/iu;
/** Whether a character can begin one of the words above: most rows are cleared by one look-up. */
const startsFooter = new Uint8Array(256);
for (const letter of 'tTgGsScC©vV*(- ') startsFooter[letter.charCodeAt(0)] = 1;

const isNumeric = (cell: string): boolean => /^[\d\s.,'’€$£%()+-]*$/u.test(cell);

/** A repeated header, or a footer such as "Grand Totals (5700 records)": text in one cell, at most numbers beside it. */
function isFurniture(row: Row, header: readonly string[]): boolean {
  if (row[0] === header[0] && row[0] !== '') {
    if (header.every((name, at) => (row[at] ?? '').trim() === name)) return true;
  }
  const first = row[0] !== '' ? row[0]! : (row.find((cell) => cell !== '') ?? '');
  if (startsFooter[first.charCodeAt(0)] !== 1 || !footer.test(first)) return false;
  const at = row.indexOf(first);
  return row.every((cell, place) => place === at || isNumeric(cell));
}

/** What reading a table needs besides the table. */
export interface RowSinks {
  readonly rejects: Rejects;
  /** Ledgers of all tables, this one's is added. */
  readonly ledgers: FileLedger[];
}

/** Takes one row; it does its own accounting in the ledger. */
export type TakeRow = (row: Row, cursor: Cursor, ledger: FileLedger) => void;

/** Reads every row of a table, accounts for those that are no records, and hands the others over. */
export async function eachRow(
  table: Table,
  role: FileLedger['role'],
  { rejects, ledgers }: RowSinks,
  take: TakeRow,
): Promise<FileLedger> {
  const ledger = openLedger(table, role);
  ledgers.push(ledger);
  const { header } = table;
  const cursor = new Cursor(table.file);
  for await (const batch of table.batches()) {
    const { rows } = batch;
    ledger.read += rows.length;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      cursor.moveTo(batch, at);
      // Most rows are cleared by their first character.
      if (!(row[0]!.charCodeAt(0) > 32) && isBlank(row)) ledger.blank += 1;
      else if (batch.malformed.size > 0 && batch.malformed.has(at)) {
        const reason = table.format === 'csv' ? 'quotes' : 'not-a-record';
        rejects.reject(ledger, cursor, reason, rejectReasons[reason], header, row);
      } else if (isFurniture(row, header)) ledger.headerOrFooter += 1;
      else if (row.length > header.length && !isBlank(row.slice(header.length))) {
        const detail = `it has ${row.length} cells, the header has ${header.length}`;
        rejects.reject(ledger, cursor, 'cells', detail, header, row);
      } else take(row, cursor, ledger);
    }
  }
  ledger.encoding = table.encoding();
  return ledger;
}
