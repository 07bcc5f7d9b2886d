import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  blankRows,
  openDocument,
  openDocumentFiles,
  row,
  textCell,
} from '../../fixtures/make/open-document.js';
import { zip } from '../../fixtures/make/zip.js';
import { root } from '../cli/fake-world.js';
import { tablesOf } from './book-tables.js';

const rowsOf = async (rows: string) => (await tablesOf(openDocument({ Deals: rows })))[0]!.rows;

/** How a cell is read. */
async function cell(attributes: string, inner: string): Promise<string> {
  const one = `<table:table-cell table:style-name="ce1" ${attributes}>${inner}</table:table-cell>`;
  const [read] = await rowsOf(row(['id', 'note']) + row(['1', one]));
  return read!.slice('2: 1|'.length);
}

const of = (type: string, more = '') =>
  `office:value-type="${type}" calcext:value-type="${type}" ${more}`;
const shows = (text: string) => `<text:p>${text}</text:p>`;

test.each([
  ['a day', of('date', 'office:date-value="2026-01-22"'), '22.01.26', '2026-01-22'],
  ['a day with a time', of('date', 'office:date-value="2026-02-17T14:05:00"'), '17/02', '2026-02-17T14:05:00'],
  ['a day at midnight', of('date', 'office:date-value="2026-02-17T00:00:00"'), '17/02', '2026-02-17'],
  ['a time as a day', of('date', 'office:date-value="1899-12-30T14:05:00"'), '14:05', '14:05:00'],
  ['the day of an empty cell', of('date', 'office:date-value="1899-12-30"'), '30/12/99', ''],
  ['a length of time', of('time', 'office:time-value="PT36H00M00S"'), '36:00', '36:00:00'],
  ['a time', of('time', 'office:time-value="PT14H05M00S"'), '2:05 PM', '14:05:00'],
  ['a share', of('percentage', 'office:value="0.256"'), '26%', '25.6%'],
  ['money by its code', of('currency', 'office:currency="EUR" office:value="1234.5"'), '1.234,50 €', '1234.5 EUR'],
  ['money by a sign', of('currency', 'office:value="1234.5"'), '$1,234.50 ', '$1234.5'],
  ['a loss', of('currency', 'office:value="-20"'), '($20.00)', '-$20'],
  ['money in a unit of its own', of('float', 'office:value="-20"'), '-20 kr', '-20 kr'],
  ['thousands, which are no unit of the whole number', of('float', 'office:value="1200000"'), '1,200.0k', '1200000'],
  ['a share by its sign alone', of('float', 'office:value="0.25"'), '25%', '0.25'],
  ['an id with zeros', of('float', 'office:value="7"'), '007', '007'],
  ['an id with text', of('float', 'office:value="42"'), 'INV-0042', 'INV-0042'],
  ['a number in groups', of('float', 'office:value="491234567"'), '0491 234-567', '0491 234-567'],
  ['thousands in groups', of('float', 'office:value="1234567"'), '1 234 567', '1234567'],
  ['a number that its cell rounds', of('float', 'office:value="1234.56"'), '1,235', '1234.56'],
  ['a number with an exponent', of('float', 'office:value="1.23456789012E+017"'), '1.23E+17', '123456789012000000'],
  ['a fraction', of('float', 'office:value="1234.5"'), '1234 1/2', '1234.5'],
  ['three decimals', of('float', 'office:value="12.125"'), '12.125', '12.1250'],
  ['a number without what it shows', of('float', 'office:value="12"'), '', '12'],
  ['a truth', of('boolean', 'office:boolean-value="true"'), 'WAHR', 'true'],
  ['a truth as Excel hands it over', `table:formula="of:=FALSE()" ${of('float', 'office:value="0"')}`, 'FALSE', 'false'],
  ['an error', 'table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error"', '#N/A', ''],
  ['an error of old programs', of('float', 'office:value="0"'), 'Err:502', ''],
  ['another of them', of('float', 'office:value="0"'), '#DIV/0!', ''],
  ['a formula by its value', `table:formula="of:=[.A1]&amp;&quot;y&quot;" ${of('string', 'office:string-value="xy"')}`, 'xy', 'xy'],
  ['a formula never worked out', 'table:formula="of:=1+1"', '', '#CALC!'],
  ['other quotes', "office:value-type='float' office:value='5'", '5', '5'],
])('%s is read as it is meant', async (_, attributes, shown, text) => {
  expect(await cell(attributes, shown === '' ? '' : shows(shown))).toBe(text);
}); // prettier-ignore

test.each([
  ['paragraphs', `${shows('two')}${shows('lines')}`, 'two\nlines'],
  ['spaces, tabs and lines', shows('a <text:s/>b <text:s text:c="2"/>c<text:tab/>d<text:line-break/>e'), 'a  b   c\td\ne'],
  ['runs and links', shows('<text:span>An</text:span><text:a xlink:href="x">na</text:a>'), 'Anna'],
  ['what XML writes for signs', shows('&lt;b&gt; &amp; &quot;c&quot;'), '<b> & "c"'],
  ['no comment', `<office:annotation><dc:date>2026</dc:date>${shows('a note')}</office:annotation>${shows('Won')}`, 'Won'],
  ['no sound', shows('<text:ruby><text:ruby-base>東</text:ruby-base><text:ruby-text>ひ</text:ruby-text></text:ruby>'), '東'],
])('text has %s', async (_, inner, text) => {
  expect(await cell(of('string'), inner)).toBe(text);
}); // prettier-ignore

test('what stands there once for many is read as often as it is meant, blank rows not at all', async () => {
  const times = (count: number) => ` table:number-rows-repeated="${count}"`;
  const rows = [
    row(['id', 'rep', 'stage']),
    blankRows(3),
    row(['1', textCell('x', ' table:number-columns-repeated="2"')], times(2)),
    row([
      '2',
      '<table:table-cell table:style-name="ce3" table:number-columns-repeated="1"/>',
      'Won',
    ]),
    blankRows(1_048_569),
  ];
  expect(await rowsOf(rows.join(''))).toEqual(['5: 1|x|x', '6: 1|x|x', '7: 2||Won']);
});

test('a million rows that stand there once are a million, in no more memory than one', async () => {
  const same = row(['1', 'Anna'], ' table:number-rows-repeated="1048575"');
  const [table] = await tablesOf(openDocument({ Deals: row(['id', 'rep']) + same }));
  expect(table!.rows.length).toBe(1_048_575);
  expect(table!.rows.at(-1)).toBe('1048576: 1|Anna');
  expect((await table!.firstRows()).length).toBeLessThan(2000);
}, 30_000);

test('a formula without a value ends in an empty text where a spreadsheet program has calculated it', async () => {
  const formula = '<table:table-cell table:formula="of:=&quot;&quot;"/>';
  const files = openDocumentFiles({ Deals: row(['id', 'rep']) + row(['1', formula]) });
  const saved = (generator: string) =>
    zip({ ...files, 'meta.xml': `<meta:generator>${generator}</meta:generator>` });
  const rows = async (book: Buffer) => (await tablesOf(book))[0]!.rows;
  expect(await rows(saved('LibreOffice/7.4.7.2$Linux_X86_64'))).toEqual(['2: 1|']);
  expect(await rows(saved('MicrosoftOffice/16.0 MicrosoftExcel'))).toEqual(['2: 1|']);
  expect(await rows(saved('ODFPY/1.4.1'))).toEqual(['2: 1|#CALC!']);
  expect(await rows(zip(files))).toEqual(['2: 1|#CALC!']);
});

test('a cell merged with those below it holds for their rows', async () => {
  const merged = textCell(
    'Anna',
    ' table:number-columns-spanned="1" table:number-rows-spanned="2"',
  );
  const rows = [
    row(['id', 'rep', 'note']),
    row(['1', merged, 'a']),
    row(['2', '<table:covered-table-cell/>', 'b']),
    row(['3', 'Bruno']),
  ];
  expect(await rowsOf(rows.join(''))).toEqual(['2: 1|Anna|a', '3: 2|Anna|b', '4: 3|Bruno|']);
});

test('sheets are tables, but for empty ones, copies of other files, and hidden ones unless they are named', async () => {
  const book = openDocument({
    Deals: row(['id', 'rep']) + row(['1', 'Anna']),
    Empty: blankRows(1_048_576),
    '.Lists': row(['id']) + row(['2']),
    "'file:///tmp/other.ods'#Deals": row(['id']) + row(['3']),
  });
  expect((await tablesOf(book)).map(({ file, rows }) => [file, rows])).toEqual([
    ['-#Deals', ['2: 1|Anna']],
  ]);
  expect((await tablesOf(book, '-#lists')).map(({ rows }) => rows)).toEqual([['2: 2']]);
  await expect(tablesOf(book, '-#Nope')).rejects.toThrow(
    'it has no sheet "Nope". Sheets: "Deals", "Lists".',
  );
});

test('groups of rows and columns, and drawings between them, change nothing', async () => {
  const rows = `<table:shapes><draw:frame><draw:text-box>${shows('a box')}</draw:text-box></draw:frame></table:shapes><table:table-header-rows>${row(['id', 'rep'])}</table:table-header-rows><table:table-row-group>${row(['1', 'Anna'])}</table:table-row-group>`;
  expect(await rowsOf(rows)).toEqual(['2: 1|Anna']);
});

test('a sheet that begins anywhere between two pieces of a large part is found', async () => {
  for (const length of [65_000, 65_200, 65_400, 65_536]) {
    const book = openDocument({
      Deals: row(['id', 'note']) + row(['1', 'x'.repeat(length)]),
      'Größe &amp; “mehr”': row(['id', 'note']) + row(['2', 'y']),
    });
    const tables = await tablesOf(book);
    expect(tables.map(({ file, rows }) => [file, rows.length])).toEqual([
      ['-#Deals', 1],
      ['-#Größe & “mehr”', 1],
    ]);
  }
});

const files = openDocumentFiles({ Deals: row(['id', 'rep']) + row(['1', 'Anna']) });
const manifest = files['META-INF/manifest.xml'];
const wide = row(
  [textCell('x', ' table:number-columns-repeated="16384"')],
  ' table:number-rows-repeated="1048575"',
);

test.each([
  ['a password', zip({ ...files, 'META-INF/manifest.xml': manifest.replace('/></manifest:manifest>', '><manifest:encryption-data/></manifest:file-entry></manifest:manifest>') }), 'is protected by a password'],
  ['a password of newer programs', zip({ mimetype: files.mimetype, 'encrypted-package': '', 'META-INF/manifest.xml': '<manifest:manifest><manifest:encryption-data/></manifest:manifest>' }), 'is protected by a password'],
  ['a text document', zip({ ...files, mimetype: 'application/vnd.oasis.opendocument.text' }), 'it is an OpenDocument file that is no spreadsheet'],
  ['a row far out', openDocument({ Deals: row(['id']) + blankRows(1_048_575) + row(['1']) }), 'row 1048577 lies beyond any sheet'],
  ['cells beyond all measure', openDocument({ Deals: row(['id']) + wide }), 'it unpacks to more than the limit of 1 GiB'],
  ['a part that breaks off', zip({ ...files, 'content.xml': files['content.xml'].slice(0, files['content.xml'].lastIndexOf('calcext')) }), 'is cut off'],
  ['no sheet at all', openDocument({}), 'none of its sheets holds a table'],
])('%s is refused in plain words', async (_, book, message) => {
  await expect(tablesOf(book)).rejects.toThrow(message);
}); // prettier-ignore

test('sheets that never begin take no longer than other text', async () => {
  const began = performance.now();
  const content = `<a>${'<table:table '.repeat(300_000)}`;
  await expect(tablesOf(zip({ ...files, 'content.xml': content }))).rejects.toThrow(
    'none of its sheets',
  );
  expect(performance.now() - began).toBeLessThan(5000);
});

test('what LibreOffice made of a workbook of Excel is what that workbook holds', async () => {
  const of = async (file: string) =>
    Promise.all(
      (await tablesOf(readFileSync(join(root, 'fixtures/book', file)))).map(
        async ({ file, header, rows }) => ({ file, header, rows }),
      ),
    );
  const [ods, xlsx] = [await of('pipeline.ods'), await of('pipeline.xlsx')];
  // The one knows the code of a currency, the other its sign.
  const alike = JSON.stringify(xlsx).replaceAll(' €', ' EUR');
  expect(ods).toEqual(JSON.parse(alike));
});
