import { emptyInput, recordTooLong, unclosedQuote } from '../errors/input.js';
import { occurrences } from './occurrences.js';
import { textOf, type TextFacts } from './decode.js';
import { encodingInWords } from './encoding-name.js';
import { findHeader, type HeaderScore } from './header.js';
import { enoughRows } from './head.js';
import { limits } from './limits.js';
import { prepend } from './prepend.js';
import { readRecords } from './records.js';
import { canScan, ScannedRows, type Start } from './scanner/scanned-rows.js';
import type { Scanner } from './scanner/scanner.js';
import type { Rows, Table } from './table.js';
import { type TextBatch, TextRows } from './text-rows.js';

export interface CsvOptions {
  /** The delimiter the user asked for, null to find it out. */
  readonly delimiter: string | null;
  readonly headerScore: HeaderScore;
  /** Bytes of the file, 0 where nobody knows. */
  readonly size?: number;
}

const headSize = 64 * 1024;

/**
 * The line in which spreadsheet programs declare the delimiter, quoted or not; no letter, digit or quote
 * delimits cells.
 */
const declaration = /^"?sep=((?!["\w])[^\n])"?\1*(?:\n|$)/i;

/** The lines of rows whose cells may hold line ends. */
function lineCounter(
  rows: readonly (readonly string[])[],
  firstLine: number,
): (place: number) => number {
  let starts: number[] | null = null;
  return (place) => {
    if (starts === null) {
      starts = [];
      let line = firstLine ?? 0;
      for (const row of rows) {
        starts.push(line);
        line += 1 + row.reduce((sum, cell) => sum + occurrences(cell, '\n'), 0);
      }
    }
    return starts[place]!;
  };
}

type Piece = Omit<TextBatch, 'firstRecord'>;

/** Reads pieces of text as they come, keeping back an unfinished last record. */
async function* readPieces(
  file: string,
  pieces: AsyncIterable<string>,
  delimiter: string,
  firstLine: number | null,
): AsyncGenerator<Piece> {
  let carry = '';
  let line = firstLine ?? 0;
  const read = (text: string, isLast: boolean): Piece => {
    const { rows, used, innerLines, broken, isUnclosed } = readRecords(text, delimiter, isLast);
    const first = line;
    const lineAt = innerLines === 0 ? (at: number) => first + at : lineCounter(rows, first);
    if (isUnclosed) throw unclosedQuote(file, lineAt(rows.length - 1));
    const lineOf = firstLine === null ? () => null : lineAt;
    carry = text.slice(used);
    line += rows.length + innerLines;
    if (carry.length > limits.record.value) throw recordTooLong(file, line, limits.record.name);
    return { rows, malformed: broken, lineOf };
  };
  for await (const piece of pieces) yield read(carry + piece, false);
  // A file that ends with a line end has no further record after it.
  if (carry.length > 0) yield read(carry, true);
}

async function* rowsBelow(above: number, pieces: AsyncIterable<Piece>): AsyncGenerator<TextBatch> {
  // Records are numbered without the header, so titles above it keep the numbers 1 to `above`.
  let skip = above + 1;
  let record = above + 1;
  for await (const { rows, malformed, lineOf } of pieces) {
    const from = Math.min(skip, rows.length);
    skip -= from;
    if (from === rows.length) continue;
    yield {
      rows: from === 0 ? rows : rows.slice(from),
      firstRecord: record,
      malformed: from === 0 ? malformed : new Set([...malformed].map((place) => place - from)),
      lineOf: from === 0 ? lineOf : (place) => lineOf(place + from),
    };
    record += rows.length - from;
  }
}

/** The rows of a file below its header. @param scanner null to read them as text */
export function rowsOf(
  content: AsyncIterable<Buffer>,
  start: Start,
  scanner: Scanner | null,
): Rows {
  const { file, delimiter, width, above, firstLine } = start;
  if (scanner !== null && canScan(delimiter)) return new ScannedRows(scanner, content, start);
  const pieces = readPieces(file, textOf(content), delimiter, firstLine);
  return new TextRows(width, rowsBelow(above, pieces));
}

/** Length of the first line, with its line end. */
function firstLineOf(bytes: Buffer): number {
  const at = bytes.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  if (at === -1) return bytes.length;
  return bytes[at] === 0x0d && bytes[at + 1] === 0x0a ? at + 2 : at + 1;
}

/**
 * Opens a CSV file: finds the delimiter and the header, leaves the rows to be read in batches.
 *
 * @param bytes its content as UTF-8, whole characters a piece
 * @throws SpancoError when there is no row at all; while reading, on an unclosed quote or an overlong record
 */
export async function openCsv(
  file: string,
  bytes: AsyncIterator<Buffer>,
  facts: TextFacts,
  options: CsvOptions,
): Promise<Table> {
  let head: Buffer = Buffer.alloc(0);
  let isWhole = false;
  while (head.length < headSize && !isWhole) {
    const next = await bytes.next();
    isWhole = next.done === true;
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  const text = head.toString().replace(/\r\n?/g, '\n');
  const declared = declaration.exec(text);
  const body = declared === null ? text : text.slice(declared[0].length);
  const place = findHeader(body, options.delimiter ?? declared?.[1] ?? null, options.headerScore);
  if (place === null) throw emptyInput(file);
  const { delimiter, header, blankAbove, titlesAbove } = place;
  const content = prepend(declared === null ? head : head.subarray(firstLineOf(head)), bytes);
  const above = blankAbove + titlesAbove;
  const firstLine = declared === null ? 1 : 2;
  return {
    file,
    format: 'csv',
    role: null,
    header,
    delimiter,
    encoding: () => facts.encoding,
    encodingInWords: () => encodingInWords(facts),
    damaged: () => facts.damaged,
    blankAbove,
    titlesAbove,
    firstRows: async () => {
      const { rows, broken } = readRecords(body, delimiter, isWhole);
      return rows.filter((_, at) => at > above && !broken.has(at)).slice(0, enoughRows);
    },
    rows: (scanner) => {
      const bytes = options.size ?? 0;
      const start = { file, delimiter, width: header.length, above, firstLine, bytes };
      return rowsOf(content, start, scanner);
    },
  };
}
