import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { workbook, workbookFiles, type Cell, type SheetOf } from '../../fixtures/make/workbook.js';
import { zip } from '../../fixtures/make/zip.js';
import { tablesOf } from './book-tables.js';
import { folder, runCli } from '../cli/fake-world.js';

/** The rows of the first sheet. */
const rowsOf = async (sheet: SheetOf, options?: { is1904?: boolean }) =>
  (await tablesOf(workbook({ Deals: sheet }, options)))[0]!.rows;

/** How one cell is read. */
async function cell(cell: Cell, options?: { is1904?: boolean }): Promise<string> {
  const [row] = await rowsOf(
    {
      rows: [
        ['id', 'note'],
        ['1', cell],
      ],
    },
    options,
  );
  return row!.slice('2: 1|'.length);
}

const number = (value: number, format: string) => cell({ value, format });
const xml = (inner: string) => cell({ xml: inner });

test.each([
  ['a day', 46044, 'dd/mm/yyyy', '2026-01-22'],
  ['a day in words', 46044, '[$-410]d mmmm yyyy;@', '2026-01-22'],
  ['a day with a time', 46070.586805555555, 'm/d/yy h:mm', '2026-02-17T14:05:00'],
  ['a day before the leap day that never was', 59, 'yyyy-mm-dd', '1900-02-28'],
  ['the day of an empty cell', 0, 'yyyy-mm-dd', ''],
  ['a time', 0.586805555555556, 'h:mm AM/PM', '14:05:00'],
  ['a length of time', 1.5, '[h]:mm', '36:00:00'],
  ['an id with zeros', 7, '000', '007'],
  ['an id with text', 42, '"INV-"0000', 'INV-0042'],
  ['a number in groups', 491234567, '0000 000-000', '0491 234-567'],
  ['a share', 0.256, '0%', '25.6%'],
  ['money by a symbol', 1234.5, '#,##0.00\\ [$€-407]', '1234.5 €'],
  ['money by a sign before it', 1234.5, '"$"#,##0.00_);[Red]("$"#,##0.00)', '$1234.5'],
  ['a loss', -20, '_-* #,##0\\ "kr"_-', '-20 kr'],
  ['thousands, which are no unit of the whole number', 1234567, '#,##0.0,"k"', '1234567'],
  ['a number that its cell rounds', 1234.56, '#,##0', '1234.56'],
  ['a currency of letters', 1200, 'USD #,##0', 'USD 1200'],
  ['an unknown day', -5, 'yyyy-mm-dd', '-5'],
])('%s is read as it is meant', async (_, value, format, text) => {
  expect(await number(value, format)).toBe(text);
});

test.each([
  ['an id that became a number', '<c r="@"><v>100000004775.0</v></c>', '100000004775'],
  ['an id with an exponent', '<c r="@"><v>1.23456789012E+17</v></c>', '123456789012000000'],
  ['an id of nineteen digits', '<c r="@"><v>1234567890123456789</v></c>', '1234567890123456789'],
  [
    'an id of nineteen digits behind a point',
    '<c r="@"><v>1234567890123456789.0</v></c>',
    '1234567890123456789',
  ],
  [
    'an id whose last digits are lost',
    '<c r="@"><v>1.23456789012346E+18</v></c>',
    '1.23456789012346E+18',
  ],
  ['a number beyond all digits', '<c r="@"><v>1E+23</v></c>', '1E+23'],
  ['a large round number', '<c r="@"><v>1.5E+15</v></c>', '1500000000000000'],
  ['three decimals', '<c r="@"><v>12.125</v></c>', '12.1250'],
  ['a trace of binary fractions', '<c r="@"><v>0.30000000000000004</v></c>', '0.3'],
  ['an error', '<c r="@" t="e"><v>#N/A</v></c>', ''],
  ['a truth', '<c r="@" t="b"><v>1</v></c>', 'true'],
  ['a formula by its value', '<c r="@" t="str"><f>A1&amp;"x"</f><v>a&lt;b</v></c>', 'a<b'],
  ['a formula never worked out', '<c r="@"><f>1+1</f></c>', '#CALC!'],
  ['such a formula as openpyxl writes it', '<c r="@"><f>1+1</f><v></v></c>', '#CALC!'],
  ['a formula that ends in nothing', '<c r="@" t="str"><f>""</f><v></v></c>', ''],
  ['a formula that is 0', '<c r="@"><f>1-1</f><v>0</v></c>', '0'],
  ['a text of its own', '<c r="@" t="inlineStr"><is><t>Bar &amp; Co</t></is></c>', 'Bar & Co'],
  ['runs of text', '<c r="@" t="inlineStr"><is><r><t>An</t></r><r><t>na</t></r></is></c>', 'Anna'],
  [
    'text without how it sounds',
    '<c r="@" t="inlineStr"><is><t>東</t><rPh><t>ひ</t></rPh></is></c>',
    '東',
  ],
  ['a day as text', '<c r="@" t="d"><v>2026-01-22T00:00:00</v></c>', '2026-01-22'],
  ['what XML cannot hold', '<c r="@" t="str"><v>a_x000D_\nb</v></c>', 'a\nb'],
  ['other quotes', "<c r='@' t='str'><v>x</v></c>", 'x'],
])('%s is read as it stands', async (_, inner, text) => {
  expect(await xml(inner)).toBe(text);
});

test('formats without a code are known by their numbers, and money of them has no currency', async () => {
  const files: Record<string, string> = workbookFiles({
    Deals: { rows: [['id', 'note'], [{ value: 46044, format: 'a' }, { value: 0.5, format: 'b' }, { value: 5, format: 'c' }], ['x', 'y', 'z']] },
  });
  const styles = [14, 9, 44].map((id) => `<xf numFmtId="${id}"/>`).join('');
  files['xl/styles.xml'] = `<styleSheet><cellXfs><xf numFmtId="0"/>${styles}</cellXfs></styleSheet>`;
  files['xl/worksheets/sheet1.xml'] = files['xl/worksheets/sheet1.xml']!.replace('<c r="A1"', '<c r="C1" t="str"><v>rep</v></c><c r="A1"');
  expect((await tablesOf(zip(files)))[0]!.rows[0]).toBe('2: 2026-01-22|50%|5');
}); // prettier-ignore

test('a 0 of a workbook that nobody has calculated yet is unknown where a formula stands', async () => {
  const files: Record<string, string> = workbookFiles({
    Deals: {
      rows: [
        ['id', 'note', 'rep', 'stage'],
        [
          '1',
          { xml: '<c r="@"><f>A1</f><v>0</v></c>' },
          { xml: '<c r="@"><f>A1</f><v>7</v></c>' },
          0,
        ],
      ],
    },
  });
  files['xl/workbook.xml'] = files['xl/workbook.xml']!.replace(
    '</workbook>',
    '<calcPr calcId="124519" fullCalcOnLoad="1"/></workbook>',
  );
  const [table] = await tablesOf(zip(files));
  expect(table!.rows).toEqual(['2: 1|#CALC!|7|0']);
  expect([...table!.unworked!]).toEqual([[1, 1]]);
});

test('days are counted from 1904 where the workbook says so', async () => {
  expect(await cell({ value: 44582, format: 'dd/mm/yyyy' }, { is1904: true })).toBe('2026-01-22');
});

test('merged, hidden and blank rows above the header are titles, and rows keep their numbers', async () => {
  const [table] = await tablesOf(
    workbook({
      Deals: {
        merged: ['A1:C1'],
        hiddenRows: [2],
        rows: [
          ['Pipeline'],
          ['North, 2026'],
          null,
          ['id', 'rep', 'stage'],
          null,
          ['1', 'Anna', 'Won'],
        ],
      },
    }),
  );
  expect(table!.file).toBe('-#Deals');
  expect(table!.header).toEqual(['id', 'rep', 'stage']);
  expect([table!.titlesAbove, table!.blankAbove]).toEqual([2, 0]);
  expect(table!.rows).toEqual(['6: 1|Anna|Won']);
});

test('a cell merged with those below it holds for their rows, and a note without a header for none', async () => {
  const rows = [['id', 'rep'], ['1', 'Anna', 'call!'], ['2'], ['3', 'Bruno']];
  expect(await rowsOf({ merged: ['B2:B3', 'A5:A6'], rows })).toEqual([
    '2: 1|Anna',
    '3: 2|Anna',
    '4: 3|Bruno',
  ]);
});

test('sheets are tables, but for charts, empty ones, and hidden ones unless they are named', async () => {
  const book = workbook({
    Deals: { rows: [['id'], ['1']] },
    Chart: { isChart: true },
    Empty: {},
    Lists: { state: 'hidden', rows: [['id'], ['2']] },
  });
  expect((await tablesOf(book)).map(({ file }) => file)).toEqual(['-#Deals']);
  expect((await tablesOf(book, '-#lists')).map(({ rows }) => rows)).toEqual([['2: 2']]);
  await expect(tablesOf(book, '-#Nope')).rejects.toThrow(
    'it has no sheet "Nope". Sheets: "Deals", "Lists".',
  );
});

/** A workbook with its first sheet as given. */
const withSheet = (sheet: string) => workbookFiles({ Deals: { xml: sheet } });
const sheetOf = (rows: string) =>
  `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;

test('prefixes, comments and cells without places are read', async () => {
  const text = (value: string) => `<x:c t="str"><x:v>${value}</x:v></x:c>`;
  const rows = `<x:row>${text('id')}${text('rep')}</x:row><!-- > --><x:row>${text('1')}${text('<![CDATA[A&B]]>')}</x:row>`;
  expect((await tablesOf(zip(withSheet(sheetOf(rows)))))[0]!.rows).toEqual(['2: 1|A&B']);
});

/** An archive whose one file is packed, and says it is of the size given. */
function packed(name: string, content: Buffer, size = content.length): Buffer {
  const stored = zip({ [name]: deflateRawSync(content) });
  const { length } = Buffer.from(name);
  const directory = stored.indexOf('PK\x01\x02');
  for (const at of [0, directory + 2]) stored.writeUInt16LE(8, at + 8);
  stored.writeUInt32LE(size, directory + 24);
  expect(stored.toString('utf8', 30, 30 + length)).toBe(name);
  return stored;
}

test.each([
  ['old.xls', 'd0cf11e0', 'an old spreadsheet (.xls)', 'soffice --headless --convert-to xlsx old.xls'],
  ["Anna's deals.xls", 'd0cf11e0', 'an old spreadsheet (.xls)', "soffice --headless --convert-to xlsx 'Anna'\\''s deals.xls'"],
  ['deals.parquet', '50415231', 'a Parquet file', `duckdb -c "COPY (FROM 'deals.parquet') TO 'deals.csv' (HEADER)"`],
  ['deals.csv.zst', '28b52ffd', 'a zstd archive', 'zstd -d deals.csv.zst'],
])('%s is named for what it is, with what converts it', async (file, bytes, what, command) => {
  const cwd = folder({ [file]: Buffer.from(`${bytes}0000`, 'hex') });
  const { code, stderr } = await runCli(['-p', file], { cwd });
  expect({ code, stderr }).toEqual({
    code: 3,
    stderr: `spanco: Cannot read ${file}: it is ${what}. Export it as CSV, JSON or .xlsx, or convert it: ${command}\n`,
  });
}); // prettier-ignore

const refused: [string, Buffer, string][] = [
  ['a cell far out', zip(withSheet(sheetOf('<row r="1"><c r="A1000000000"/></row>'))), 'cell A1000000000 lies beyond any sheet'],
  ['a column far out', zip(withSheet(sheetOf('<row r="1"><c r="ZZZZ1"/></row>'))), 'cell ZZZZ1 lies beyond any sheet'],
  ['a row far out', zip(withSheet(sheetOf('<row r="1000000000"/>'))), 'row 1000000000 lies beyond any sheet'],
  ['a text that is not there', zip(withSheet(sheetOf('<row r="1"><c r="A1" t="s"><v>99</v></c></row>'))), 'there is no text 99'],
  ['a sheet that breaks off', zip(withSheet('<worksheet><sheetData><row r="1"><c r="A1')), 'is cut off'],
  ['a text without end', zip(withSheet(sheetOf(`<row><c t="str"><v>${'a'.repeat(3_000_000)}</v></c></row>`))), 'holds a text of more than 1 MiB'],
  ['a cut archive', workbook({ Deals: { rows: [['id'], ['1']] } }).subarray(0, 900), 'it is cut off'],
  ['a bomb', packed('_rels/.rels', Buffer.alloc(300_000_000)), 'it unpacks to more than the limit of 256 MiB'],
  ['a bomb in disguise', packed('_rels/.rels', Buffer.alloc(3_000_000), 1000), 'is not what it was'],
  ['another archive', zip({ 'a.csv': 'id' }), 'it is a zip archive'],
  ['an OpenDocument text', zip({ 'content.xml': '' }), 'it is an OpenDocument file that is no spreadsheet'],
  ['a password', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]), 'is protected by a password'],
  ['an old spreadsheet', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'an old spreadsheet (.xls)'],
  ['a sheet of what has none', Buffer.from('id,rep\n1,Anna\n'), 'only a spreadsheet has sheets'],
]; // prettier-ignore

test.each([
  ['a tag that never ends', `<a b="${'>'.repeat(900_000)}`],
  ['merged cells that never end', '<mergeCell '.repeat(300_000)],
])('%s takes no longer than other text', async (_, inner) => {
  const began = performance.now();
  const sheet = `<worksheet><sheetData><row><c t="str"><v>id</v></c></row>${inner}`;
  await expect(tablesOf(zip(withSheet(sheet)))).rejects.toThrow('damaged');
  expect(performance.now() - began).toBeLessThan(5000);
});

test.each(refused)('%s is refused in plain words', async (what, book, message) => {
  const file = what === 'a sheet of what has none' ? '-#Deals' : '-';
  await expect(tablesOf(book, file)).rejects.toThrow(message);
});
