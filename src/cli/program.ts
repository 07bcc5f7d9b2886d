import { Command as Commander, CommanderError, Option } from 'commander';
import { commandNotFirst, unknownCommand, wrongUsage } from '../errors/usage.js';
import type { Command } from './command.js';
import { type CommandName, commands } from './commands.js';
import { optionSpecs, type OptionName } from './options.js';
import type { OptionSpec } from './option.js';
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
    }
  | { readonly kind: 'print'; readonly text: string };

const specs: Readonly<Record<string, Command>> = commands;

function toOption(name: OptionName): Option {
  const spec: OptionSpec = optionSpecs[name];
  const option = new Option(spec.flags, spec.help);
  if (spec.repeat === true) {
    option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
  }
  return option;
}

const exampleText = (examples: readonly string[]): string =>
  `Examples:\n${examples.map((line) => `  ${line}`).join('\n')}\n`;

/**
 * The commander program; `choose` hears what was asked for.
 *
 * @param only the command whose options are needed: declaring those of all others would take a third of
 *   the time of a start
 */
function build(only: string, choose: (request: Request) => void): Commander {
  const program = new Commander('spanco');
  program
    .description(
      'Sales funnel per rep: the four SPANCO ratios, from CRM exports to a table or JSON.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .addHelpText(
      'before',
      exampleText([
        'spanco -p prospects.csv -a activities.csv',
        'cat export.json | spanco --json',
        'spanco check -p deals.csv',
      ]),
    )
    .addHelpText(
      'after',
      '\nWithout a command: report. See spanco <command> --help for its options.',
    )
    .usage('[command] [options]')
    .configureHelp({ subcommandTerm: (command) => command.name() });
  for (const [name, spec] of Object.entries(specs)) {
    const command = program.command(name, { isDefault: name === 'report' });
    command
      .summary(spec.summary)
      .description(spec.summary[0]!.toUpperCase() + spec.summary.slice(1))
      .usage(spec.argument === null ? '[options]' : `<${spec.argument}> [options]`)
      .argument('[words...]')
      .helpOption('-h, --help', 'print help')
      .configureHelp({
        visibleArguments: () => [],
      })
      .addHelpText('before', exampleText(spec.examples));
    if (name === only) for (const option of spec.options) command.addOption(toOption(option));
    command.action((words: string[], raw: Record<string, unknown>) =>
      choose({ kind: 'run', command: name as CommandName, raw, words }),
    );
  }
  return program;
}

/** Applies to a program and all its commands. */
function each(program: Commander, change: (command: Commander) => void): void {
  change(program);
  program.commands.forEach(change);
}

/**
 * Reads the command line.
 *
 * @param args without the interpreter and the script
 * @throws SpancoError on wrong usage, with the nearest right word
 */
export function readArguments(args: readonly string[]): Request {
  let request: Request | null = null;
  let printed = '';
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
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'print', text: printed };
    if (error.code === 'commander.help') {
      const word = args.find((arg) => arg !== 'help' && !arg.startsWith('-')) ?? 'help';
      throw unknownCommand(word, nearestOf(word, Object.keys(specs)));
    }
    const [cause, hint] = error.message.replace(/^error: /, '').split('\n');
    throw wrongUsage(
      `Cannot read the command line: ${cause!}.`,
      hint?.replace(/^\((.*)\)$/, '$1') ?? 'See spanco --help.',
    );
  }
  const chosen = request as Request | null;
  if (chosen === null) return { kind: 'print', text: helpText() };
  if (chosen.kind === 'run' && specs[chosen.command]!.argument === null) {
    const [word] = chosen.words;
    if (word !== undefined) {
      throw Object.hasOwn(specs, word)
        ? commandNotFirst(word)
        : unknownCommand(word, nearestOf(word, Object.keys(specs)));
    }
  }
  return chosen;
}

/** The help of the program. */
export function helpText(): string {
  let printed = '';
  const program = build('report', () => undefined);
  program.configureOutput({ writeOut: (text) => (printed += text) });
  program.outputHelp();
  return printed;
}
