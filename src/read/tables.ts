import { emptyInput } from '../errors/input.js';
import { openCsv, type CsvOptions } from './csv.js';
import { decodeText, type TextFacts } from './decode.js';
import { prepend } from './prepend.js';
import { readBytes, type SourceOptions } from './source.js';
import type { Table } from './table.js';

/**
 * Opens an input, whatever its form (CSV or JSON, gzip or not, any encoding), as tables whose rows are
 * still to be read. A JSON object may hold two tables, everything else is one.
 *
 * @param file a path, or `-` for standard input
 * @throws SpancoError when there is nothing readable
 */
export async function openTables(
  file: string,
  source: SourceOptions,
  csv: CsvOptions,
): Promise<Table[]> {
  const facts: TextFacts = { encoding: 'utf-8', damaged: false };
  const text = decodeText(file, readBytes(file, source), facts);
  let head = '';
  while (head.trim() === '') {
    const next = await text.next();
    if (next.done === true) throw emptyInput(file);
    head += next.value;
  }
  const pieces = prepend(head, text);
  if (/^\s*[[{]/.test(head)) {
    const { openJson } = await import('./json.js');
    return openJson(file, pieces, facts);
  }
  return [await openCsv(file, pieces, facts, csv)];
}
