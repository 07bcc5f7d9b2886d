import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { messageOf } from '../errors/error.js';
import { cannotRead, fileNotFound, isDirectory } from '../errors/input.js';
import { invalidOption } from '../errors/usage.js';
import { isColumn } from '../funnel/groups.js';
import type { Config } from '../map/config.js';
import type { Mapping } from '../map/mapping.js';
import { daysIn } from '../map/zone.js';
import type { Role } from '../read/table.js';
import type { Call } from './command.js';
import type { OptionValues } from './options.js';
import type { exportOptions, readingOptions } from './options/reading.js';
import type { World } from './world.js';

/** The options that say what to read and how to understand it. */
export type InputValues = OptionValues<
  | keyof typeof exportOptions
  | keyof typeof readingOptions
  | 'rejects'
  | 'strict'
  | 'quiet'
  | 'verbose'
>;

const projectConfig = 'spanco.config.json';

/** The configuration the user named, else the project's, else none. */
async function readConfig(
  named: string | undefined,
  world: World,
): Promise<{ readonly file: string; readonly config: Config } | null> {
  const file = named ?? projectConfig;
  let text: string;
  try {
    text = readFileSync(resolve(world.cwd(), file), 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (missing && named === undefined) return null;
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') throw isDirectory(file);
    throw missing ? fileNotFound(file) : cannotRead(file, messageOf(error));
  }
  const { parseConfig } = await import('../map/config.js');
  return { file, config: parseConfig(file, text) };
}

/** Options and configuration as one; options win. */
async function toMapping(
  values: InputValues,
  config: Config | null,
  attributes: readonly string[],
): Promise<Mapping> {
  const columns = (role: Role) =>
    new Map([
      ...Object.entries(config?.columns?.[role] ?? {}),
      ...values.column.filter((c) => c.role === role).map((c) => [c.field, c.header] as const),
    ]);
  let dayOf: Mapping['dayOf'];
  try {
    dayOf = daysIn(values.tz);
  } catch {
    throw invalidOption('--tz', values.tz, 'there is no such time zone');
  }
  const words = config?.words ?? {};
  const aliases =
    config?.reps === undefined ? null : (await import('../map/config.js')).repAliases(config.reps);
  return {
    columns: { prospects: columns('prospects'), activities: columns('activities') },
    words: {
      types: words.types ?? {},
      outcomes: words.outcomes ?? {},
      stages: words.stages ?? {},
    },
    repAliases: aliases ?? new Map(),
    dateOrder: values.dateFormat ?? config?.dateFormat ?? null,
    decimal: values.decimal ?? config?.decimal ?? null,
    currency: config?.currency?.toUpperCase() ?? null,
    dayOf,
    attributes: [...new Set(attributes.filter((name) => name !== 'rep' && isColumn(name)))],
  };
}

/** The file the configuration is read from, if there is one. */
export function configFile({ config }: Pick<InputValues, 'config'>): string {
  return config ?? projectConfig;
}

/** A call that reads. */
export type InputCall = Pick<Call, 'world' | 'terminal'> & { readonly values: InputValues };

/** The mapping that options and configuration make together. */
export async function readMapping(
  call: InputCall,
  attributes: readonly string[],
): Promise<Mapping> {
  const { values, world, terminal } = call;
  const config = await readConfig(values.config, world);
  if (config !== null && values.verbose && !values.quiet) {
    await terminal.say(`Configuration: ${config.file}.`);
  }
  return toMapping(values, config?.config ?? null, attributes);
}
