import { owned } from './owned.js';
import { type CodedColumn, type CodedDays, type CodedIds, rowMarks, UNCLEAR_ID } from './codes.js';
import type { Batch, Looks, Row, Rows } from './table.js';

/** Consecutive rows as they are read from a text. */
export interface TextBatch {
  readonly rows: readonly Row[];
  readonly firstRecord: number;
  /** Places in `rows` whose quotes are malformed, so that the cells cannot be trusted. */
  readonly malformed: ReadonlySet<number>;
  lineOf(place: number): number | null;
}

/** A column of texts as codes. */
class TextColumn implements CodedColumn {
  codes: Int32Array = new Int32Array(0);
  private readonly spellings = [''];
  private readonly known = new Map([['', 0]]);

  constructor(private readonly column: number) {}

  read(rows: readonly Row[]): void {
    if (this.codes.length < rows.length) this.codes = new Int32Array(rows.length);
    for (let at = 0; at < rows.length; at++) {
      const cell = rows[at]![this.column] ?? '';
      this.codes[at] = this.known.get(cell) ?? this.learn(cell);
    }
  }

  spelling(code: number): string {
    return this.spellings[code]!;
  }

  private learn(cell: string): number {
    const spelling = owned(cell);
    this.known.set(spelling, this.spellings.length);
    return this.spellings.push(spelling) - 1;
  }
}

/** A column of ids, each of which is to be looked at: a text is no dearer than its code. */
class TextIdColumn implements CodedIds {
  codes: Int32Array = new Int32Array(0);

  read(rows: readonly Row[]): void {
    if (this.codes.length < rows.length) this.codes = new Int32Array(rows.length).fill(UNCLEAR_ID);
  }
}

/** A column of days, each of which is a spelling. */
class TextDayColumn extends TextColumn implements CodedDays {
  clocks: Int32Array = new Int32Array(0);

  override read(rows: readonly Row[]): void {
    super.read(rows);
    if (this.clocks.length < rows.length) this.clocks = new Int32Array(rows.length);
  }
}

/** Whether a text begins with one of the pairs of bytes in a table. */
function beginsAs(table: Uint8Array, text: string): boolean {
  const [first, second] = [text.charCodeAt(0) || 0, text.charCodeAt(1) || 0];
  return table[Math.min(first, 0x80) + Math.min(second, 0x80) * 0x100] === 1;
}

const beginsValue = /^[\da-mo-tv-z]/i;

/** Whether the first cells of a row begin or end like those of one that is no record. */
export function needsLook([lead = '', next = '']: Row, looks: Omit<Looks, 'columns'>): boolean {
  const { first, second, last } = looks;
  const end = lead.charCodeAt(lead.length - 1) || 0;
  if (beginsAs(first, lead) || last[Math.min(end, 0x80)] === 1) return true;
  return next !== '' && beginsAs(second, next);
}

/** What there is to know of a row, see {@link rowMarks}. */
function marksOf(row: Row, width: number, looks: Looks): number {
  const hasDigits = row.some((cell) => cell.charCodeAt(0) >= 0x30 && cell.charCodeAt(0) <= 0x39);
  const isBare = !looks.columns.some((column) => beginsValue.test(row[column] ?? ''));
  return (
    (row.length === width ? 0 : rowMarks.otherWidth) |
    (needsLook(row, looks) ? rowMarks.look : 0) |
    (hasDigits ? 0 : rowMarks.words) |
    (isBare ? rowMarks.bare : 0)
  );
}

/** Rows that arrive as texts. */
export class TextRows implements Rows {
  private readonly columns: { read(rows: readonly Row[]): void }[] = [];

  /** @param width how many cells the header has */
  constructor(
    private readonly width: number,
    private readonly texts: AsyncIterable<TextBatch>,
  ) {}

  words(column: number): CodedColumn {
    return this.with(new TextColumn(column));
  }

  days(column: number): CodedDays {
    return this.with(new TextDayColumn(column));
  }

  ids(): CodedIds {
    return this.with(new TextIdColumn());
  }

  asBytes(): null {
    return null;
  }

  expected(): number {
    return 0;
  }

  private with<T extends { read(rows: readonly Row[]): void }>(column: T): T {
    this.columns.push(column);
    return column;
  }

  async *batches(looks: Looks): AsyncGenerator<Batch> {
    for await (const batch of this.texts) {
      const { rows, firstRecord, malformed } = batch;
      for (const column of this.columns) column.read(rows);
      const marks = Uint8Array.from(
        rows,
        (row, at) => marksOf(row, this.width, looks) | (malformed.has(at) ? rowMarks.broken : 0),
      );
      const lineOf = (at: number) => batch.lineOf(at);
      const cell = (at: number, column: number) => rows[at]![column] ?? '';
      yield { size: rows.length, firstRecord, marks, lineOf, cell, row: (at) => rows[at]! };
    }
  }
}
