import { nearestOf } from '../cells/text/nearest.js';
import { invalidOption, saidTwice } from '../errors/usage.js';
import { flagOf, type OptionSpec } from './option.js';
import * as kit from './zod-kit.js';
import { type OptionName, optionSpecs, type OptionValues } from './options.js';
import { voice } from '../say/voice.js';

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
    if (issue.code !== 'invalid_value') {
      throw invalidOption(flagOf(spec), String(culprit), issue.message);
    }
    const known = issue.values.map(String);
    const cause = voice().valueFaults.noneOf(known);
    throw invalidOption(flagOf(spec), String(culprit), cause, nearestOf(String(culprit), known));
  });
  for (const name of names.filter((one) => raw[one] !== undefined)) {
    const { excludes = [] }: OptionSpec = optionSpecs[name];
    const other = (excludes as readonly OptionName[]).find((one) => raw[one] !== undefined);
    if (other !== undefined) throw saidTwice(flagOf(optionSpecs[name]), flagOf(optionSpecs[other]));
  }
  return Object.fromEntries(checked) as OptionValues<N>;
}
