import type { Scanner } from './scanner/scanner.js';
import type { PageFacts } from './json-page.js';
import type { CodedColumn, CodedDays, CodedIds, IdCodes, NewIds } from './codes.js';

/** What kind of rows a table holds. */
export const roles = {
  prospects: 'deals, opportunities or leads: whoever may become a customer',
  activities: 'calls, appointments, proposals: what was done for a prospect',
  history: 'changes of stage: from which, to which, when',
  reps: 'users of the CRM: ids, logins and e-mail addresses with the name to show',
} as const;

export type Role = keyof typeof roles;

/** The cells of one record. */
export type Row = readonly string[];

/** Consecutive rows of a table. They, and the codes of their columns, stand until the next batch is asked for. */
export interface Batch {
  readonly size: number;
  /** Number of the first row's record: 1-based, the header not counted. */
  readonly firstRecord: number;
  /** What there is to know of each row, see {@link rowMarks}. */
  readonly marks: Uint8Array;
  /** Cells by column, in the order of the header; a row may be shorter than the header, or longer. */
  row(place: number): Row;
  /** One of them; empty where the row has none there. */
  cell(place: number, column: number): string;
  /** 1-based line of a row by its place, or its row in a sheet; null where the input has no lines of its own. */
  lineOf(place: number): number | null;
}

/** What rows that are no records look like: tables of bytes with 1 for those that need a closer look. */
export interface Looks {
  /** By the two bytes that the first, or second, cell begins with: the first one, and the second times 256. */
  readonly first: Uint8Array;
  readonly second: Uint8Array;
  /** By the byte that the first cell ends with. */
  readonly last: Uint8Array;
  /** Columns that are read. */
  readonly columns: readonly number[];
}

/** Texts of some rows as bytes of UTF-8: one behind the other, and the length of each. They stand until others are asked for. */
export interface CellTexts {
  readonly bytes: Uint8Array;
  readonly lengths: Int32Array;
}

/** The cells of a column as bytes, for texts that hardly anybody looks at. */
export interface CellBytes {
  /** The texts of rows of the batch, from one up to another. */
  texts(from: number, to: number): CellTexts;
}

/** The rows of a table, to be read once. The columns that are wanted are asked for before. */
export interface Rows {
  /** A column by its distinct spellings. */
  words(column: number): CodedColumn;
  /** A column of days: those that are plain lie around {@link dayZero}, other spellings have codes. */
  days(column: number): CodedDays;
  /** A column of ids, by their places among all. */
  ids(column: number, ids: IdCodes, news: NewIds): CodedIds;
  /** A column as it stands in the file; null where rows arrive as texts. */
  asBytes(column: number): CellBytes | null;
  batches(looks: Looks): AsyncIterable<Batch>;
  /** About how many rows there will be, told from those read so far; 0 where nobody knows. */
  expected(): number;
}

/** The forms that tables come in. */
export const tableFormats = ['csv', 'json', 'json lines', 'xlsx', 'ods'] as const;

const bookFormats: ReadonlySet<string> = new Set(['xlsx', 'ods']);

/** Whether a table is a sheet of a workbook. */
export const isSheet = ({ format }: Pick<Table, 'format'>): boolean => bookFormats.has(format);

/** One table of an input: its header, and its rows, to be read once. */
export interface Table {
  /** As messages call it: a sheet behind its workbook, `book.xlsx#Deals`. */
  readonly file: string;
  readonly format: (typeof tableFormats)[number];
  /** What the input itself says it holds, null where only the columns can tell. */
  readonly role: Role | null;
  readonly header: readonly string[];
  /** The character between cells of a CSV file, null for what has none. */
  readonly delimiter: string | null;
  /** WHATWG name of the encoding; final once the rows have been read. */
  encoding(): string;
  /** The encoding in words for people, and whose word it is; final once the rows have been read. */
  encodingInWords(): string;
  /** Whether bytes were damaged; final once the rows have been read. */
  damaged(): boolean;
  /**
   * Of a sheet, how many cells of each column, by its place, hold formulas that were never worked out; final once the
   * rows have been read.
   */
  readonly unworked?: ReadonlyMap<number, number>;
  /** What an answer of an interface says of the pages about it. */
  readonly page?: PageFacts;
  readonly blankAbove: number;
  readonly titlesAbove: number;
  /** The first rows, where somebody looked ahead. */
  readonly head?: readonly Row[];
  /** The first rows, to tell what a column holds; what is wrong with them is said when they are read. */
  firstRows(): Promise<readonly Row[]>;
  /** Its rows. @param scanner what codes the rows of other tables too; null to read them as text */
  rows(scanner: Scanner | null): Rows;
}

/** True for a row without any content. */
export function isBlank(row: Row): boolean {
  for (const cell of row) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}
