import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { Scanner } from '../../src/read/scanner/scanner.js';
import { openTables } from '../../src/read/tables.js';
import { noLooks } from './looks.js';

/** The header and the rows of a CSV file, as bytes or as text. */
async function read(bytes: Buffer, scanner: Scanner | null): Promise<(readonly string[])[]> {
  const source = { stdin: Readable.from([bytes]), cwd: '/' };
  const headerScore = (cells: readonly string[]) => cells.length;
  const options = { delimiter: ',', encoding: null, headerScore };
  const [table] = await openTables('-', source, options);
  const rows = [table!.header];
  for await (const batch of table!.rows(scanner).batches(noLooks)) {
    for (let at = 0; at < batch.size; at++) rows.push(batch.row(at));
  }
  return rows;
}

const spectrum = new URL('../../node_modules/csv-spectrum/', import.meta.url);
/** One is left out: of `location_coordinates` the published records are none of the published file. */
const names = readdirSync(new URL('csvs', spectrum))
  .map((name) => name.replace('.csv', ''))
  .filter((name) => name !== 'location_coordinates');

/** Line ends in cells are `\n`, whatever the file has. */
const unix = (text: string) => text.replaceAll('\r\n', '\n');

describe.each([
  ['bytes', () => Scanner.open()],
  ['text', () => null],
])('read as %s', (_, scanner) => {
  test.each(names)(
    'the case "%s" of csv-spectrum holds what is published with it',
    async (name) => {
      const [header, ...rows] = await read(
        readFileSync(new URL(`csvs/${name}.csv`, spectrum)),
        scanner(),
      );
      const records = JSON.parse(readFileSync(new URL(`json/${name}.json`, spectrum), 'utf8')) as
        Record<string, string>[] | Record<string, string>;
      const expected = [records].flat().map((record) => Object.values(record).map(unix));
      expect(header).toEqual(Object.keys([records].flat()[0]!));
      expect(rows).toEqual(expected);
    },
  );

  // What the tests of Papa Parse ask of its parser, where that reads as Python's csv module does.
  test.each([
    ['a quote at the end of a cell that has none before', 'A,B",C', ['A', 'B"', 'C']],
    ['quotes inside of a cell without any around it', 'A,B "B",C', ['A', 'B "B"', 'C']],
    ['white space around quotes', 'A, "B" ,C', ['A', ' "B" ', 'C']],
    ['white space inside of quotes', 'A," B  ",C', ['A', ' B  ', 'C']],
    ['doubled quotes in the middle', 'A,"B""B""B",C', ['A', 'B"B"B', 'C']],
    ['doubled quotes at the end', 'A,B,"C""C"""', ['A', 'B', 'C"C"']],
    ['nothing but doubled quotes', 'A,"""""",C', ['A', '""', 'C']],
    ['five quotes and a delimiter', '"1","n="""",m=""""","2"', ['1', 'n="",m=""', '2']],
    ['delimiters in quotes', 'A,"B,B",C', ['A', 'B,B', 'C']],
    ['a line end in quotes', 'A,"B\nB",C', ['A', 'B\nB', 'C']],
    ['a line end of Windows in quotes', 'A,"B\r\nB",C', ['A', 'B\nB', 'C']],
    ['a line end of old Macs in quotes', 'A,"B\rB",C', ['A', 'B\nB', 'C']],
    ['a delimiter and a line end in the last cell', 'A,B,"C,C\nC"', ['A', 'B', 'C,C\nC']],
    ['empty quotes', '"","",""', ['', '', '']],
    ['quotes that are empty at the end', 'A,B,""', ['A', 'B', '']],
    ['nothing but delimiters', ',,', ['', '', '']],
    ['a quote that is text behind an empty cell', ',x"y,', ['', 'x"y', '']],
    ['characters of several bytes', 'é,田中,"😀"', ['é', '田中', '😀']],
  ])('a row with %s has the cells that Papa Parse finds', async (_, row, cells) => {
    const ends = ['\n', '\r\n', '\r'].filter((end) => end !== '\r' || !row.includes('\n'));
    for (const end of ends) {
      const text = ['one,two,three', row, 'x,y,z', row].join(end);
      const expected = [['one', 'two', 'three'], cells, ['x', 'y', 'z'], cells];
      expect(await read(Buffer.from(text), scanner())).toEqual(expected);
      expect(await read(Buffer.from(text + end), scanner())).toEqual(expected);
    }
  });
});
