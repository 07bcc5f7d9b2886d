/** What is wrong with a configuration, in words of who writes it. */
import type * as z from 'zod';
import { nearestOf } from '../cells/text/nearest.js';
import type { JsonKind } from '../say/facts.js';
import { voice } from '../say/voice.js';

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

/** The kind of a value. */
function kindOf(value: unknown): JsonKind {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : (typeof value as JsonKind);
}

/**
 * Words a fault of a configuration.
 *
 * @param value the configuration as it was written
 */
export function faultOf(issue: Issue, schema: z.ZodType, value: unknown): string {
  const { path } = issue;
  const say = voice().configFaults;
  const place = path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return voice().lists.clauses(
      issue.keys.map((key) => say.noKey(key, place, nearestOf(key, known), known)),
    );
  }
  if (issue.code === 'invalid_type') {
    const said = valueAt(value, path);
    if (said === undefined) return say.missing(place);
    const wanted = issue.expected === 'record' ? 'object' : issue.expected;
    return say.wrongKind(place, wanted as JsonKind, kindOf(said));
  }
  if (issue.code === 'invalid_value') {
    const said = String(valueAt(value, path));
    const known = issue.values.map(String);
    return say.wrongValue(place, said, nearestOf(said, known), known);
  }
  if (issue.code === 'too_small' && issue.origin !== 'number') return say.empty(place);
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const isAllowed = issue.inclusive === true;
    const said = String(valueAt(value, path));
    return issue.code === 'too_small'
      ? say.tooSmall(place, String(issue.minimum), isAllowed, said)
      : say.tooLarge(place, String(issue.maximum), isAllowed, said);
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return say.other(place, say.noIsoDay());
  }
  return say.other(place, issue.code === 'invalid_union' ? say.noForm() : issue.message);
}
