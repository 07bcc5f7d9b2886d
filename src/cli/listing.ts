import { invalidOption } from '../errors/usage.js';
import { flagOf } from './option.js';
import { optionSpecs } from './options.js';

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
