import {
  _default,
  array,
  boolean,
  enum as enumeration,
  maximum,
  minimum,
  minLength,
  NEVER,
  number,
  optional,
  pipe,
  refine,
  regex,
  string,
  transform,
} from 'zod/mini';
import { invalidOption } from '../errors/usage.js';
import { flagOf, type OptionSpec } from './option.js';
import { type OptionName, optionSpecs, type OptionValues } from './options.js';

/** The few pieces of zod that options are checked with, in its small form, so that a start stays quick. */
export const kit = {
  array,
  boolean,
  default: _default,
  enum: enumeration,
  maximum,
  minimum,
  minLength,
  NEVER,
  number,
  optional,
  pipe,
  refine,
  regex,
  string,
  transform,
};

/**
 * Checks the raw values of a command's options, all in one place.
 *
 * @throws SpancoError naming the flag, the value and what is wrong with it
 */
export function checkOptions<N extends OptionName>(
  names: readonly N[],
  raw: Readonly<Record<string, unknown>>,
): OptionValues<N> {
  const checked = names.map((name) => {
    const spec: OptionSpec = optionSpecs[name];
    const value = raw[name];
    const result = spec.schema(kit).safeParse(value);
    if (result.success) return [name, result.data] as const;
    const issue = result.error.issues[0]!;
    const at = issue.path[0];
    const culprit =
      Array.isArray(value) && typeof at === 'number' ? (value as unknown[])[at] : value;
    const cause =
      issue.code === 'invalid_value'
        ? `it is none of ${issue.values.map(String).join(', ')}`
        : issue.message;
    throw invalidOption(flagOf(spec), String(culprit), cause);
  });
  return Object.fromEntries(checked) as OptionValues<N>;
}
