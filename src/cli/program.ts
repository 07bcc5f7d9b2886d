import { Command as Commander, CommanderError, Option } from 'commander';
import { commandNotFirst, givenTwice, unknownCommand, wrongUsage } from '../errors/usage.js';
import type { Command } from './command.js';
import { type CommandName, commands } from './commands.js';
import { optionSpecs, type OptionName } from './options.js';
import { flagOf, type OptionSpec } from './option.js';
import type { Said } from '../say/said.js';
import { voice } from '../say/voice.js';
import { commandHelp, heading, optionHelp, placeholder, shownFlags } from './help.js';
import { spreadFlags } from './plain-words.js';
import { isTopic, topicNames, topicText } from './topics.js';
import { nearestOf } from '../cells/text/nearest.js';

declare const __VERSION__: string | undefined;

/** The version of the program, as the build knows it. */
const version = typeof __VERSION__ === 'undefined' ? 'development' : __VERSION__;

/** What the command line asks for: a command to run, or a text to print. */
export type Request =
  | {
      readonly kind: 'run';
      readonly command: CommandName;
      readonly raw: Readonly<Record<string, unknown>>;
      readonly words: readonly string[];
      /** Files that stand without an option. */
      readonly files: readonly string[];
    }
  | { readonly kind: 'print'; readonly text: string };

/** A command to run. */
type Asked = Extract<Request, { kind: 'run' }>;

const specs: Readonly<Record<string, Command>> = commands;

/** Whether files may stand among the words of a command. */
const takesFiles = ({ options }: Command): boolean => options.includes('prospects');

function toOption(name: OptionName): Option {
  const spec: OptionSpec = optionSpecs[name];
  const option = new Option(shownFlags(spec.flags), optionHelp(name));
  if (spec.repeat === true) {
    option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
  } else if (spec.writes === true) {
    // Of any other option the last value stands, as aliases and scripts need it.
    option.argParser((value: string, before: string | undefined) => {
      if (before === undefined || before === value) return value;
      throw givenTwice(flagOf(spec), before, value);
    });
  }
  return option;
}

const exampleText = (examples: readonly string[]): string =>
  `${voice().help.program.examples()}\n${examples.map((line) => `  ${line}`).join('\n')}\n`;

/**
 * The commander program; `choose` hears what was asked for.
 *
 * @param only the command whose options are needed: declaring those of all others would take a third of
 *   the time of a start
 */
function build(only: string, choose: (request: Request) => void): Commander {
  const say = voice().help.program;
  const program = new Commander('spanco');
  program
    .description(say.description())
    .version(version, '-V, --version', say.version())
    .helpOption('-h, --help', say.help())
    .helpCommand('help [command]', say.helpCommand())
    .addHelpText(
      'before',
      exampleText([
        'spanco deals.csv calls.csv',
        'spanco check exports/',
        'spanco report -p prospects.csv -a activities.csv --by rep,segment',
        'cat export.json | spanco --json',
      ]),
    )
    .addHelpText('after', `\n${say.further(topicNames)}`)
    .usage([say.usage.command, say.usage.files, say.usage.options].join(' '))
    .configureHelp({ subcommandTerm: (command) => command.name(), styleTitle: heading });
  for (const [name, spec] of Object.entries(specs) as [CommandName, Command][]) {
    const command = program.command(name, { isDefault: name === 'report' });
    const summary = commandHelp(name);
    command
      .summary(summary)
      .description(summary[0]!.toUpperCase() + summary.slice(1))
      .usage(
        [
          ...(spec.argument === null ? [] : [`<${placeholder(spec.argument)}>`]),
          ...(takesFiles(spec) ? [say.usage.files] : []),
          say.usage.options,
        ].join(' '),
      )
      .argument('[words...]')
      .helpOption('-h, --help', say.help())
      .configureHelp({ visibleArguments: () => [], styleTitle: heading })
      .addHelpText('before', exampleText(spec.examples));
    if (name === only) for (const option of spec.options) command.addOption(toOption(option));
    command.action((words: string[], raw: Record<string, unknown>) =>
      choose({ kind: 'run', command: name, raw, words, files: [] }),
    );
  }
  return program;
}

/** Applies to a program and all its commands. */
function each(program: Commander, change: (command: Commander) => void): void {
  change(program);
  program.commands.forEach(change);
}

/** How a word looks that somebody means as a file: it has an ending, a folder, signs of a pattern, or a sheet. */
const looksLikeFile = (word: string): boolean => /[\\/*?[{]|\.[a-z]+\d?(?:#.*)?$/i.test(word);

/**
 * Tells files from the other words of a command.
 *
 * @throws SpancoError where a word is neither, with the nearest command
 */
function tellFiles(asked: Asked, there: ReadonlySet<string>): Asked {
  const spec = specs[asked.command]!;
  if (!takesFiles(spec)) return asked;
  const isFile = (word: string) => there.has(word) || looksLikeFile(word);
  if (spec.argument !== null) {
    // What the command is about is no file; where everything is one, it stands first.
    const at = Math.max(
      0,
      asked.words.findIndex((word) => !there.has(word)),
    );
    const others = asked.words.filter((_, place) => place !== at);
    return {
      ...asked,
      words: [...asked.words.slice(at, at + 1), ...others.filter((word) => !isFile(word))],
      files: others.filter(isFile),
    };
  }
  for (const word of asked.words) {
    if (Object.hasOwn(specs, word)) throw commandNotFirst(word, there.has(word));
    if (isFile(word)) continue;
    throw unknownCommand(word, nearestOf(word, Object.keys(specs)));
  }
  return { ...asked, words: [], files: asked.words };
}

/** What is wrong with a command line, by what commander says of it. */
function wrongLine(message: string): Said {
  const say = voice().errors.usage;
  const [cause = '', hint = ''] = message.replace(/^error: /, '').split('\n');
  const [, flag] = /^unknown option '(.*)'$/.exec(cause) ?? [];
  const [, near] = /^\(Did you mean (?:one of )?(.*)\?\)$/.exec(hint) ?? [];
  if (flag !== undefined) return say.unknownFlag(flag, near?.split(', ') ?? []);
  const [, flags] = /^option '(.*)' argument missing$/.exec(cause) ?? [];
  return flags === undefined ? say.commandLine(cause) : say.withoutValue(flags);
}

/**
 * Reads the command line.
 *
 * @param args without the interpreter and the script
 * @param there the words among them that are files
 * @throws SpancoError on wrong usage, with the nearest right word
 */
export function readArguments(args: readonly string[], there: ReadonlySet<string>): Request {
  let request: Request | null = null;
  let printed = '';
  if (args[0] === 'help' && isTopic(args[1])) return { kind: 'print', text: topicText(args[1]) };
  const first = (args[0] === 'help' ? args[1] : args[0]) ?? '';
  const program = build(
    Object.hasOwn(specs, first) ? first : 'report',
    (chosen) => (request = chosen),
  );
  each(program, (command) =>
    command.exitOverride().configureOutput({
      writeOut: (text) => (printed += text),
      writeErr: () => undefined,
      outputError: () => undefined,
    }),
  );
  try {
    program.parse(spreadFlags(args, there), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'print', text: printed };
    if (error.code === 'commander.help') {
      const word = args.find((arg) => arg !== 'help' && !arg.startsWith('-')) ?? 'help';
      throw unknownCommand(word, nearestOf(word, [...Object.keys(specs), ...topicNames]));
    }
    throw wrongUsage(wrongLine(error.message));
  }
  const chosen = request as Request | null;
  if (chosen === null) return { kind: 'print', text: helpText() };
  return chosen.kind === 'run' ? tellFiles(chosen, there) : chosen;
}

/** The help of the program. */
export function helpText(): string {
  let printed = '';
  const program = build('report', () => undefined);
  program.configureOutput({ writeOut: (text) => (printed += text) });
  program.outputHelp();
  return printed;
}
