import type { Content } from './content.js';
import { rowsOf } from './csv.js';
import type { TextFacts } from './decode.js';
import { encodingInWords } from './encoding-name.js';
import { enoughRows } from './head.js';
import { delimiter, RecordRows, Unreadable } from './record-rows.js';
import { readRecords } from './records.js';
import { Scanner } from './scanner/scanner.js';
import type { Table } from './table.js';

/**
 * Opens records that stand in an array, or one on each line, as bytes.
 *
 * @returns null where the scanner cannot read them, or there are none
 */
export async function openRecords(
  file: string,
  content: Content,
  inLines: boolean,
  facts: TextFacts,
): Promise<Table | null> {
  const scanner = Scanner.open();
  if (scanner === null) return null;
  const records = new RecordRows(file, scanner, inLines);
  let head: readonly Buffer[];
  try {
    head = await records.learn(content.read());
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
  const header = [...records.columns.keys()];
  if (header.length === 0) return null;
  return {
    file,
    format: inLines ? 'json lines' : 'json',
    role: null,
    header,
    delimiter: null,
    encoding: () => facts.encoding,
    encodingInWords: () => encodingInWords(facts),
    damaged: () => facts.damaged,
    blankAbove: 0,
    titlesAbove: 0,
    firstRows: async () => {
      const rows: Buffer[] = [];
      for await (const piece of records.rows(pieces(head), false)) rows.push(Buffer.from(piece));
      const text = Buffer.concat(rows).toString().replace(/\r\n?/g, '\n');
      return readRecords(text, delimiter, true).rows.slice(1, enoughRows + 1);
    },
    rows: (rowScanner) => {
      const bytes = records.rows(content.read(), true);
      const width = header.length;
      const start = {
        file,
        delimiter,
        width,
        above: 0,
        firstLine: null,
        bytes: 0,
        rows: records.records,
      };
      return rowsOf(bytes, start, rowScanner);
    },
  };
}

async function* pieces(head: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* head;
}
