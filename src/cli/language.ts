/** Which language a run is answered in: that of --lang, else of SPANCO_LANG, else of the configuration, else English. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearestOf } from '../cells/text/nearest.js';
import { invalidOption } from '../errors/usage.js';
import { isLanguage, languages } from '../say/language.js';
import { voiceOf } from '../say/languages.js';
import { voice, type Voice } from '../say/voice.js';
import { commands } from './commands.js';
import type { Command } from './command.js';
import { projectConfig } from './files.js';
import type { Request } from './program.js';
import type { World } from './world.js';

/** The variable of the environment that names a language. */
const variable = 'SPANCO_LANG';

/** What the last --lang of a command line says, before it is read; undefined where none says anything. */
function saidOn(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  return options
    .map((arg, at) => (arg === '--lang' ? options[at + 1] : /^--lang=(.*)$/s.exec(arg)?.[1]))
    .findLast((said) => said !== undefined);
}

/**
 * The language that the command line asks for, else the environment. One that there is not is passed over on the
 * command line, which says so itself when it is read.
 *
 * @returns null where neither asks for one
 * @throws SpancoError where the environment names none that there is
 */
export function languageAsked(
  args: readonly string[],
  env: World['env'],
  known: readonly string[] = languages,
): string | null {
  const said = saidOn(args);
  if (said !== undefined) return known.includes(said) ? said : null;
  const set = env[variable];
  if (set === undefined || set === '') return null;
  if (known.includes(set)) return set;
  throw invalidOption(variable, set, voice().valueFaults.noneOf(known), nearestOf(set, known));
}

/**
 * The language that a configuration names; null for none. What is wrong with it is said when all of it is read.
 *
 * @param file its path from where the program runs
 */
export function languageConfigured(
  file: string,
  { cwd }: Pick<World, 'cwd'>,
  known: readonly string[] = languages,
): string | null {
  try {
    const text = readFileSync(resolve(cwd(), file), 'utf8').replace(/^\ufeff/, '');
    const { lang } = JSON.parse(text) as { readonly lang?: unknown };
    return typeof lang === 'string' && known.includes(lang) ? lang : null;
  } catch {
    return null;
  }
}

/** The configuration that a command reads; null for none. */
function configOf({ command, raw }: Extract<Request, { kind: 'run' }>): string | null {
  const { options }: Command = commands[command];
  if (!options.includes('config')) return null;
  if (typeof raw.config === 'string') return raw.config;
  // A first configuration is made without the one that is there.
  return command === 'init' ? null : projectConfig;
}

/** All that a language says; null where none is asked for. */
export const voiceIn = async (language: string | null): Promise<Voice | null> =>
  language !== null && isLanguage(language) ? voiceOf(language) : null;

/** What the command line or the environment wants to be answered in. @throws SpancoError see {@link languageAsked} */
export const voiceAsked = (args: readonly string[], env: World['env']): Promise<Voice | null> =>
  voiceIn(languageAsked(args, env));

/** What the configuration of a command wants to be answered in. */
export function voiceConfigured(
  request: Extract<Request, { kind: 'run' }>,
  world: Pick<World, 'cwd'>,
): Promise<Voice | null> {
  const file = configOf(request);
  return voiceIn(file === null ? null : languageConfigured(file, world));
}
