import fc from 'fast-check';
import { Readable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { SpancoError } from '../../src/errors/error.js';
import { Scanner } from '../../src/read/scanner/scanner.js';
import { openTables } from '../../src/read/tables.js';
import { noLooks } from './looks.js';

/** What a reader makes of a JSON text that comes in pieces of this size: tables, or what it says is wrong. */
async function read(text: string, size: number, scanner: Scanner | null) {
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
  const opening = vi.spyOn(Scanner, 'open');
  if (scanner === null) opening.mockReturnValue(null);
  try {
    const source = { stdin: Readable.from(pieces), cwd: '/' };
    const options = { delimiter: null, encoding: null, headerScore: () => 1 };
    const found = [];
    for (const table of await openTables('-', source, options)) {
      const first = await table.firstRows();
      const rows = [];
      for await (const batch of table.rows(scanner).batches(noLooks)) {
        for (let at = 0; at < batch.size; at++) {
          const [record, line] = [batch.firstRecord + at, batch.lineOf(at)];
          rows.push({ record, line, marks: batch.marks[at], cells: batch.row(at) });
        }
      }
      found.push({ header: table.header, format: table.format, first, rows });
    }
    return found;
  } catch (error) {
    if (error instanceof SpancoError) return error.message;
    throw error;
  } finally {
    opening.mockRestore();
  }
}

const texts = fc.string({
  unit: fc.constantFrom(
    ...['a', 'b', '7', ' ', 'ò', '田', '😀', ',', '}', ']', '{', ':', '.'],
    ...['\\"', '\\\\', '\\/', '\\n', '\\t', '\\b', '\\f', '\\r', '\\r\\n', '\\u00e9', '\\u0022'],
    ...['\\ud83d\\ude00', '\\u7530', '\\u001f', 'x'.repeat(15), 'y'.repeat(40)],
  ),
  maxLength: 8,
});
const hostile = fc.constantFrom(
  ...['"\\ud83d"', '"\\u0000"', '"\\u00g0"', '"\\x"', '"a\tb"', '01', '-', '1.', '1e', '+1', 'nul'],
  ...['"open', '[1, "a", null]', '[]', '[{"a": [1]}]', 'truely', '', '"', '"a\nb"', '{"a" 1}'],
);
const plain = fc.oneof(
  texts.map((text) => `"${text}"`),
  fc.constantFrom(
    '12345678901234567890',
    '1.0',
    '12.125',
    '-0.250',
    '1.5e3',
    '1.125E-2',
    '-7',
    '0',
  ),
  fc.constantFrom('true', 'false', 'null', '""', '"2026-01-05T10:00:00Z"'),
);
const keys = [
  'id',
  'date',
  'Owner',
  'attributes',
  'a.b',
  'a',
  'b',
  'Città',
  'a"b',
  '2',
  '__proto__',
];
/** Mostly the one, now and then the other. */
const rarely = <T>(arbitrary: fc.Arbitrary<T>, other: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary, weight: 20 }, { arbitrary: other, weight: 1 });
const space = fc.constantFrom('', '', '', ' ', '\t', '  ');

/** A record as it is written. */
const record = (value: fc.Arbitrary<string>, maySayTwice = false) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), value, space), {
      maxLength: 6,
      comparator: ([one], [other]) => one === other && !maySayTwice,
    })
    .map((pairs) =>
      pairs.map(([key, text, gap]) => `${gap}${JSON.stringify(key)}${gap}:${gap}${text}${gap}`),
    )
    .map((pairs) => `{${pairs.join(',')}}`);
const nested = fc.oneof(
  { arbitrary: plain, weight: 6 },
  { arbitrary: record(fc.oneof(plain, record(plain))), weight: 1 },
);
const usual = record(nested);
const any = fc.oneof(
  { arbitrary: usual, weight: 20 },
  { arbitrary: record(fc.oneof(plain, hostile), true), weight: 1 },
  {
    arbitrary: fc.constantFrom('5', 'null', '[]', '"x"', '{}', '{} {}', ' ', '\u00a0', '{', '}'),
    weight: 1,
  },
);
const records = fc.oneof(
  fc.array(usual, { minLength: 2, maxLength: 8 }),
  fc.array(record(plain), { minLength: 2, maxLength: 12 }),
  fc.array(any, { maxLength: 6 }),
);

describe('records of JSON', () => {
  test('are read alike as bytes and as text, whatever they hold and wherever they are cut', async () => {
    const scanner = Scanner.open()!;
    const ends = fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' \n', '\n \r\n');
    const gaps = rarely(fc.constantFrom(',', ', ', ',\n', '\n,\r\n  '), fc.constantFrom(',,', ' '));
    const asLines = fc
      .tuple(records, ends, fc.boolean(), fc.constantFrom('', '\ufeff', '\n'))
      .map(([all, end, last, start]) => start + all.join(end) + (last ? end : ''));
    const asList = fc
      .tuple(
        records,
        gaps,
        space,
        rarely(fc.constantFrom(']', ' ]\n'), fc.constantFrom('],', ']]', '')),
      )
      .map(([all, gap, start, end]) => `${start}[${start}${all.join(gap)}${end}`);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(asLines, asList),
        fc.integer({ min: 1, max: 90 }),
        async (text, size) => {
          const before = await read(text, size, null);
          expect(await read(text, size, scanner)).toEqual(before);
        },
      ),
      { numRuns: Number(process.env.SPANCO_FUZZ_TABLES ?? 1000) },
    );
  }, 120_000);
});
