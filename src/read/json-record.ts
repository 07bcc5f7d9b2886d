import { parse } from 'lossless-json';
import { messageOf } from '../errors/error.js';
import { invalidJson, jsonShape } from '../errors/input.js';
import { voice } from '../say/voice.js';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What interfaces wrap the columns of a record in (HubSpot, Jira): it names none. */
const wrappers: ReadonlySet<string> = new Set(['properties', 'fields']);

/** What stands before the names of the columns in a record within a record. */
export const prefixWithin = (prefix: string, name: string): string =>
  prefix === '' && wrappers.has(name) ? '' : `${prefix}${name}.`;

/**
 * A number keeps its digits: a 19-digit id must not become a float. A fraction of three digits gets a
 * zero appended, so that nobody downstream takes 12.125 for twelve thousand.
 */
const numberText = (digits: string): string =>
  /^-?\d+\.\d{3}$/.test(digits) ? `${digits}0` : digits;

/** Records within records, and lists within lists, deeper than any export has them. */
const mostLevels = 100;

const tooDeep = (file: string) => jsonShape(file, voice().fileFaults.deepJson());

/** The value of a JSON text. @throws SyntaxError, or RangeError where it is nested too deeply */
export const parseJson = (text: string): unknown =>
  parse(text, undefined, { parseNumber: numberText });

/** Where a text ceases to be JSON, and why, in English. @param error what {@link parseJson} threw */
export function faultIn(text: string, error: unknown) {
  const message = messageOf(error);
  const found = /^(.*?)(?: encountered)? at position (\d+)$/s.exec(message);
  const before = text.slice(0, Number(found?.[2] ?? 0)).split('\n');
  const cause = (found?.[1] ?? message).replace(/\s+/g, ' ');
  return { line: before.length, column: before.at(-1)!.length + 1, cause };
}

/** Parses one JSON document. @throws SpancoError with line and column in the file */
export function parseAt(file: string, text: string, firstLine: number): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(file);
    const { line, column, cause } = faultIn(text, error);
    throw invalidJson(file, firstLine + line - 1, column, cause);
  }
}

/** A JSON value as the text of a cell; lists are joined as CRM exports do, and lines end as those of a CSV file. */
export function cellText(file: string, value: unknown, level = 0): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') {
    return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
  }
  if (level > mostLevels) throw tooDeep(file);
  if (Array.isArray(value)) return value.map((one) => cellText(file, one, level + 1)).join(';');
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

/** Nested records become columns of their own (`Owner.Name`); the metadata of Salesforce records is left out. */
export function flatten(
  file: string,
  record: JsonObject,
  prefix = '',
  level = 0,
): [string, unknown][] {
  if (level > mostLevels) throw tooDeep(file);
  return Object.entries(record).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'attributes' && isObject(value)) return [];
    return isObject(value)
      ? flatten(file, value, prefixWithin(prefix, key), level + 1)
      : [[prefix + key, value]];
  });
}
