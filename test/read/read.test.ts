import fc from 'fast-check';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { headerScore } from '../../src/understand/roles.js';
import type { TableMapping } from '../../src/understand/mapping.js';
import { Scanner } from '../../src/read/scanner/scanner.js';
import { decodeBytes, textOf, type TextFacts, unreadFacts } from '../../src/read/decode.js';
import { findHeader } from '../../src/read/header.js';
import { openTables } from '../../src/read/tables.js';
import { noLooks } from './looks.js';

async function decoded(
  chunks: readonly Buffer[],
  encoding: string | null = null,
): Promise<{ text: string } & TextFacts> {
  const facts = unreadFacts();
  let text = '';
  async function* source() {
    yield* chunks;
  }
  const bytes = decodeBytes('x', source(), facts, encoding);
  for await (const piece of textOf(bytes)) text += piece;
  return { text, ...facts };
}

/** Cuts bytes into pieces of so many. */
const cut = (bytes: Buffer, size: number): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );

describe('decoding', () => {
  const text = 'Niccolò, Zoë & 田中 €\n😀 end\n';
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
  const latin = Buffer.from([0x4e, 0xf2, 0x20, 0x80, 0x0a]);

  test.each<[string, Buffer, string, string]>([
    ['UTF-8', Buffer.from(text), text, 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), text, 'utf-8'],
    ['UTF-16 little-endian', wide, text, 'utf-16le'],
    ['UTF-16 big-endian', Buffer.from(wide).swap16(), text, 'utf-16be'],
    ['windows-1252', latin, 'Nò €\n', 'windows-1252'],
  ])('%s, in pieces of any size', async (_, bytes, expected, encoding) => {
    for (const size of [4, 5, 7, 16, 1000]) {
      expect(await decoded(cut(bytes, size))).toMatchObject({
        text: expected,
        encoding,
        damaged: false,
      });
    }
  });

  test('any text comes back from UTF-8, its line ends made one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 3, max: 9 }),
        async (any, size) => {
          const given = any.replaceAll('\u0000', '').replace(/^\ufeff+/, '');
          const { text: read } = await decoded(cut(Buffer.from(`a${given}`), size));
          expect(read).toBe(`a${given}`.replace(/\r\n?/g, '\n'));
        },
      ),
    );
  });

  test('a line end that is cut in two is one', async () => {
    expect((await decoded([Buffer.from('a\r'), Buffer.from('\nb\r')])).text).toBe('a\nb\n');
  });

  test('bytes that are not UTF-8, after some that are, are damage: in one piece or in two', async () => {
    const [good, bad] = [Buffer.from('Niccolò\n'), Buffer.from([0x5a, 0x6f, 0xeb, 0x0a])];
    const expected = { text: 'Niccolò\nZo\ufffd\n', encoding: 'utf-8', damaged: true };
    expect(await decoded([good, bad])).toMatchObject(expected);
    expect(await decoded([Buffer.concat([good, bad])])).toMatchObject(expected);
  });

  test('bytes from 0x80 to 0x9f tell windows-1252 from ISO-8859-1', async () => {
    const western = Buffer.from([0x5a, 0x6f, 0xeb, 0x0a]);
    expect(await decoded([western])).toMatchObject({ encoding: 'windows-1252', latin1: true });
    expect(await decoded([western, latin])).toMatchObject({ text: 'Zoë\nNò €\n', latin1: false });
  });

  test('bytes that are no text are refused', async () => {
    await expect(decoded([Buffer.from([1, 2, 0, 0, 0, 3, 4, 5])])).rejects.toThrow(/binary data/);
  });
});

describe('finding the header', () => {
  const mapping = {
    columns: { prospects: new Map(), activities: new Map(), history: new Map(), reps: new Map() },
  } as unknown as TableMapping;
  const find = (text: string, forced: string | null = null) =>
    findHeader(text, forced, headerScore('prospects', mapping));

  test.each([
    ['id,rep,stage\n1,A,Won\n', ',', 0, 0],
    ['id;rep;stage\n1;A;Won\n', ';', 0, 0],
    ['id\trep\tstage\n1\tA\tWon\n', '\t', 0, 0],
    ['id|rep|stage\n1|A|Won\n', '|', 0, 0],
    // Decimal commas do not make a comma the delimiter.
    ['id;rep;amount\n1;A;1,5\n2;B;2,5\n', ';', 0, 0],
    ['\n\nid,rep,stage\n1,A,Won\n', ',', 2, 0],
    ['Report of March\n\nid,rep,stage\n1,A,Won\n', ',', 1, 1],
    ['Report,of March,,,\nid,rep,stage,status,amount\n1,A,Won,Won,5\n', ',', 0, 1],
    ['"Deal, name";id;stage\n"a, b";1;Won\n', ';', 0, 0],
    // A title that the delimiter stands in, as wide as the table or wider.
    ['Filtered By: Stage, Amount, Owner\nid,rep,stage,amount\n1,A,Won,5\n', ',', 0, 1],
    ['Filtered By: Stage, Amount, Owner\n\nid,rep,stage\n1,A,Won\n', ',', 1, 1],
    ['By: Rep, X, Y, Z, A, B, C, D, E\n\nid,rep,stage\n1,A,Won\n', ',', 1, 1],
    ['As of 2026-03-31, 14:03\nid;rep;stage\n1;A;Won\n', ';', 0, 1],
    ['Stand: 01.10.2026 14:03\n\nFilter: A; B\n\nid;rep;stage\n1;A;Won\n', ';', 2, 2],
    // A blank row between header and rows, and rows that name what columns are called.
    ['id,rep,stage\n\nOwner,Stage,Status\n1,A,Won\n', ',', 0, 0],
    ['x,y,stage\nOwner,Stage,Status\n1,A,Won\n', ',', 0, 0],
    ['id,rep,stage,\n1,A,Won,\n', ',', 0, 0],
    ['stage\nWon\nOpen\n', ',', 0, 0],
    ['stage', ',', 0, 0],
    // Whatever a single column holds stays whole.
    ['name\nRossi, Anna\nNeri; Bruno, and others\n', '\t', 0, 0],
    [`${'\n'.repeat(300)}id,rep,stage\n1,A,Won\n`, ',', 300, 0],
    [`${',,\n'.repeat(300)}"",,\n \nid,rep,stage\n1,A,Won\n`, ',', 302, 0],
    [`Report\n${'\n'.repeat(20)}id,rep,stage\n1,A,Won\n`, ',', 20, 1],
  ])('%.60j', (text, delimiter, blankAbove, titlesAbove) => {
    expect(find(text)).toMatchObject({ delimiter, blankAbove, titlesAbove });
  });

  test.each([
    ['\u00a0id, rep ,\ufeffstage\n', ['id', 'rep', 'stage']],
    ['"\ufeffid","rep\u00a0","Deal\nstage"\n1,A,Won\n', ['id', 'rep', 'Deal\nstage']],
    ['id,rep,rep,stage,\n', ['id', 'rep', 'rep', 'stage', '']],
  ])('names are trimmed, else kept as they are: %j', (text, header) => {
    expect(find(text)?.header).toEqual(header);
  });

  test('a forced delimiter stands', () => {
    expect(find('id;rep,stage\n', ',')?.header).toEqual(['id;rep', 'stage']);
  });

  test('there is none in nothing', () => {
    expect(find('\n \n\n')).toBeNull();
  });
});

describe('reading tables', () => {
  async function rowsOf(content: string | Buffer, size = 1000) {
    const source = {
      stdin: Readable.from(cut(Buffer.from(content), size)),
      cwd: '/',
    };
    const [table] = await openTables('-', source, {
      delimiter: null,
      encoding: null,
      headerScore: (c) => c.length,
    });
    const rows: { cells: readonly string[]; record: number; line: number | null }[] = [];
    for await (const batch of table!.rows(Scanner.open()).batches(noLooks)) {
      for (let at = 0; at < batch.size; at++) {
        const record = batch.firstRecord + at;
        rows.push({ cells: batch.row(at), record, line: batch.lineOf(at) });
      }
    }
    return { header: table!.header, rows, table: table! };
  }

  test('any cells come back from CSV, in pieces of any size, with their records and lines', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ò', ',', ';', '"', '\n', ' ', '😀') });
    const row = fc.tuple(cell, cell).map(([a, b]) => [`x${a}`, `y${b}`]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 4, max: 40 }),
        async (rows, size) => {
          const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const csv = `${[['h1', 'h2'], ...rows].map((cells) => cells.map(quote).join(',')).join('\n')}\n`;
          const read = await rowsOf(csv, size);
          expect(read.rows.map(({ cells }) => cells)).toEqual(rows);
          let line = 2;
          for (const [at, { record, line: found }] of read.rows.entries()) {
            expect([record, found]).toEqual([at + 1, line]);
            line += rows[at]!.join('').split('\n').length;
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('numbers of JSON keep their digits, lists are joined, metadata is left out', async () => {
    const { header, rows } = await rowsOf(
      '[{"attributes":{"type":"x"},"a":12345678901234567890,"b":1.10,"c":[1,"x"],"d":{"e":true},"f":null}]',
    );
    expect(header).toEqual(['a', 'b', 'c', 'd.e', 'f']);
    expect(rows[0]?.cells).toEqual(['12345678901234567890', '1.10', '1;x', 'true', '']);
  });

  test.each([
    ['sep=;\r\na;b\r\n1;2\r\n', ';'],
    ['\ufeffsep=;\na;b\n1;2\n', ';'],
    ['"sep=;"\na;b\n1;2\n', ';'],
    ['\ufeff"sep=;"\ra;b\r1;2\r', ';'],
    ['"sep=,",,\na,b\n1,2\n', ','],
    ['SEP=\t\na\tb\n1\t2\n', '\t'],
    ['sep=|\na|b\n1|2\n', '|'],
    ['sep=^\na^b\n1^2\n', '^'],
    ['sep=:\na:b\n1:2', ':'],
  ])('the delimiter is the one that the first line declares: %j', async (content, delimiter) => {
    const { header, rows, table } = await rowsOf(content);
    expect({ header, delimiter: table.delimiter }).toEqual({ header: ['a', 'b'], delimiter });
    expect(rows).toEqual([{ cells: ['1', '2'], record: 1, line: 3 }]);
  });

  test('line ends may be mixed, in cells too, and a bracket begins no JSON', async () => {
    const { header, rows } = await rowsOf('[Q1] a,b\r\n1,2\n"3\r\n",4\r5,6', 5);
    expect(header).toEqual(['[Q1] a', 'b']);
    expect(rows.map(({ cells, line }) => [...cells, line])).toEqual([
      ['1', '2', 2],
      ['3\n', '4', 3],
      ['5', '6', 5],
    ]);
  });

  test('gzip data in pieces is unpacked', async () => {
    const { rows } = await rowsOf(gzipSync('a,b\n1,2\n'), 3);
    expect(rows).toEqual([{ cells: ['1', '2'], record: 1, line: 2 }]);
  });
});
