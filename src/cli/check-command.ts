import { columnArgument } from '../say/column-argument.js';
import { shellWord } from '../say/shell.js';
import type { OptionName, OptionValues } from './options.js';
import { exportOptions, readingOptions } from './options/reading.js';
import { namesOf } from './option.js';
import { optionSpecs } from './options.js';

type ReadingName = keyof typeof exportOptions | keyof typeof readingOptions;

/** What was said of the files, as it is said again; a parsed column by its name. */
function argumentsOf(name: ReadingName, value: unknown): string[] {
  const [flag] = optionSpecs[name].flags.split(/[ ,]/);
  if (value === undefined || (name === 'tz' && value === 'UTC')) return [];
  if (name === 'column') {
    const columns = value as OptionValues['column'];
    return columns.map(({ role, field, header }) => columnArgument(role, field, header));
  }
  const all = Array.isArray(value) ? (value as string[]) : [value as string];
  return all.map((each) => `${flag!} ${shellWord(each)}`);
}

/**
 * The command that checks the same files, as it can be pasted; null where there is none: counts are not checked, and
 * what was piped in is gone.
 */
export function checkCommand(
  values: Readonly<Partial<Record<OptionName, unknown>>>,
  files: readonly string[],
): string | null {
  if (values.counts !== undefined) return null;
  const names = namesOf({ ...exportOptions, ...readingOptions });
  const said = [
    ...files.map(shellWord),
    ...names.flatMap((name) => argumentsOf(name, values[name])),
  ];
  return said.some((each) => /(?:^| )-$/.test(each)) ? null : ['spanco check', ...said].join(' ');
}
