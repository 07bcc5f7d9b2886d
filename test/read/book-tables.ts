import { Readable } from 'node:stream';
import { openTables } from '../../src/read/tables.js';
import { noLooks } from './looks.js';

/** The tables of a spreadsheet that is piped in, and their rows; a header is a row of names. */
export async function tablesOf(book: Buffer, file = '-') {
  const tables = await openTables(
    file,
    { stdin: Readable.from([book]), cwd: '/' },
    {
      delimiter: null,
      encoding: null,
      headerScore: (cells) => cells.filter((cell) => /^(?:id|rep|stage|note)$/i.test(cell)).length,
    },
  );
  const read = tables.map(async (table) => {
    const rows: string[] = [];
    for await (const batch of table.rows(null).batches(noLooks)) {
      for (let at = 0; at < batch.size; at++) {
        rows.push(`${batch.lineOf(at)}: ${batch.row(at).join('|')}`);
      }
    }
    return { ...table, rows };
  });
  return Promise.all(read);
}
