import { parse } from 'lossless-json';
import { messageOf } from '../errors/error.js';
import { invalidJson, jsonShape, noRows, tooMuchData } from '../errors/input.js';
import type { TextFacts } from './decode.js';
import { encodingInWords } from './encoding-name.js';
import { enoughRows } from './head.js';
import { limits } from './limits.js';
import type { Role, Table } from './table.js';
import { type TextBatch, TextRows } from './text-rows.js';

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A number keeps its digits: a 19-digit id must not become a float. A fraction of three digits gets a
 * zero appended, so that nobody downstream takes 12.125 for twelve thousand.
 */
const numberText = (digits: string): string =>
  /^-?\d+\.\d{3}$/.test(digits) ? `${digits}0` : digits;

/** Records within records, and lists within lists, deeper than any export has them. */
const mostLevels = 100;

const tooDeep = (file: string) => jsonShape(file, 'its JSON is nested too deeply');

/** Parses one JSON document. @throws SpancoError with line and column in the file */
function parseAt(file: string, text: string, firstLine: number): unknown {
  try {
    return parse(text, undefined, { parseNumber: numberText });
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(file);
    const message = messageOf(error);
    const found = /^(.*?)(?: encountered)? at position (\d+)$/s.exec(message);
    const before = text.slice(0, Number(found?.[2] ?? 0)).split('\n');
    const cause = (found?.[1] ?? message).replace(/\s+/g, ' ');
    throw invalidJson(file, firstLine + before.length - 1, before.at(-1)!.length + 1, cause);
  }
}

/** A JSON value as the text of a cell; lists are joined as CRM exports do. */
function cellText(file: string, value: unknown, level = 0): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (level > mostLevels) throw tooDeep(file);
  if (Array.isArray(value)) return value.map((one) => cellText(file, one, level + 1)).join(';');
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

/** Nested records become columns of their own (`Owner.Name`); the metadata of Salesforce records is left out. */
function flatten(file: string, record: JsonObject, prefix = '', level = 0): [string, unknown][] {
  if (level > mostLevels) throw tooDeep(file);
  return Object.entries(record).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'attributes' && isObject(value)) return [];
    return isObject(value)
      ? flatten(file, value, `${prefix}${key}.`, level + 1)
      : [[prefix + key, value]];
  });
}

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
  if (!isObject(value)) throw jsonShape(file, 'its JSON is neither an array nor an object');
  const named = (['prospects', 'activities'] as const).flatMap((role) => {
    const records = value[role];
    if (records === undefined) return [];
    if (!Array.isArray(records)) throw jsonShape(file, `"${role}" is not an array`);
    return [toTable(file, 'json', role, records, facts)];
  });
  if (named.length > 0) return named;
  const rows = isOurs(value) ? (value.rows ?? value.reps) : value.records;
  if (Array.isArray(rows)) return [toTable(file, 'json', null, rows, facts)];
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

/**
 * Opens a JSON text: an array of records, one record a line, `{"prospects": […], "activities": […]}`
 * or the Salesforce tree `{"records": […]}`.
 *
 * @throws SpancoError on invalid JSON (with line and column), an unknown shape, or more text than the limit
 */
export async function openJson(
  file: string,
  pieces: AsyncIterator<string>,
  facts: TextFacts,
): Promise<Table[]> {
  const parts: string[] = [];
  let length = 0;
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
    length += next.value.length;
    if (length > limits.json.value) throw tooMuchData(file, limits.json.name);
    parts.push(next.value);
  }
  const text = parts.join('');
  const tables = readText(file, text, facts);
  const filled = tables.filter(({ header }) => header.length > 0);
  if (filled.length === 0) throw noRows(file, 'it holds no records');
  return filled;
}

function readText(file: string, text: string, facts: TextFacts): Table[] {
  if (!isJsonLines(text.trimStart())) return fromDocument(file, parseAt(file, text, 1), facts);
  const records = text
    .split('\n')
    .flatMap((line, place) => (line.trim() === '' ? [] : [parseAt(file, line, place + 1)]));
  return [toTable(file, 'json lines', null, records, facts)];
}
