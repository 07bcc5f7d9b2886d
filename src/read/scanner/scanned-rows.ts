import { recordTooLong, unclosedQuote } from '../../errors/input.js';
import type { CodedColumn, CodedDays, CodedIds, IdCodes, NewIds } from '../codes.js';
import { limits } from '../limits.js';
import type { Batch, CellBytes, Looks, Rows } from '../table.js';
import { ScannedBatch } from './scanned-batch.js';
import { ScannedBytes } from './scanned-bytes.js';
import { ScannedColumn } from './scanned-column.js';
import { mostColumns, pieceSize, type ScannedIds, type Scanner } from './scanner.js';

/** Where the rows of a file begin, and how they are written. */
export interface Start {
  readonly file: string;
  readonly delimiter: string;
  /** How many cells the header has. */
  readonly width: number;
  /** Records above the header. */
  readonly above: number;
  /** Line of the first record; null where records have no lines. */
  readonly firstLine: number | null;
  /** Bytes of the file; 0 where nobody knows. */
  readonly bytes: number;
  /** Its rows, where they were counted. */
  readonly rows?: number;
}

/** Whether the scanner can tell a delimiter from quotes and line ends, which it does by four bits. */
export const canScan = (delimiter: string): boolean =>
  /^[\x01-\x7f]$/.test(delimiter) && ![0x2, 0xa, 0xd].includes(delimiter.charCodeAt(0) & 15);

/** Bits of what is done with new ids, see the scanner. */
const modes = { unknown: 0, added: 1, 'added alone': 3 } as const satisfies Record<NewIds, number>;

/** Rows that are read from bytes as they stand. */
export class ScannedRows implements Rows {
  private readonly columns: (ScannedColumn | ScannedBytes)[] = [];
  private rowsRead = 0;
  private bytesRead = 0;

  constructor(
    private readonly scanner: Scanner,
    private readonly bytes: AsyncIterable<Buffer>,
    private readonly start: Start,
  ) {}

  words(column: number): CodedColumn {
    const { scanner } = this;
    return this.with(new ScannedColumn(scanner, column, 'words', scanner.calls.newWords()));
  }

  days(column: number): CodedDays {
    const { scanner } = this;
    return this.with(new ScannedColumn(scanner, column, 'days', scanner.calls.newWords()));
  }

  ids(column: number, ids: IdCodes, news: NewIds): CodedIds {
    const { address } = ids as ScannedIds;
    return this.with(new ScannedColumn(this.scanner, column, 'ids', address, modes[news]));
  }

  asBytes(column: number): CellBytes {
    return this.with(new ScannedBytes(this.scanner, column));
  }

  expected(): number {
    const { bytes, rows } = this.start;
    if (rows !== undefined) return rows;
    return this.bytesRead === 0 ? 0 : Math.ceil((this.rowsRead / this.bytesRead) * bytes * 1.02);
  }

  private with<T extends ScannedColumn | ScannedBytes>(column: T): T {
    this.columns.push(column);
    return column;
  }

  async *batches(looks: Looks): AsyncGenerator<Batch> {
    const { scanner } = this;
    const { above, delimiter, width, firstLine } = this.start;
    this.noteLooks(looks);
    scanner.calls.begin(delimiter.charCodeAt(0), width, looks.columns.length);
    // Records are numbered without the header, so titles above it keep the numbers 1 to `above`.
    const at = { skip: above + 1, record: above + 1, line: firstLine ?? 1 };
    let kept = 0;
    for await (const piece of this.bytes) {
      for (let from = 0; from < piece.length; from += pieceSize) {
        const part = piece.subarray(from, from + pieceSize);
        scanner.reserve(kept + part.length);
        const input = scanner.calls.input.value;
        scanner.memory.set(part, input + kept);
        const end = input + kept + part.length;
        this.bytesRead += part.length;
        const next = yield* this.scan(input, end, false, at);
        scanner.memory.copyWithin(input, next, end);
        kept = end - next;
        if (kept > limits.record.value) this.refuseLong(kept, at.line);
      }
    }
    const input = scanner.calls.input.value;
    if (kept > 0) yield* this.scan(input, input + kept, true, at);
  }

  /** Reads what was put between two addresses. @returns where the first record begins that is not finished */
  private *scan(
    from: number,
    end: number,
    isLast: boolean,
    at: { skip: number; record: number; line: number },
  ): Generator<Batch, number> {
    const { calls } = this.scanner;
    let next = from;
    while (next < end) {
      next = calls.index(next, end, isLast ? 1 : 0);
      const size = calls.rows.value;
      if (size === 0) {
        if (calls.isUnclosed.value !== 0) throw unclosedQuote(this.start.file, at.line);
        return next;
      }
      const skipped = Math.min(at.skip, size);
      at.skip -= skipped;
      const lines = calls.lines.value;
      if (skipped < size) {
        this.rowsRead += size;
        calls.pass(skipped);
        for (const column of this.columns) column.read();
        for (const column of this.columns) column.look(skipped);
        const line = this.start.firstLine === null ? null : at.line;
        yield new ScannedBatch(this.scanner, skipped, at.record, line);
      }
      at.record += size - skipped;
      at.line += lines;
    }
    return next;
  }

  /** An unclosed quote must not swallow the rest of a file. Characters count, not bytes. */
  private refuseLong(kept: number, line: number): void {
    const { memory, calls } = this.scanner;
    const from = calls.input.value;
    if (memory.toString('utf8', from, from + kept).length <= limits.record.value) return;
    throw recordTooLong(this.start.file, line, limits.record.name);
  }

  private noteLooks({ first, second, last, columns }: Looks): void {
    const { memory, integers, calls } = this.scanner;
    memory.set(first, calls.looks.value);
    memory.set(second, calls.secondLooks.value);
    memory.set(last, calls.lastLooks.value);
    integers.set(columns.slice(0, mostColumns), calls.wanted.value >> 2);
  }
}
