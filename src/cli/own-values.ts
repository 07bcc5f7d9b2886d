/** Values of options that several commands share, each with values of its own. */
import { invalidOption } from '../errors/usage.js';
import type { Threshold } from '../questions/common/threshold.js';
import { flagOf } from './option.js';
import { optionSpecs } from './options.js';
import { parseThresholdOn } from './values.js';

/**
 * The conditions of --fail-if, on what a command can watch.
 *
 * @param example a condition as it should be, for those that are none
 * @throws SpancoError naming the condition and what is wrong with it
 */
export function thresholdsOn<K extends string>(
  metrics: readonly K[],
  conditions: readonly string[],
  example: string,
): Threshold<K>[] {
  return conditions.map((text) => {
    try {
      return parseThresholdOn(metrics, text, example);
    } catch (error) {
      throw invalidOption(flagOf(optionSpecs.failIf), text, (error as Error).message);
    }
  });
}

/**
 * The table of --list, one of those a command has.
 *
 * @returns null where none is asked for
 * @throws SpancoError naming those there are
 */
export function tableOf<T extends string>(
  tables: readonly T[],
  asked: string | undefined,
): T | null {
  if (asked === undefined) return null;
  const table = tables.find((one) => one === asked);
  if (table !== undefined) return table;
  const flag = flagOf(optionSpecs.list);
  throw invalidOption(flag, asked, `it is none of ${tables.join(', ')}`);
}
