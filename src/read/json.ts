import { jsonShape, noRows, tooMuchData } from '../errors/input.js';
import type { Content } from './content.js';
import { textOf, type TextFacts } from './decode.js';
import { encodingInWords } from './encoding-name.js';
import { enoughRows } from './head.js';
import { answerIn } from './json-answer.js';
import { pageFacts } from './json-page.js';
import { cellText, flatten, isObject, type JsonObject, parseAt } from './json-record.js';
import { openRecords } from './json-table.js';
import { limits } from './limits.js';
import type { Role, Table } from './table.js';
import { type TextBatch, TextRows } from './text-rows.js';
import { voice } from '../say/voice.js';

const batchSize = 2000;

function toTable(
  file: string,
  format: 'json' | 'json lines',
  role: Role | null,
  records: readonly unknown[],
  facts: TextFacts,
): Table {
  const columns = new Map<string, number>();
  for (const record of records) {
    if (!isObject(record)) continue;
    for (const [key] of flatten(file, record))
      if (!columns.has(key)) columns.set(key, columns.size);
  }
  const row = (record: unknown): string[] => {
    const cells = new Array<string>(columns.size).fill('');
    if (!isObject(record)) return [cellText(file, record)];
    for (const [key, value] of flatten(file, record))
      cells[columns.get(key)!] = cellText(file, value);
    return cells;
  };
  async function* batches(): AsyncGenerator<TextBatch> {
    for (let start = 0; start < records.length; start += batchSize) {
      const part = records.slice(start, start + batchSize);
      const wrong = part.flatMap((record, place) => (isObject(record) ? [] : [place]));
      yield {
        rows: part.map(row),
        firstRecord: start + 1,
        malformed: new Set(wrong),
        lineOf: () => null,
      };
    }
  }
  return {
    file,
    format,
    role,
    header: [...columns.keys()],
    delimiter: null,
    encoding: () => facts.encoding,
    encodingInWords: () => encodingInWords(facts),
    damaged: () => facts.damaged,
    blankAbove: 0,
    titlesAbove: 0,
    firstRows: async () => records.slice(0, enoughRows).filter(isObject).map(row),
    rows: () => new TextRows(columns.size, batches()),
  };
}

/** Whether a document is a result that we printed; what it totals stands beside its rows. */
const isOurs = ({ schema }: JsonObject): boolean =>
  typeof schema === 'string' && schema.startsWith('spanco/');

function fromDocument(file: string, value: unknown, facts: TextFacts): Table[] {
  if (Array.isArray(value)) return [toTable(file, 'json', null, value, facts)];
  if (!isObject(value)) throw jsonShape(file, voice().fileFaults.jsonRoot());
  const named = (['prospects', 'activities'] as const).flatMap((role) => {
    const records = value[role];
    if (records === undefined) return [];
    if (!Array.isArray(records)) throw jsonShape(file, voice().fileFaults.notAnArray(role));
    return [[role, records] as const];
  });
  if (named.length > 0) {
    const all = pageFacts(
      value,
      named.reduce((sum, [, records]) => sum + records.length, 0),
    );
    // Of two lists nobody knows which one a total is of.
    const page = named.length > 1 ? { ...all, total: null } : all;
    return named.map(([role, records]) => ({
      ...toTable(file, 'json', role, records, facts),
      page,
    }));
  }
  const answer = isOurs(value) || Array.isArray(value.records) ? null : answerIn(value);
  const rows = isOurs(value) ? (value.rows ?? value.reps) : (answer?.records ?? value.records);
  if (Array.isArray(rows)) {
    const table = toTable(file, 'json', null, rows, facts);
    const said = { ...value, ...answer?.around };
    return [isOurs(value) ? table : { ...table, page: pageFacts(said, rows.length) }];
  }
  // One object alone is one record: a file of JSON lines with a single line.
  return [toTable(file, 'json lines', null, [value], facts)];
}

/** True where one record stands on each line: the first line is a whole one, or the second begins one. */
function isJsonLines(text: string): boolean {
  const [first = '', second = ''] = text
    .slice(0, 100_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (!first.startsWith('{') || !second.startsWith('{')) return false;
  return first.endsWith('}') || second.endsWith('}');
}

/** So many bytes tell whether records stand on lines. */
const headSize = 100_000;

/**
 * Opens a JSON text: an array of records, one record a line, `{"prospects": […], "activities": […]}`,
 * the Salesforce tree `{"records": […]}` or another answer of an interface, such as `{"data": […]}` or `{"data": {"deals": {"edges": [{"node": {…}}]}}}`. Records in an array or on lines are walked over as bytes, if they are as
 * most are; all else is held in memory.
 *
 * @throws SpancoError on invalid JSON (with line and column), an unknown shape, or more text than the limit
 */
export async function openJson(file: string, content: Content, facts: TextFacts): Promise<Table[]> {
  const head = (await content.head(headSize)).toString().replace(/\r\n?/g, '\n').trimStart();
  const inLines = isJsonLines(head);
  if (inLines || head.startsWith('[')) {
    const table = await openRecords(file, content, inLines, facts);
    if (table !== null) return [table];
  }
  const parts: string[] = [];
  let length = 0;
  for await (const piece of textOf(content.read())) {
    length += piece.length;
    if (length > limits.json.value) throw tooMuchData(file, limits.json.name);
    parts.push(piece);
  }
  const tables = readText(file, parts.join(''), inLines, facts);
  const filled = tables.filter(({ header }) => header.length > 0);
  if (filled.length === 0) throw noRows(file, voice().fileFaults.noRecords());
  return filled;
}

function readText(file: string, text: string, inLines: boolean, facts: TextFacts): Table[] {
  if (!inLines) return fromDocument(file, parseAt(file, text, 1), facts);
  const records = text
    .split('\n')
    .flatMap((line, place) => (line.trim() === '' ? [] : [parseAt(file, line, place + 1)]));
  return [toTable(file, 'json lines', null, records, facts)];
}
