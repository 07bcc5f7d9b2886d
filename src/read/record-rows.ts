import { fileChanged } from '../errors/input.js';
import { enoughRows } from './head.js';
import { JsonKeys, mostKeys } from './json-keys.js';
import { cellText, flatten, isObject, parseJson } from './json-record.js';
import { pieceSize, type Scanner } from './scanner/scanner.js';

/** Between the cells of the rows that the scanner makes of records. */
export const delimiter = '\x1f';

/** Bytes of one record: a longer one is not read piece by piece. */
const longestRecord = 256 * 1024;

/** Of more unusual records than this, and than half of all, it is quicker to hold all in memory. */
const manyUnusual = 1000;

/** Why the scanner stopped. */
const UNUSUAL = 1;
const FULL = 2;
const WRONG = 3;

/** Says that records cannot be read as bytes. */
export class Unreadable extends Error {}

/** What a cell of bytes cannot hold: a zero, or half of a character. */
const isBeyondBytes = (cell: string): boolean => /[\0\p{Surrogate}]/u.test(cell);

const csvLine = (cells: readonly string[]): Buffer =>
  Buffer.from(`${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)}\n`);

/** Makes rows of CSV of the bytes of records. */
export class RecordRows {
  /** Columns, with their places. */
  readonly columns = new Map<string, number>();
  /** How many records have been read. */
  records = 0;
  private readonly keys: JsonKeys;
  private unusual = 0;

  constructor(
    private readonly file: string,
    private readonly scanner: Scanner,
    private readonly inLines: boolean,
  ) {
    this.keys = new JsonKeys(scanner);
  }

  /** Learns what columns there are. @returns the bytes of the first records. @throws Unreadable */
  async learn(bytes: AsyncIterable<Buffer>): Promise<readonly Buffer[]> {
    const head: Buffer[] = [];
    const keepHead = (piece: Buffer) => {
      if (this.records < enoughRows) head.push(Buffer.from(piece));
    };
    await this.read(bytes, false, true, keepHead).next();
    this.keys.lay(this.columns.keys());
    return head;
  }

  /** Rows, below one for the header. @param isWhole whether the records end with the bytes */
  async *rows(bytes: AsyncIterable<Buffer>, isWhole: boolean): AsyncGenerator<Buffer> {
    yield csvLine([...this.columns.keys()]);
    try {
      yield* this.read(bytes, true, isWhole);
    } catch (error) {
      // What could be read before cannot be read now.
      throw error instanceof Unreadable ? fileChanged(this.file) : error;
    }
  }

  private async *read(
    bytes: AsyncIterable<Buffer>,
    writes: boolean,
    isWhole: boolean,
    onPiece?: (piece: Buffer) => void,
  ): AsyncGenerator<Buffer> {
    const { scanner } = this;
    const { calls } = scanner;
    calls.beginRecords(this.inLines ? 1 : 0);
    this.records = 0;
    let kept = 0;
    for await (const piece of isWhole ? ended(bytes) : bytes) {
      onPiece?.(piece);
      for (let from = 0; from < piece.length; from += pieceSize) {
        const part = piece.subarray(from, from + pieceSize);
        scanner.reserve(kept + part.length);
        const input = calls.input.value;
        scanner.memory.set(part, input + kept);
        const end = input + kept + part.length;
        const next = yield* this.walk(input, end, writes);
        scanner.memory.copyWithin(input, next, end);
        kept = end - next;
        if (kept > longestRecord) throw new Unreadable();
      }
    }
    if (isWhole && (kept > 0 || calls.isDone() === 0)) throw new Unreadable();
  }

  /** Walks over the records between two addresses. @returns where the first begins that is not finished */
  private *walk(from: number, end: number, writes: boolean): Generator<Buffer, number> {
    const { scanner, columns } = this;
    const { calls } = scanner;
    let next = from;
    for (;;) {
      next = calls.walk(next, end, writes ? columns.size : 0);
      this.records += calls.walked.value;
      const rows = calls.beside.value;
      if (calls.written.value > rows) yield scanner.memory.subarray(rows, calls.written.value);
      const stopped = calls.stopped.value;
      if (stopped === WRONG) throw new Unreadable();
      if (stopped === UNUSUAL) {
        const behind = calls.behindUnusual.value;
        const row = this.unusualRow(scanner.memory.toString('utf8', next, behind), writes);
        if (row !== null) yield row;
        calls.passUnusual();
        next = behind;
      } else if (stopped !== FULL) return next;
    }
  }

  /** The row of a record that the scanner does not read; null where none is wanted. */
  private unusualRow(text: string, writes: boolean): Buffer | null {
    if (this.inLines && text.trim() === '') return null;
    this.records += 1;
    this.unusual += 1;
    if (this.unusual > manyUnusual && this.unusual * 2 > this.records) throw new Unreadable();
    const { record, values } = this.parsed(text);
    const { columns, file } = this;
    const cells = new Array<string>(columns.size).fill('');
    for (const [name, cell] of values) {
      if (!writes && !columns.has(name)) columns.set(name, columns.size);
      const column = columns.get(name);
      if (column === undefined) throw fileChanged(file);
      cells[column] = cell;
    }
    if (writes) return csvLine(cells);
    this.keys.learn(record);
    if (this.keys.places >= mostKeys) throw new Unreadable();
    return null;
  }

  private parsed(text: string) {
    try {
      const record = parseJson(text);
      if (isObject(record)) {
        const values = flatten(this.file, record).map(
          ([name, value]) => [name, cellText(this.file, value)] as const,
        );
        if (!values.some(([, cell]) => isBeyondBytes(cell))) return { record, values };
      }
    } catch {
      // Whoever reads all of it says what is wrong, and where.
    }
    throw new Unreadable();
  }
}

/** Bytes whose last line is one. */
async function* ended(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield* bytes;
  yield Buffer.from('\n');
}
