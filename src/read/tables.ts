import { emptyInput, resultInput } from '../errors/input.js';
import { notABook } from '../errors/spreadsheets.js';
import { outcomes } from '../method/milestones.js';
import { Content } from './content.js';
import { openCsv, type CsvOptions } from './csv.js';
import { decodeBytes, unreadFacts } from './decode.js';
import { mostBlank } from './limits.js';
import { prepend } from './prepend.js';
import { readBytes, sheetPlace, sizeOf, type SourceOptions } from './source.js';
import type { Table } from './table.js';

export interface ReadingOptions extends CsvOptions {
  /** Whether results of the program are read too, as counts are. */
  readonly takesResults?: boolean;
  /** The WHATWG label of the encoding the user says it is (`windows-1252`), null to find it out. */
  readonly encoding: string | null;
}

/** A CSV file may begin with `[Q1] Pipeline`, a JSON one only with what may stand in an array. */
const beginsJson = /^\s*(?:\{|\[\s*(?:[[\]{"\d-]|true|false|null|$))/;

/** What the program itself writes, by the schema that stands first. */
const beginsResult = /^\s*\{\s*"schema"\s*:\s*"(spanco\/[^"]*)"/;

/** The header of what it writes as CSV: kinds of rows or groups, then the stages in their order. Nobody's export has both. */
const beginsResultTable = new RegExp(
  `^\\s*(row|by)[,;\\t][^\\n]{0,2000}?${outcomes.join('[,;\\t]')}[,;\\t]`,
);
const schemasOfTables: Readonly<Record<string, string>> = {
  row: 'spanco/report/1',
  by: 'spanco/leads/1',
};

/** The schema of a result of the program itself, by how it begins; null for anything else. */
export function resultSchema(head: string): string | null {
  const [, schema] = beginsResult.exec(head) ?? [];
  const [, first = ''] = beginsResultTable.exec(head) ?? [];
  return schema ?? schemasOfTables[first] ?? null;
}

/** What every spreadsheet begins with, and every other zip archive. */
const zipMark = Buffer.from('PK\x03\x04', 'latin1');

/**
 * Opens an input, whatever its form (CSV, JSON or a spreadsheet, gzip or not, any encoding), as tables whose
 * rows are still to be read. A JSON object may hold two tables, a spreadsheet one a sheet, everything else is one.
 *
 * @param file a path, or `-` for standard input; a `#` behind it names one sheet
 * @throws SpancoError when there is nothing readable; RangeError where no encoding has such a label
 */
export async function openTables(
  file: string,
  source: SourceOptions,
  options: ReadingOptions,
): Promise<Table[]> {
  const { path, sheet } = sheetPlace(file, source);
  const bytes = readBytes(path, source);
  const first = await bytes.next();
  const content = prepend(first.value as Buffer, bytes);
  if ((first.value as Buffer).subarray(0, zipMark.length).equals(zipMark)) {
    const { openBook } = await import('./book/book.js');
    return openBook(path, content, sheet, options.headerScore);
  }
  if (sheet !== null) throw notABook(file);
  const facts = unreadFacts();
  // A text that is in memory has no encoding any more, whatever files have.
  const encoding = source.texts?.has(file) === true ? null : options.encoding;
  const text = decodeBytes(file, content, facts, encoding);
  const blank: Buffer[] = [];
  let head: Buffer | null = null;
  for (let length = 0; head === null;) {
    const next = await text.next();
    if (next.done === true || length > mostBlank) throw emptyInput(file);
    length += next.value.length;
    blank.push(Buffer.from(next.value));
    if (next.value.toString().trim() !== '') head = Buffer.concat(blank);
  }
  const pieces = prepend(head, text);
  const schema = options.takesResults === true ? null : resultSchema(head.toString());
  if (schema !== null) throw resultInput(file, schema);
  if (beginsJson.test(head.toString())) {
    const { openJson } = await import('./json.js');
    const again = () => decodeBytes(file, readBytes(path, source), facts, encoding);
    const isThere = source.texts?.has(path) === true || sizeOf(path, source) > 0;
    return openJson(file, new Content(file, pieces, isThere ? again : null), facts);
  }
  return [await openCsv(file, pieces, facts, { ...options, size: sizeOf(path, source) })];
}
