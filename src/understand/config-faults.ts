/** What is wrong with a configuration, in words of who writes it. */
import type * as z from 'zod';
import { nearestOf } from '../cells/text/nearest.js';
import { andList } from '../say/en/lists.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
/** The little of a schema that is walked: what it holds, by the kind it is of. */
interface Shape {
  readonly def: {
    readonly type: string;
    readonly innerType?: Shape;
    readonly element?: Shape;
    readonly shape?: Readonly<Record<string, Shape>>;
    readonly keyType?: { readonly def: { readonly entries?: Readonly<Record<string, string>> } };
    readonly valueType?: Shape;
  };
}

/** The schema of what stands at a path; null where it is walked no further. */
function schemaAt(schema: Shape | undefined, path: Path): Shape | null {
  if (schema === undefined) return null;
  const { innerType, element, shape, valueType } = schema.def;
  if (innerType !== undefined) return schemaAt(innerType, path);
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  return schemaAt(shape?.[String(key)] ?? element ?? valueType, rest);
}

/** The keys that may stand at a path. */
function keysAt(schema: Shape, path: Path): string[] {
  const { shape, keyType } = schemaAt(schema, path)?.def ?? {};
  const keys = Object.keys(shape ?? keyType?.def.entries ?? {});
  return keys.filter((key) => !key.startsWith('$'));
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)?.[key], value);

const names: Readonly<Record<string, string>> = {
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
  string: 'a text in quotes',
  number: 'a number',
  boolean: 'true or false',
};

/** The kind of a value, as a person would call it. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return names[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
}

const placeOf = (path: Path): string => (path.length === 0 ? 'it' : path.map(String).join('.'));

/** Something that is not known, with the known one that it is like, else all of them. */
function instead(said: string, known: readonly string[]): string {
  const near = nearestOf(said, known);
  if (near !== null) return `the nearest is "${near}"`;
  return known.length === 0 ? '' : `there are ${andList(known)}`;
}

/**
 * Words a fault of a configuration.
 *
 * @param value the configuration as it was written
 */
export function faultOf(issue: Issue, schema: z.ZodType, value: unknown): string {
  const { path } = issue;
  const place = placeOf(path);
  if (issue.code === 'unrecognized_keys') {
    const where = path.length === 0 ? '' : ` in ${place}`;
    const known = keysAt(schema, path);
    return issue.keys
      .map((key) => `there is no key "${key}"${where}: ${instead(key, known)}`)
      .join('; ');
  }
  if (issue.code === 'invalid_type') {
    const said = valueAt(value, path);
    if (said === undefined) return `${place} is missing`;
    return `${place} must be ${names[issue.expected] ?? issue.expected}, not ${kindOf(said)}`;
  }
  if (issue.code === 'invalid_value') {
    const said = String(valueAt(value, path));
    return `${place} cannot be "${said}": ${instead(said, issue.values.map(String))}`;
  }
  if (issue.code === 'too_small' && issue.origin !== 'number') return `${place} must not be empty`;
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
    const than = issue.code === 'too_small' ? 'more' : 'less';
    const bound = issue.inclusive === true ? `${limit} or ${than}` : `${than} than ${limit}`;
    return `${place} must be ${bound}, not ${String(valueAt(value, path))}`;
  }
  return `${place}: ${issue.message}`;
}
