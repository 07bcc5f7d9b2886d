import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayZero, quarterZero, rowMarks, UNCLEAR_ID, UNKNOWN_ID } from '../../src/read/codes.js';
import { readRecords } from '../../src/read/records.js';
import { ScannedRows } from '../../src/read/scanner/scanned-rows.js';
import { noLooks } from './looks.js';
import { Scanner } from '../../src/read/scanner/scanner.js';

interface Read {
  readonly cells: readonly string[];
  readonly broken: boolean;
  readonly line: number;
}

/** Reads bytes that come in these pieces, the header included, or says why not. */
async function scanned(
  scanner: Scanner,
  pieces: readonly Buffer[],
  delimiter: string,
): Promise<Read[] | 'unclosed'> {
  async function* bytes() {
    yield* pieces;
  }
  const start = { file: 'x.csv', delimiter, width: 2, above: -1, firstLine: 1, bytes: 0 };
  const read: Read[] = [];
  try {
    for await (const batch of new ScannedRows(scanner, bytes(), start).batches(noLooks)) {
      for (let at = 0; at < batch.size; at++) {
        const broken = (batch.marks[at]! & rowMarks.broken) !== 0;
        const cells = batch.row(at);
        expect((batch.marks[at]! & rowMarks.otherWidth) !== 0).toBe(cells.length !== 2);
        read.push({ cells, broken, line: batch.lineOf(at)! });
      }
    }
  } catch (error) {
    expect(String(error)).toContain('quote');
    return 'unclosed';
  }
  return read;
}

/** The same, as the reader of texts has it. */
function fromText(text: string, delimiter: string): Read[] | 'unclosed' {
  const unix = text.replace(/\r\n?/g, '\n');
  const { rows, broken, isUnclosed } = readRecords(unix, delimiter, true);
  if (isUnclosed) return 'unclosed';
  let line = 1;
  return rows.map((cells, at) => {
    const read = { cells, broken: broken.has(at), line };
    line += cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 1);
    return read;
  });
}

const units = [
  ...['a', 'b', ' ', 'é', '田', ',', ',', ';', '"', '"', '""', '\n', '\n', '\r', '\r\n'],
  ...['"a"', 'x'.repeat(13), 'y'.repeat(30), 'z'.repeat(62)],
];
const hostile = fc.string({ unit: fc.constantFrom(...units), maxLength: 24 });
const runs = Number(process.env.SPANCO_FUZZ_TABLES ?? 10_000);

/** A UUID with one character of it another one, near a digit or a dash. */
const almostUuid = fc
  .tuple(fc.nat({ max: 36 }), fc.constantFrom(...'0129afgAFG/:@`-é '))
  .map(([at, other]) => {
    const uuid = '3f2504e0-4f89-11d3-9a0c-0305e82c3301';
    return uuid.slice(0, at) + other + uuid.slice(at + 1);
  });

/** What has no scanner reads texts, which the same cells are asked of elsewhere. */
describe.skipIf(Scanner.open() === null)('the scanner', () => {
  test(
    'finds the cells that the reader of texts finds, whatever the table and wherever it is cut',
    async () => {
      const scanner = Scanner.open()!;
      await fc.assert(
        fc.asyncProperty(
          hostile,
          fc.constantFrom(',', ';'),
          fc.nat(),
          async (text, delimiter, cut) => {
            const bytes = Buffer.from(text);
            const expected = fromText(text, delimiter);
            expect(await scanned(scanner, [bytes], delimiter)).toEqual(expected);
            const cuts = bytes.length <= 12 ? [...bytes.keys()] : [cut % bytes.length];
            for (const place of cuts) {
              const parts = [bytes.subarray(0, place), bytes.subarray(place)];
              expect(await scanned(scanner, parts, delimiter)).toEqual(expected);
            }
          },
        ),
        { numRuns: runs },
      );
    },
    60_000 + runs * 10,
  );

  test('gives every spelling a code, in order of first sight, and every id a place', async () => {
    const id = fc.oneof(
      fc.nat({ max: 300 }).map((number) => `P${String(number).padStart(5, '0')}`),
      fc.nat({ max: 300 }).map(String),
      fc.string({ unit: fc.constantFrom('A', 'b', '7', 'é'), maxLength: 12 }),
      fc.nat({ max: 9 }).map((number) => `0061t00000Ab${number}dEFg`),
      almostUuid,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(id, { maxLength: 400 }), fc.nat({ max: 3 }), async (list, kind) => {
        const prefix = ['', 'P', '0061t0000', 'account-of-somebody-'][kind]!;
        await expectCodes(list.map((text) => prefix + text));
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the columns and marks of a batch while ids are added that take more memory', async () => {
    const scanner = Scanner.open()!;
    async function* bytes() {
      yield Buffer.from('a,x\nb\nc,y\n');
    }
    const start = { file: 'x', delimiter: ',', width: 2, above: -1, firstLine: 1, bytes: 0 };
    const rows = new ScannedRows(scanner, bytes(), start);
    const ids = scanner.newIds();
    const [places, words, days] = [rows.ids(0, ids, 'added'), rows.words(1), rows.days(1)];
    for await (const batch of rows.batches(noLooks)) {
      const shown = () =>
        [places.codes, words.codes, days.codes, batch.marks].map((all) => [...all.slice(0, 3)]);
      const before = shown();
      const { buffer } = scanner.memory;
      for (let at = 0; scanner.memory.buffer === buffer; at++) ids.add(`${'x'.repeat(40)}${at}`);
      expect(shown()).toEqual(before);
      expect(before[3]!.map((mark) => mark & rowMarks.otherWidth)).toEqual([
        0,
        rowMarks.otherWidth,
        0,
      ]);
    }
  });

  test('hands over the texts of any rows of a column as the cells say them', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !/[\0\r]/.test(text)),
      fc.constantFrom('', '"', 'Bar "Sport"', 'Fratelli, Ricci', 'zwei\nZeilen', 'x'.repeat(300)),
    );
    const table = fc.array(cell, { minLength: 1, maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(table, fc.nat(10), async (texts, step) => {
        const quoted = texts.map((text) => `"${text.replaceAll('"', '""')}"`);
        async function* bytes() {
          yield Buffer.from(quoted.map((text, at) => `${at},${text}\n`).join(''));
        }
        const start = { file: 'x', delimiter: ',', width: 2, above: -1, firstLine: 1, bytes: 0 };
        const rows = new ScannedRows(Scanner.open()!, bytes(), start);
        const column = rows.asBytes(1);
        const read: string[] = [];
        for await (const { size } of rows.batches(noLooks)) {
          for (let from = 0; from < size; from += step + 1) {
            const { bytes, lengths } = column.texts(from, Math.min(size, from + step + 1));
            let end = 0;
            for (const length of lengths) {
              read.push(Buffer.from(bytes.subarray(end, end + length)).toString());
              end += length;
            }
            expect(end).toBe(bytes.length);
          }
        }
        expect(read).toEqual(texts);
      }),
    );
  });

  test('tells UUIDs apart by every digit and its case, however many there are', async () => {
    const texts = Array.from({ length: 40_000 }, (_, at) => {
      const hash = createHash('md5')
        .update(String(at % 30_000))
        .digest('hex');
      const uuid = hash.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
      return at % 7 === 0 ? uuid.toUpperCase() : uuid;
    });
    await expectCodes(texts);
  });

  test.each([
    ['2026-03-31', dayZero + 20543, 0],
    ['2024-02-29 10:31', dayZero + 19782, 37_860],
    ['1900-01-01T23:59:60', dayZero - 25_567, 86_400],
    ['9999-12-31', dayZero + 2_932_896, 0],
    ['2026-01-05T10:31:05Z', quarterZero + 20_458 * 96 + 42, 65],
    ['2026-01-05 00:10:00.000+02:00', quarterZero + 20_458 * 96 - 8, 600],
    ['1969-12-31T23:59:59-0030', quarterZero + 1, 899],
  ])('reads %s from its bytes', async (cell, code, clock) => {
    expect(await daysOf([cell])).toEqual([[code, clock]]);
  });

  test.each([
    ...['2025-02-29', '1899-12-31', '2026-13-01', '2026-1-5', '26-01-05', '2026/01/05', ''],
    ...[
      '2026-01-05 24:00',
      '2026-01-05 10:60',
      '2026-01-05T10:31:61',
      '2026-01-05x10:31',
      '31.12.2025',
    ],
    ...[
      '2026-01-05T10:31Zx',
      '2026-01-05T10:31:00+15:00',
      '2026-01-05T10:31:00.Z',
      '2026-01-05 10:31 PM',
    ],
  ])('leaves %j to whoever knows more', async (cell) => {
    expect(await daysOf(['2026-01-05', cell])).toEqual([
      [dayZero + 20_458, 0],
      [cell === '' ? 0 : 1, 0],
    ]);
  });
});

/** Expects every id to have one code of its own, and every spelling of it one, in order of first sight. */
async function expectCodes(texts: readonly string[]): Promise<void> {
  const scanner = Scanner.open()!;
  async function* bytes() {
    const all = Buffer.from(texts.map((text) => `${text},"${text}"\n`).join(''));
    for (let from = 0; from < all.length; from += 1 << 18)
      yield all.subarray(from, from + (1 << 18));
  }
  const start = { file: 'x', delimiter: ',', width: 2, above: -1, firstLine: 1, bytes: 0 };
  const rows = new ScannedRows(scanner, bytes(), start);
  const ids = scanner.newIds();
  const [places, words] = [rows.ids(0, ids, 'added'), rows.words(1)];
  const known = new Map<string, number>();
  const spellings = new Map([['', 0]]);
  let done = 0;
  for await (const batch of rows.batches(noLooks)) {
    for (let at = 0; at < batch.size; at++) {
      const text = texts[done++]!;
      if (!spellings.has(text)) spellings.set(text, spellings.size);
      expect(words.codes[at]).toBe(spellings.get(text));
      expect(words.spelling(words.codes[at]!)).toBe(text);
      if (text === '') continue;
      const place = places.codes[at]! === UNCLEAR_ID ? ids.add(text) : places.codes[at]!;
      expect(place).toBe(known.get(text) ?? place);
      known.set(text, place);
    }
  }
  expect(done).toBe(texts.length);
  expect([...known.values()].sort((a, b) => a - b)).toEqual([...known.values()].map((_, at) => at));
  for (const [text, place] of known) expect(ids.find(text)).toBe(place);
  expect(ids.find(`${texts[0] ?? ''}?`)).toBe(known.get(`${texts[0] ?? ''}?`) ?? UNKNOWN_ID);
}

/** The codes and clocks of a column of days. */
async function daysOf(cells: readonly string[]): Promise<[number, number][]> {
  async function* bytes() {
    yield Buffer.from(cells.map((cell) => `${cell},x\n`).join(''));
  }
  const start = { file: 'x', delimiter: ',', width: 2, above: -1, firstLine: 1, bytes: 0 };
  const rows = new ScannedRows(Scanner.open()!, bytes(), start);
  const days = rows.days(0);
  const read: [number, number][] = [];
  for await (const { size } of rows.batches(noLooks)) {
    for (let at = 0; at < size; at++) read.push([days.codes[at]!, days.clocks[at]!]);
  }
  return read;
}
