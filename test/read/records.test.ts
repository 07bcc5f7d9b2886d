import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../src/read/records.js';

/** What Python's csv.reader(text, delimiter=…) gives, character by character as its documentation and source have it; a blank line is one empty cell. */
function pythonRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  const endCell = () => {
    row.push(cell);
    [cell, state] = ['', 'start'];
  };
  for (const character of text) {
    if (state === 'quoted') {
      if (character === '"') state = 'closed';
      else cell += character;
    } else if (state === 'closed' && character === '"') {
      cell += '"';
      state = 'quoted';
    } else if (state === 'start' && character === '"') state = 'quoted';
    else if (character === delimiter) endCell();
    else if (character === '\n') {
      endCell();
      rows.push(row);
      row = [];
    } else {
      cell += character;
      state = 'plain';
    }
  }
  if (row.length > 0 || cell !== '' || state !== 'start') {
    endCell();
    rows.push(row);
  }
  return rows;
}

describe('records are those of the csv module of Python', () => {
  // What python3 itself gives.
  test.each([
    ['1,"C" Street refit,Jonas', [['1', 'C Street refit', 'Jonas']]],
    ['1,5" pipe,Jonas', [['1', '5" pipe', 'Jonas']]],
    ['1,"see "x" here",Jonas', [['1', 'see x" here"', 'Jonas']]],
    ['1,"a""b"",c",d', [['1', 'a"b",c', 'd']]],
    ['1, "a,b",c', [['1', ' "a', 'b"', 'c']]],
    [
      '"a\nb"c,d\ne,f',
      [
        ['a\nbc', 'd'],
        ['e', 'f'],
      ],
    ],
    ['""",",""\n', [['",', '']]],
  ])('of %j', (text, rows) => {
    expect(readRecords(text, ',', true).rows).toEqual(rows);
    expect(pythonRows(text, ',')).toEqual(rows);
  });

  const hostile = (delimiter: string) =>
    fc.string({
      unit: fc.constantFrom('a', ' ', delimiter, delimiter, '"', '"', '\n', 'ò', ';'),
      maxLength: 30,
    });
  const table = fc
    .constantFrom(',', ';', '\t', '|')
    .chain((delimiter) =>
      fc.record({ delimiter: fc.constant(delimiter), text: hostile(delimiter) }),
    );

  test('of any text, wherever it is cut', () => {
    fc.assert(
      fc.property(table, ({ delimiter, text }) => {
        const whole = readRecords(text, delimiter, true);
        expect(whole.rows).toEqual(pythonRows(text, delimiter));
        for (let cut = 0; cut <= text.length; cut++) {
          const head = readRecords(text.slice(0, cut), delimiter, false);
          const rest = text.slice(head.used);
          const tail = readRecords(rest, delimiter, true);
          expect([...head.rows, ...tail.rows]).toEqual(whole.rows);
          expect(head.innerLines + tail.innerLines).toBe(whole.innerLines);
          expect([...head.broken, ...[...tail.broken].map((at) => at + head.rows.length)]).toEqual([
            ...whole.broken,
          ]);
          expect(tail.isUnclosed).toBe(whole.isUnclosed);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
