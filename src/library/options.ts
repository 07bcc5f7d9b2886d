import { nearestOf } from '../cells/text/nearest.js';
import { checkOptions } from '../cli/check-options.js';
import type { OptionName, OptionValues } from '../cli/options.js';
import { optionSpecs } from '../cli/options.js';
import type { OptionSpec } from '../cli/option.js';
import { unknownName } from '../errors/usage.js';

/** A value of an option as callers write it. */
type Given = string | number | boolean | readonly (string | number)[] | undefined;

/** What the command line would have handed over: texts, lists of texts, and flags. */
function rawOf(value: Given, { repeat }: OptionSpec): unknown {
  if (value === undefined || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(String);
  return repeat === true ? [String(value)] : String(value);
}

/**
 * Checks options that a caller gives, by the same declarations as the command line.
 *
 * @param names the options there are
 * @param given by the names that callers use
 * @param aliases names of callers that the command line calls otherwise
 * @param others names of callers that the command line does not have, and that are not checked here
 * @throws SpancoError naming the option, the value and what is wrong with it
 */
export function checked<N extends OptionName>(
  names: readonly N[],
  given: object,
  aliases: Readonly<Record<string, N>> = {},
  others: readonly string[] = [],
): OptionValues<N> {
  const raw: Record<string, unknown> = {};
  const known = [
    ...names.filter((name) => !Object.values(aliases).includes(name)),
    ...Object.keys(aliases),
    ...others,
  ];
  for (const [key, value] of Object.entries(given)) {
    if (others.includes(key)) continue;
    if (!known.includes(key)) {
      throw unknownName('options', 'option', key, nearestOf(key, known), known);
    }
    const name = aliases[key] ?? (key as N);
    raw[name] = rawOf(value as Given, optionSpecs[name]);
  }
  return checkOptions(names, raw);
}
