import { Chalk } from 'chalk';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { quotient } from '../../src/funnel/ratios.js';
import { csvText } from '../../src/render/csv.js';
import {
  type Cell,
  count,
  type IntervalRow,
  number,
  ratio as ratioCell,
  type RatioParts,
  share,
  type TableBlock,
  text,
} from '../../src/questions/common/show/document.js';
import type { Rung } from '../../src/render/flat.js';
import { cellText } from '../../src/render/format.js';
import { jsonText } from '../../src/render/json.js';
import { markdownDocument } from '../../src/render/markdown.js';
import { rejectsSheet } from '../../src/cli/rejects.js';
import { safe, safeLines } from '../../src/render/safe-text.js';
import { drawDocument } from '../../src/render/screen.js';

const ratio = (numerator: number, denominator: number, more: RatioParts = {}): Cell =>
  ratioCell(quotient(numerator, denominator), { counts: true, ...more });

describe('cells as people read them', () => {
  test.each<[Cell, string]>([
    [text('Anna'), 'Anna'],
    [count(12500), '12,500'],
    [count(3, 1200), '3–1,203'],
    [count(0), '0'],
    [count(null), '–'],
    [number(null), '–'],
    [number(undefined), '–'],
    [number(5), '5'],
    [number(1234.56), '1,234.6'],
    [number(5, 1), '5.0'],
    [number(4.256, 2), '4.26'],
    [share(0.1234), '12.3 %'],
    [share(null), '–'],
    [{ kind: 'sparkline', values: [0, null, 6, 3], rows: 1 }, '▁ ▇▄'],
    [{ kind: 'sparkline', values: [0, null, 6, 3], rows: 3 }, '  ▇ \n  █▄\n▁ ██'],
    [ratio(5, 50), '10.0 % (5/50)'],
    [ratio(0, 50), '0.0 % (0/50)'],
    [ratio(0, 0), '–'],
    [ratio(7, 5), '140.0 % (7/5)'],
    [ratio(5, 50, { counts: false }), '10.0 %'],
    [ratio(5, 50, { interval: true }), '10.0 % (5/50) 4.3–21.4'],
    [ratio(7, 5, { interval: true }), '140.0 % (7/5)'],
    [{ kind: 'money', money: [] }, ''],
    [{ kind: 'money', money: [{ currency: 'EUR', amount: 125000 }] }, '125,000 EUR'],
    [{ kind: 'money', money: [{ currency: null, amount: 999 }] }, '999'],
    [{ kind: 'money', money: [{ currency: 'EUR', amount: -1234567.5 }] }, '−1,234,567.50 EUR'],
    [
      {
        kind: 'money',
        money: [
          { currency: 'CHF', amount: 3200.5 },
          { currency: 'EUR', amount: 1000 },
        ],
      },
      '3,200.50 CHF + 1,000 EUR',
    ],
  ])('%j', (cell, shown) => expect(cellText(cell)).toBe(shown));

  test.each<[Rung, string]>([
    [{}, '50.0 % (5/10) 23.7–76.3'],
    [{ counts: 'below' }, '50.0 %\n5/10\n23.7–76.3'],
    [{ counts: 'none' }, '50.0 % 23.7–76.3'],
  ])('a ratio of which %j has given way', (rung, shown) => {
    expect(cellText(ratio(5, 10, { interval: true }), rung)).toBe(shown);
  });

  test('an interval is drawn on the scale of its column, with the level of all together', () => {
    const row: IntervalRow = {
      ...{ name: 'Anna', value: 0.5, low: 0.25, high: 0.75, open: null, luck: null },
      ...{ count: 5, of: 10 },
      standing: { side: 'even', verdict: 'none' },
    };
    const scale = { low: 0, high: 1, line: 0.125 };
    const shown = (more: Partial<IntervalRow>) =>
      cellText({ kind: 'interval', row: { ...row, ...more }, scale }, { picture: 17 });
    expect(shown({})).toBe('  ┊ ├───●───┤');
    expect(shown({ value: null, low: null, high: null, open: [0.5, 1] })).toBe('  ┊     ├┄┄┄┄┄┄┄┤');
    expect(shown({ value: null, low: null, high: null })).toBe('  ┊');
  });

  test('texts and lines of bars are cut to what there is room for', () => {
    expect(cellText(text('Volume (held)', 'Volume'), { texts: 'short' })).toBe('Volume');
    expect(cellText(text('Volume'), { texts: 'short' })).toBe('Volume');
    const course: Cell = { kind: 'sparkline', values: [6, 0, 0, 3, 6], rows: 1 };
    expect(cellText(course, { picture: 3 })).toBe('…▄▇');
  });

  test('currencies have nothing to obey', () => {
    const money = [{ currency: '\u001b[2JEUR', amount: 1 }];
    expect(cellText({ kind: 'money', money })).toBe('1 [2JEUR');
  });
});

describe('text that meets a terminal', () => {
  test.each([
    ['plain Ü 田 😀', 'plain Ü 田 😀'],
    ['a\tb\nc\r\nd', 'a b c d'],
    ['\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['\u009b31m', '31m'],
    ['a\u0000\u0007\u0008\u007fb', 'ab'],
    ['\u202eabc\u2066\u200f', 'abc'],
    ['a\u2028b\u2029c', 'abc'],
    ['\ufeffid', 'id'],
  ])('%j is %j', (given, shown) => expect(safe(given)).toBe(shown));

  test('has nothing to obey, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(safe(any)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(safe(safe(any))).toBe(safe(any));
        expect(safeLines(any).split('\n')).toHaveLength(any.split('\n').length);
      }),
    );
  });
});

const table = (cells: string[][]): TableBlock => ({
  title: null,
  columns: cells[0]!.map((title) => ({ title, align: 'left', key: title })),
  rows: cells.slice(1).map((row) => row.map((cell) => text(cell))),
  footer: [],
});

describe('CSV', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1+1', "'+1+1"],
    ['-cmd', "'-cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-5', '-5'],
    ['+5.5', '+5.5'],
    ['-1e-7', '-1e-7'],
    ['-.5', '-.5'],
    ['1=1', '1=1'],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['\t=1', "'\t=1"],
    ['=1\n+2', `"'=1\n+2"`],
  ])('%j is written %j', (given, written) => {
    expect(csvText({ header: ['h'], rows: [[given]] })).toBe(`h\n${written}\n`);
  });

  test('headers are texts like others', () => {
    expect(csvText({ header: ['=h'], rows: [] })).toMatch(/^'=h\n/);
  });

  test('numbers are unrounded, the unknown is empty', () => {
    expect(csvText({ header: ['a', 'b', 'c'], rows: [[1 / 3, null, -2]] })).toBe(
      'a,b,c\n0.3333333333333333,,-2\n',
    );
  });

  test('any texts that are no formulas come back', () => {
    const cell = fc.string().filter((any) => !/^[=+\-@\t\r\n]/.test(any));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const csv = csvText({ header: ['a', 'b'], rows });
        const read = Papa.parse<string[]>(csv.slice(0, -1), { newline: '\n', delimiter: ',' });
        expect(read.data.slice(1)).toEqual(rows);
      }),
    );
  });
});

describe('the table', () => {
  const plain = new Chalk({ level: 0 });
  const drawing = { chalk: plain, draws: false, isWhole: false, folded: null } as const;
  const draw = (block: TableBlock, width: number | null) =>
    drawDocument({ lead: [], tables: [block], body: [], notes: [] }, { ...drawing, width });

  test('is as wide as it says', () => {
    const block = table([
      ['name', 'n'],
      ['田中 😀', '1'],
      ['Anna Rossi', '22'],
    ]);
    expect(draw(block, null)).toBe(
      'name        n\n──────────  ──\n田中 😀     1\nAnna Rossi  22\n',
    );
  });

  test('goes on below where its first column is too wide, and cuts nothing', () => {
    const block = table([
      ['name', 'n'],
      ['a very long name indeed', '1'],
    ]);
    expect(draw(block, 15).split('\n').slice(2)).toEqual(['a very long   1', 'name indeed', '']);
    expect(
      draw(block, 15)
        .split('\n')
        .every((line) => line.length <= 15),
    ).toBe(true);
  });

  test('breaks notes at spaces', () => {
    const note = 'one two three four five six seven eight nine ten';
    const drawn = drawDocument(
      { lead: [], tables: [], body: [], notes: [note] },
      { ...drawing, width: 20 },
    );
    expect(drawn.split('\n').every((line) => line.length <= 20)).toBe(true);
    expect(drawn.replace(/\s+/g, ' ').trim()).toBe(`• ${note}`);
  });

  test('of many rows is drawn whole', () => {
    const rows = Array.from({ length: 1001 }, (_, at) => [`row ${at}`]);
    expect(
      draw(table([['h'], ...rows]), null)
        .trimEnd()
        .split('\n'),
    ).toHaveLength(1003);
  });
});

describe('Markdown', () => {
  test('is a document of tables and notes', () => {
    const block: TableBlock = {
      title: 'T*tle',
      columns: [
        { title: 'a|b', align: 'left', key: 'a' },
        { title: 'n', align: 'right', key: 'n' },
      ],
      rows: [[text('<x> | _y_'), ratio(5, 50)]],
      footer: [[text('Total'), count(null)]],
    };
    expect(
      markdownDocument(
        { lead: ['Lead.'], tables: [block], body: [], notes: ['A `note`'] },
        {
          width: null,
          isWhole: false,
        },
      ),
    ).toBe(
      `Lead.

### T\\*tle

| a&#124;b | n |
| --- | ---: |
| &lt;x&gt; &#124; \\_y\\_ | 10.0 % (5/50) |
| **Total** | **–** |

- A \\\`note\\\`
`,
    );
  });
});

test('cells of Markdown hold no line end and no bar, at any width', () => {
  const block: TableBlock = {
    title: null,
    columns: [
      { title: 'a', align: 'left', key: 'a' },
      { title: 'b\nc', short: 'b\nc', align: 'right', key: 'b' },
    ],
    rows: [[text('x | y\nz'), ratio(5, 50, { interval: true })]],
    footer: [],
  };
  for (const width of [null, 60, 30, 12, 5]) {
    const shown = markdownDocument(
      { lead: [], tables: [block], body: [], notes: [] },
      { width, isWhole: false },
    );
    expect(
      shown
        .trimEnd()
        .split('\n')
        .every((line) => line.split('|').length === 4),
    ).toBe(true);
  }
});

test('JSON is two spaces deep and ends with a line end', () => {
  expect(jsonText({ a: [1], b: null })).toBe('{\n  "a": [\n    1\n  ],\n  "b": null\n}\n');
});

test('rejected rows keep every cell, also under headers of one name', () => {
  const place = { file: 'a.csv', record: 1, line: 2 };
  const rejected = { place, kind: 'rejected', reason: 'no-id', detail: 'd' } as const;
  const sheet = rejectsSheet([
    { ...rejected, header: ['Id', 'Note', 'Note'], row: ['1', 'first', 'second'] },
    { ...rejected, header: ['Note', 'Other'], row: ['third', 'fourth', 'fifth'] },
  ]);
  expect(sheet.trimEnd().split(/\r?\n/)).toEqual([
    'file,record,line,kind,reason,detail,Id,Note,Note (2),Other',
    'a.csv,1,2,rejected,no-id,d,1,first,second,',
    'a.csv,1,2,rejected,no-id,d,,third,,fourth,fifth',
  ]);
});
