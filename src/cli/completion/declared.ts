/** What there is to complete, from the declarations of commands and options. */
import * as zod from 'zod/mini';
import type { Command } from '../command.js';
import { type CommandName, commands } from '../commands.js';
import { commandHelp, optionHelp } from '../help.js';
import { type OptionName, optionSpecs } from '../options.js';
import type { OptionSpec } from '../option.js';
import { helpTopics } from '../../say/help-topics.js';
import * as kit from '../zod-kit.js';

/** What stands behind an option: nothing, a file, one of some words, what the export holds, or anything. */
type Argument =
  | { readonly kind: 'none' | 'file' | 'held' | 'any' }
  | { readonly kind: 'word'; readonly words: readonly string[] };

/** An option of a command as shells complete it. */
export interface DeclaredOption {
  /** `-p`, null where it has none. */
  readonly short: string | null;
  /** `--prospects` */
  readonly long: string;
  readonly help: string;
  readonly argument: Argument;
}

/** A command as shells complete it. */
export interface DeclaredCommand {
  readonly name: string;
  readonly help: string;
  readonly options: readonly DeclaredOption[];
}

/** What `spanco help` explains: every command, and what is no command. */
export const helpWords = (): readonly string[] => [
  ...Object.keys(commands),
  ...Object.keys(helpTopics),
];

/** Options whose values stand in the export. */
export const heldOptions = ['rep', 'by', 'where', 'adjust', 'sort'] as const;

/** The words that a schema allows; null where it allows others. */
function wordsOf(schema: zod.ZodMiniType): readonly string[] | null {
  if (schema instanceof zod.ZodMiniEnum) return schema.options.map(String);
  const inner =
    schema instanceof zod.ZodMiniOptional || schema instanceof zod.ZodMiniDefault
      ? (schema.def.innerType as zod.ZodMiniType)
      : null;
  return inner === null ? null : wordsOf(inner);
}

function argumentOf(name: OptionName, { flags, schema }: OptionSpec): Argument {
  const value = /<([^>]+)>/.exec(flags)?.[1];
  if (value === undefined) return { kind: 'none' };
  if (value === 'file') return { kind: 'file' };
  if ((heldOptions as readonly string[]).includes(name)) return { kind: 'held' };
  const words = wordsOf(schema(kit));
  return words === null ? { kind: 'any' } : { kind: 'word', words };
}

/** The first clause of a help, which is all that a list has room for. */
const inShort = (help: string): string => help.split(/[;:(]/)[0]!.trim();

function optionOf(name: OptionName): DeclaredOption {
  const spec: OptionSpec = optionSpecs[name];
  return {
    short: /(?:^| )(-\w)\b/.exec(spec.flags)?.[1] ?? null,
    long: /--[\w-]+/.exec(spec.flags)![0],
    help: inShort(optionHelp(name)),
    argument: argumentOf(name, spec),
  };
}

/** Every command with its options, in the order of the help. */
export const declaredCommands = (): DeclaredCommand[] =>
  (Object.entries(commands) as [CommandName, Command][]).map(([name, { options }]) => ({
    name,
    help: inShort(commandHelp(name)),
    options: options.map(optionOf),
  }));
