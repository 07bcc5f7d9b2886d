import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { quotient } from '../../src/funnel/ratios.js';
import type { Document } from '../../src/questions/common/show/document.js';
import {
  count,
  left,
  number,
  ratio,
  right,
  share,
  text,
} from '../../src/questions/common/show/document.js';
import { openTables } from '../../src/read/tables.js';
import { noLooks } from '../read/looks.js';
import { xlsxDocument } from '../../src/render/xlsx/book.js';
import { folder } from '../cli/fake-world.js';

const column = (key: string) => ({ ...left(key), key });
const money = (...sums: [number, string][]) => ({
  kind: 'money' as const,
  money: sums.map(([amount, currency]) => ({ amount, currency })),
});

const document: Document = {
  lead: ['Anna leads.'],
  tables: [
    {
      title: 'Reps: all',
      columns: [column('Rep'), column('Last'), column('Wins'), column('Rate'), { ...right('Won\nover'), key: 'Won' }],
      rows: [
        [text('=cmd()'), text('2026-01-22'), count(1234), ratio(quotient(1, 4), { counts: true }), money([1234.5, 'EUR'])],
        [text('<b> "Ünï" _x000D_ \u0007'), text('2026-02-30'), count(null), ratio(quotient(null, null), { counts: true }), money([7, 'CHF'])],
      ],
      footer: [[text('Total'), text('–'), count(1234), ratio(quotient(1, 4), { counts: true }), money()]],
    },
    { title: 'REPS  all', columns: [column('A'), column('B')], rows: [[share(0.256), number(6.25, 1)]], footer: [] },
  ],
  body: [],
  notes: ['A note.'],
}; // prettier-ignore

const book = xlsxDocument(document);

/** All sheets as our own reader sees them. */
async function readBack(): Promise<Record<string, string[]>> {
  const tables = await openTables(
    '-',
    { stdin: Readable.from([book]), cwd: '/' },
    { delimiter: null, encoding: null, headerScore: () => 0 },
  );
  const sheets: Record<string, string[]> = {};
  for (const table of tables) {
    const rows = [table.header.join('|')];
    for await (const batch of table.rows(null).batches(noLooks)) {
      for (let at = 0; at < batch.size; at++) rows.push(batch.row(at).join('|'));
    }
    sheets[table.file.slice(2)] = rows;
  }
  return sheets;
}

test('a document is a sheet a table, with numbers that are numbers, and its sentences', async () => {
  expect(await readBack()).toEqual({
    'Reps all': [
      'Rep|Last|Wins|Rate|Rate, count|Rate, of|Won over CHF|Won over EUR',
      '=cmd()|2026-01-22|1234|25%|1|4||1234.5 EUR',
      '<b> "Ünï" _x000D_ |2026-02-30|||||7 CHF|',
      'Total||1234|25%|1|4||',
    ],
    'REPS all (2)': ['A|B', '25.6%|6.25'],
    Notes: ['Notes', 'Anna leads.', 'A note.'],
  });
});

test('the same document gives the same bytes, and no day of today', () => {
  expect(xlsxDocument(document).equals(book)).toBe(true);
  expect(book.readUInt32LE(10)).toBe(0x210000);
});

const python = `
import sys, zipfile
import xml.etree.ElementTree as tree
main = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
for name in book.namelist(): tree.fromstring(book.read(name))
styles = tree.fromstring(book.read('xl/styles.xml'))
codes = {one.get('numFmtId'): one.get('formatCode') for one in styles.iter(main + 'numFmt')}
formats = [codes.get(one.get('numFmtId')) for one in styles.find(main + 'cellXfs')]
sheet = tree.fromstring(book.read('xl/worksheets/sheet1.xml'))
print(sheet.find('.//' + main + 'pane').get('state'), sheet.find('.//' + main + 'f'))
for row in sheet.iter(main + 'row'):
    for cell in row:
        value = cell.findtext(main + 'v')
        text = ''.join(one.text for one in cell.iter(main + 't'))
        print(cell.get('r'), cell.get('t', 'n'), formats[int(cell.get('s', 0))], ascii(value or text))
`;

const hasPython = spawnSync('python3', ['--version']).status === 0;

test.skipIf(!hasPython)(
  'another reader finds the same cells, their formats, and no formula',
  () => {
    const file = join(folder(), 'report.xlsx');
    writeFileSync(file, book);
    const { stdout, stderr } = spawnSync('python3', ['-c', python, file], { encoding: 'utf8' });
    expect(stderr).toBe('');
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('frozen None');
    expect(lines).toEqual(
      expect.arrayContaining([
        "A2 inlineStr None '=cmd()'",
        "B2 n yyyy-mm-dd '46044'",
        "C2 n #,##0 '1234'",
        "D2 n 0.0% '0.25'",
        `H2 n #,##0.00" EUR" '1234.5'`,
        "B3 inlineStr None '2026-02-30'",
      ]),
    );
  },
);
