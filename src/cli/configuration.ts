import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { causeOf } from '../read/source.js';
import { cannotRead, isDirectory } from '../errors/input.js';
import { configNotFound } from '../errors/usage.js';
import type { Config } from '../understand/config.js';
import type { Mapping } from '../understand/mapping.js';
import { daysIn } from '../cells/dates/zone.js';
import type { OwnWords } from '../knowledge/systems/preset.js';
import type { Call } from './command.js';
import type { OptionValues } from './options.js';
import type { exportOptions, readingOptions } from './options/reading.js';
import { projectConfig } from './files.js';
import { type Input, inputsOf, type ReadConfig, mappingOf } from './sources.js';
import type { ReadingWorld } from './world.js';
import { voice } from '../say/voice.js';

/** The options that say what to read and how to understand it. */
export type InputValues = OptionValues<
  | keyof typeof exportOptions
  | keyof typeof readingOptions
  | 'rejects'
  | 'strict'
  | 'quiet'
  | 'verbose'
>;

/** The configuration the user named, else the project's, else none. @throws SpancoError where it cannot be used */
export async function readConfig(
  named: string | undefined,
  world: ReadingWorld,
): Promise<ReadConfig | null> {
  const file = named ?? projectConfig;
  let text: string;
  try {
    text = readFileSync(resolve(world.cwd(), file), 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (missing && named === undefined) return null;
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') throw isDirectory(file);
    throw missing ? configNotFound(file, world.cwd()) : cannotRead(file, causeOf(error));
  }
  const { parseConfig } = await import('../understand/config.js');
  return { file, config: await parseConfig(file, text) };
}

/** What a user says of the meaning of an export, whatever is asked of it. */
export interface Meaning extends Omit<Mapping, 'attributes' | 'optional'> {
  /** Codes of notes that are known, and not said again. */
  readonly accepted: ReadonlySet<string>;
}

/** The words that a configuration teaches. */
export function ownWords(config: Config | null): OwnWords {
  const { types = {}, outcomes = {}, stages = {}, cases = {}, ...leads } = config?.words ?? {};
  const { sources = {}, temperatures = {}, qualifications = {}, lossReasons = {} } = leads;
  return {
    types,
    outcomes,
    stages,
    cases,
    sources,
    temperatures,
    qualifications,
    lossReasons,
  };
}

/** Options and configuration as one; options win. */
async function toMapping(values: InputValues, given: ReadConfig | null): Promise<Meaning> {
  const config = given?.config ?? null;
  // All of it needs the larger zod, which is loaded only where there is a configuration.
  const aliases =
    config?.reps === undefined
      ? null
      : (await import('../understand/config.js')).repAliases(config.reps);
  const goals =
    config?.goals === undefined
      ? []
      : (await import('../understand/goals/goal-config.js')).configGoals(given!.file, config.goals);
  return {
    tables: mappingOf(values, config),
    words: ownWords(config),
    pipeline: config?.stages ?? [],
    repAliases: aliases ?? new Map(),
    dayOf: daysIn(values.tz),
    goals,
    accepted: new Set(config?.accepted),
  };
}

/** The file the configuration is read from, if there is one. */
export function configFile({ config }: Pick<InputValues, 'config'>): string {
  return config ?? projectConfig;
}

/** A call that reads. */
export interface InputCall {
  readonly values: InputValues;
  /** Files that stand without an option: what they hold is told by their columns. */
  readonly files: readonly string[];
  readonly world: ReadingWorld;
  readonly terminal: Pick<Call['terminal'], 'say' | 'progress'>;
}

/** What is to be read, and how it is to be understood. */
export interface Setup {
  readonly config: Config | null;
  readonly mapping: Meaning;
  readonly inputs: readonly Input[];
}

/**
 * What options and configuration together say of what to read.
 *
 * @param finds whether the configuration of the project is read where none is named
 * @throws SpancoError where they cannot be used
 */
export async function readSetup(call: InputCall, finds = true): Promise<Setup> {
  const { values, files, world, terminal } = call;
  const isWanted = finds || values.config !== undefined;
  const config = isWanted ? await readConfig(values.config, world) : null;
  if (config !== null && values.verbose && !values.quiet) {
    await terminal.say(voice().files.configuration(config.file));
  }
  return {
    config: config?.config ?? null,
    mapping: await toMapping(values, config),
    inputs: await inputsOf({ ...values, files }, config, world),
  };
}
