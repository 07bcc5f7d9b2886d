import { secondHeader } from '../errors/input.js';
import { lineName } from '../errors/place.js';
import { isBlank, type Row, type Table } from '../read/table.js';
import { saysNothing, tidy } from '../cells/text/fold.js';
import { Cursor } from '../read/cursor.js';
import { occurrences } from '../read/occurrences.js';
import { rejectReasons } from '../errors/reject-reasons.js';
import { type Became, type Footer, type Rejected, rejected } from './became.js';
import { Furniture } from './furniture.js';
import { type FileLedger, openLedger, type Rejects } from './ledger.js';
import { SecondHeader } from './second-header.js';

/** Where the rows of tables are accounted for. */
export interface Accounts {
  readonly rejects: Rejects;
  /** Ledgers of all tables, each new one's is added. */
  readonly ledgers: FileLedger[];
}

/** Reads one row, and says what became of it. */
export type ReadRow = (row: Row, cursor: Cursor) => Became;

/** What is written for no value begins with a sign, or with one of these letters. */
const firstOfNothing = /^[^\da-z]|^[nu]/i;

/** Whether a cell has a value; of most, the first character tells. */
const hasValue = (cell: string): boolean =>
  cell !== '' && (!firstOfNothing.test(cell) || !saysNothing(tidy(cell)));

/** A row as an example for people, cut where it is long. */
const exampleOf = (row: Row): string => {
  const text = row.join(', ');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

/** What becomes of a record whose cells cannot be trusted. */
function malformed({ format }: Table, lines: number): Rejected {
  if (format !== 'csv') return rejected('not-a-record');
  return { ...rejected('quotes', `${rejectReasons.quotes}: it swallowed ${lines} lines`), lines };
}

/** What becomes of a row with more cells than the header. */
function tooLong(row: Row, header: Row, lines: number): Rejected {
  const over = lines === 1 ? '' : `, over ${lines} lines`;
  return rejected('cells', `it has ${row.length} cells${over}, the header has ${header.length}`);
}

/** How many lines of a file a record takes. */
const linesOf = (row: Row): number => row.reduce((sum, cell) => sum + occurrences(cell, '\n'), 1);

/**
 * Reads every row of a table that is a record, and accounts for all of them.
 *
 * @param columns places of those that are read: a row without a value in any is blank
 * @throws SpancoError where rejects are refused, or a second export begins
 */
export async function eachRow(
  table: Table,
  role: FileLedger['role'],
  columns: readonly number[],
  { rejects, ledgers }: Accounts,
  read: (...row: Parameters<ReadRow>) => Became | Footer,
): Promise<void> {
  const ledger = openLedger(table, role);
  ledgers.push(ledger);
  const { header } = table;
  // Exports leave a delimiter at the end of the header, without a column behind it.
  const width = header.findLastIndex((name) => name !== '') + 1;
  const furniture = new Furniture(header);
  const second = new SecondHeader(header);
  const cursor = new Cursor(table.file);
  const isEmpty = (row: Row): boolean => {
    for (const column of columns) if (hasValue(row[column] ?? '')) return false;
    return true;
  };
  for await (const batch of table.batches()) {
    const { rows } = batch;
    ledger.read += rows.length;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      cursor.moveTo(batch, at);
      const clear = furniture.clears(row);
      let became: Became | Footer;
      if (!clear && isBlank(row)) {
        ledger.blank += 1;
        continue;
      } else if (batch.malformed.size > 0 && batch.malformed.has(at)) {
        const lines = linesOf(row);
        became = malformed(table, lines);
        ledger.read += table.format === 'csv' ? lines - 1 : 0;
      } else if (!clear && furniture.has(row)) {
        ledger.headerOrFooter += 1;
        continue;
      } else if (table.format === 'csv' && second.is(row)) {
        throw secondHeader(cursor.place(), row);
      } else if (row.length > header.length && !isBlank(row.slice(header.length))) {
        became = tooLong(row, header, linesOf(row));
      } else if (isEmpty(row)) {
        ledger.blank += 1;
        continue;
      } else {
        furniture.follow(row);
        became = read(row, cursor);
      }
      if (became.fate === 'headerOrFooter') {
        ledger.headerOrFooter += 1;
        continue;
      }
      if (row.length < width) {
        ledger.short += 1;
        ledger.examples.short ??= `"${exampleOf(row)}" (${lineName(cursor.place())})`;
      }
      if ('unread' in became) {
        ledger[became.fate] += 1;
        const { unread } = became;
        if (unread.length > 0) rejects.takeUnread(ledger, cursor, unread, header, row);
      } else rejects.take(ledger, cursor, became, header, row);
    }
  }
  ledger.encoding = table.encoding();
}
