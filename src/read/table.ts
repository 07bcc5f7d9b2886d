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

/** Consecutive rows of a table, as text. */
export interface Batch {
  /** Cells by column, in the order of the header; a row may be shorter than the header, or longer. */
  readonly rows: readonly Row[];
  /** Number of the first row's record: 1-based, the header not counted. */
  readonly firstRecord: number;
  /** Places in `rows` whose quotes are malformed, so that the cells cannot be trusted. */
  readonly malformed: ReadonlySet<number>;
  /** 1-based line of a row by its place in `rows`, or its row in a sheet; null where the input has no lines of its own. */
  lineOf(place: number): number | null;
}

/** The forms that tables come in. */
export const tableFormats = ['csv', 'json', 'json lines', 'xlsx'] as const;

/** One table of an input: its header, and its rows in batches, to be read once. */
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
  readonly blankAbove: number;
  readonly titlesAbove: number;
  /** The first rows, where somebody looked ahead. */
  readonly head?: readonly Row[];
  batches(): AsyncIterable<Batch>;
}

/** True for a row without any content. */
export function isBlank(row: Row): boolean {
  for (const cell of row) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}
