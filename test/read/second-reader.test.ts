import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { Scanner } from '../../src/read/scanner/scanner.js';
import { rowMarks } from '../../src/read/codes.js';
import { openTables } from '../../src/read/tables.js';
import { noLooks } from './looks.js';
import { patience } from '../properties/exports.js';

/** How a table is written. */
interface Style {
  readonly delimiter: string;
  /** Line ends, taken in turn. */
  readonly ends: readonly string[];
  readonly quoted: 'always' | 'when needed';
  readonly endsLastLine: boolean;
  readonly mark: boolean;
}

const style: fc.Arbitrary<Style> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  ends: fc.constantFrom(['\n'], ['\r\n'], ['\r'], ['\r\n', '\n'], ['\n', '\r', '\r\n']),
  quoted: fc.constantFrom('always' as const, 'when needed' as const),
  endsLastLine: fc.boolean(),
  mark: fc.boolean(),
});

const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      ...['a', 'Z', '0', 'ò', '田', '😀', '\u00a0', ' ', "'", '=', '\\', '/', '.'],
      ...[',', ';', '\t', '|', '"', '""', '\n', '\r\n', '\r'],
    ),
    maxLength: 8,
  }),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll(/[\0\ufeff]/g, '')),
  fc.constantFrom('', ' ', '  spaces  ', '"', '""', '"quoted"', 'a "b" c', '\n', ',', 'sep=;'),
);

/** Rows of as many cells as the header has. */
const rows = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }),
  );

function write(table: readonly (readonly string[])[], written: Style): string {
  const { delimiter, ends, quoted, endsLastLine, mark } = written;
  const one = (text: string): string =>
    quoted === 'always' || /["\r\n]/.test(text) || text.includes(delimiter)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const lines = table.map((cells, at) => {
    const end = at === table.length - 1 && !endsLastLine ? '' : ends[at % ends.length]!;
    return cells.map(one).join(delimiter) + end;
  });
  return (mark ? '\ufeff' : '') + lines.join('');
}

const unix = (text: string): string => text.replace(/\r\n?/g, '\n');

/** The header and the rows, as our reader hands them over from a stream in pieces of these sizes. */
async function ours(bytes: Buffer, sizes: readonly number[], delimiter: string | null) {
  const pieces: Buffer[] = [];
  for (let at = 0, turn = 0; at < bytes.length; at += sizes[turn++ % sizes.length]!) {
    pieces.push(bytes.subarray(at, at + sizes[turn % sizes.length]!));
  }
  const [table] = await openTables(
    '-',
    { stdin: Readable.from(pieces), cwd: '/' },
    {
      delimiter,
      encoding: null,
      headerScore: (cells) => cells.filter((name) => /^\s*h\d\s*$/.test(name)).length,
    },
  );
  const read: (readonly string[])[] = [table!.header];
  for await (const batch of table!.rows(Scanner.open()).batches(noLooks)) {
    for (let at = 0; at < batch.size; at++) {
      expect(batch.marks[at]! & rowMarks.broken).toBe(0);
      read.push(batch.row(at));
    }
  }
  return read;
}

/** The same, as another CSV reader does; line ends made one before, as ours does. */
const theirs = (text: string, delimiter: string): string[][] =>
  parse(unix(text), {
    delimiter,
    bom: true,
    relax_column_count: true,
    record_delimiter: '\n',
  });

test(
  'any table that is written as CSV is read as another reader does, in pieces of any size',
  { timeout: patience },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        style,
        fc.array(fc.integer({ min: 1, max: 64 }), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (given, written, sizes, told) => {
          const header = (given[0] ?? ['']).map((_, at) => `h${at}`);
          const table = [header, ...given];
          const text = write(table, written);
          // What delimits the cells of a single column, nobody can find out.
          const delimiter = told || header.length === 1 ? written.delimiter : null;
          const read = await ours(Buffer.from(text), sizes, delimiter);
          const expected = table.map((cells) => cells.map(unix));
          // A last line without anything on it, not even its end, is no row.
          const last = expected.at(-1)!;
          if (
            !written.endsLastLine &&
            written.quoted !== 'always' &&
            last.join() === '' &&
            last.length === 1
          ) {
            expected.pop();
          }
          expect(read).toEqual(expected);
          expect(read).toEqual(theirs(text, written.delimiter));
        },
      ),
      { numRuns: 300 },
    );
  },
);
