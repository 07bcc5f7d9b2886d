import { secondHeader } from '../errors/input.js';
import { lineName } from '../errors/place.js';
import { isBlank, type Row, type Rows, type Table } from '../read/table.js';
import { saysNothing, tidy } from '../cells/text/fold.js';
import { rowMarks } from '../read/codes.js';
import { Cursor } from '../read/cursor.js';
import { occurrences } from '../read/occurrences.js';
import { voice } from '../say/voice.js';
import { type Became, type Footer, type Rejected, rejected, used } from './became.js';
import { Furniture } from './furniture.js';
import { type FileLedger, openLedger, type Rejects } from './ledger.js';
import { endsInRemarks, goesOn } from './remark.js';
import { SecondHeader } from './second-header.js';
import { Stretch } from './stretch.js';

/** Where the rows of tables are accounted for. */
export interface Accounts {
  readonly rejects: Rejects;
  /** Ledgers of all tables, each new one's is added. */
  readonly ledgers: FileLedger[];
}

/**
 * Reads one row, and says what became of it.
 *
 * @param at its place in the batch, by which the codes of its columns stand
 */
export type ReadRow = (cursor: Cursor, at: number) => Became;

/**
 * Takes rows of a batch, which are records, as far as they say nothing that was not read before: their codes tell
 * all of it. All of them are used.
 *
 * @returns the first row that has to be read; `from` where it is that one
 */
export type TakeRows = (from: number, to: number) => number;

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
  return { ...rejected('quotes', voice().rowFaults.swallowed(lines)), lines };
}

/** What becomes of a row with more cells than the header. */
function tooLong(row: Row, header: Row, lines: number): Rejected {
  return rejected('cells', voice().rowFaults.tooLong(row.length, lines, header.length));
}

/** How many lines of a file a record takes. */
const linesOf = (row: Row): number => row.reduce((sum, cell) => sum + occurrences(cell, '\n'), 1);

/** Places of the columns of a table that are read. */
export interface TellingColumns {
  /** Those that make a row a record. */
  readonly own: readonly number[];
  /** Amounts and such, which rows of sums have, too. */
  readonly summed: readonly number[];
  /** Names and addresses that nobody asks for, where rows have no ids: a row that names somebody is no blank one. */
  readonly naming?: readonly number[];
}

/** A line above or below a table has fewer cells than a row that names somebody. */
const fewest = 2;

/** What a closer look at a row ends in, where it is no record to be read. */
type Passed = 'blank' | 'furniture' | Rejected;

/** Tells the rows of a table that are records from all others. */
class Inspection {
  readonly furniture: Furniture;
  private readonly second: SecondHeader;
  private readonly endsInRemarks: boolean;

  constructor(
    private readonly table: Table,
    private readonly columns: TellingColumns,
  ) {
    this.furniture = new Furniture(table.header);
    this.second = new SecondHeader(table.header);
    this.endsInRemarks = endsInRemarks(table);
  }

  /** @returns null for a record. @throws SpancoError where a second export begins */
  inspect(row: Row, marks: number, cursor: Cursor): Passed | null {
    const { table, furniture, second } = this;
    const { header, format } = table;
    const mayBeNone = (marks & rowMarks.look) !== 0;
    if (mayBeNone && isBlank(row)) return 'blank';
    if ((marks & rowMarks.broken) !== 0) return malformed(table, linesOf(row));
    if (mayBeNone && furniture.has(row)) return 'furniture';
    if (format === 'csv' && (marks & rowMarks.words) !== 0 && second.is(row)) {
      throw secondHeader(cursor.place(), row);
    }
    if (row.length > header.length && !isBlank(row.slice(header.length))) {
      const isRemark = this.endsInRemarks && goesOn(row, header);
      if (!isRemark) return tooLong(row, header, linesOf(row));
    }
    const { own, summed, naming = [] } = this.columns;
    const says = (column: number) => hasValue(row[column] ?? '');
    if (own.some(says)) return null;
    if (!summed.some(says)) {
      const isOfSomebody = naming.some(says) && row.filter(hasValue).length >= fewest;
      return isOfSomebody ? null : 'blank';
    }
    // What is not read may still be the name of somebody.
    const isNamed = row.some((cell, at) => !summed.includes(at) && /\p{L}/u.test(cell));
    return isNamed ? null : 'furniture';
  }
}

/**
 * Reads every row of a table that is a record, and accounts for all of them.
 *
 * @param columns those that are read: a row without a value in any is blank, one of sums alone is a total
 * @throws SpancoError where rejects are refused, or a second export begins
 */
export async function eachRow(
  table: Table,
  rows: Rows,
  role: FileLedger['role'],
  columns: TellingColumns,
  { rejects, ledgers }: Accounts,
  read: (...row: Parameters<ReadRow>) => Became | Footer,
  take: TakeRows | null = null,
): Promise<void> {
  const ledger = openLedger(table, role);
  ledgers.push(ledger);
  const { header } = table;
  // Exports leave a delimiter at the end of the header, without a column behind it.
  const width = header.findLastIndex((name) => name !== '') + 1;
  const inspection = new Inspection(table, columns);
  const { furniture } = inspection;
  const cursor = new Cursor(table.file);
  const stretch = take && new Stretch(take);
  for await (const batch of rows.batches({ ...furniture.looks, columns: columns.own })) {
    const { marks } = batch;
    ledger.read += batch.size;
    // The last record, whose texts only furniture behind it asks for.
    let before = -1;
    for (let at = 0; at < batch.size; at++) {
      if (stretch?.isWorthIt() === true) {
        const taken = stretch.take(marks, at, batch.size);
        ledger.used += taken;
        at += taken;
        if (taken > 0) before = at - 1;
        if (at === batch.size) break;
      }
      cursor.moveTo(batch, at);
      const mark = marks[at]!;
      let became: Became | Footer;
      if (mark === 0) {
        before = at;
        became = read(cursor, at);
      } else {
        if (before !== -1) furniture.follow(batch.row(before));
        before = -1;
        const row = batch.row(at);
        const passed = inspection.inspect(row, mark, cursor);
        if (passed === 'blank') ledger.blank += 1;
        if (passed === 'furniture') ledger.headerOrFooter += 1;
        if (typeof passed === 'string') continue;
        if (passed?.reason === 'quotes') ledger.read += passed.lines - 1;
        if (passed === null) before = at;
        became = passed ?? read(cursor, at);
        if (row.length < width && became.fate !== 'headerOrFooter') {
          ledger.short += 1;
          ledger.examples.short ??= voice().rowFaults.quoted(
            exampleOf(row),
            lineName(cursor.place()),
          );
        }
      }
      if (became === used) ledger.used += 1;
      else if (became.fate === 'headerOrFooter') ledger.headerOrFooter += 1;
      else if (!('unread' in became)) rejects.take(ledger, cursor, became, header, cursor.row());
      else {
        ledger[became.fate] += 1;
        const { unread } = became;
        if (unread.length > 0) rejects.takeUnread(ledger, cursor, unread, header, cursor.row());
      }
    }
    if (before !== -1) furniture.follow(batch.row(before));
  }
  ledger.encoding = table.encoding();
}
