/** The manual: a page of the program and one a command, from the declarations that the help is made of. */
import type { Command } from './command.js';
import { type CommandName, commands } from './commands.js';
import { commandHelp, optionHelp, shownFlags } from './help.js';
import { optionSpecs } from './options.js';
import { topicNames, topicOf } from './topics.js';
import { voice } from '../say/voice.js';

/** A page of the manual, in the language of man(7). */
export interface ManualPage {
  readonly name: string;
  readonly text: string;
}

/** A text as roff takes it: no control lines, no escapes, minus signs that can be pasted. */
const plain = (text: string): string =>
  text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/gm, '\\&$&');

const section = (title: string, ...lines: readonly string[]): string[] => [
  `.SH ${plain(title.toUpperCase())}`,
  ...lines,
];

/** Things with their meanings, each as a paragraph of its own. */
const terms = (all: readonly (readonly [term: string, meaning: string])[]): string[] =>
  all.flatMap(([term, meaning]) => ['.TP', `.B ${plain(term)}`, plain(meaning)]);

const shown = (lines: readonly string[]): string[] => ['.nf', ...lines.map(plain), '.fi'];

const page = (name: string, version: string, lines: readonly string[]): ManualPage => ({
  name,
  text: [
    `.TH ${name.toUpperCase().replaceAll('-', '\\-')} 1 "" "spanco ${version}"`,
    ...lines,
    '',
  ].join('\n'),
});

const sentence = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

function commandPage(name: CommandName, { examples, options }: Command, version: string) {
  const { headings } = voice().help.program;
  const help = commandHelp(name);
  return page(`spanco-${name}`, version, [
    ...section('Name', `spanco\\-${name} \\- ${plain(help)}`),
    ...section(
      headings['Options:'].replace(':', ''),
      ...terms(
        options.map((option) => [shownFlags(optionSpecs[option].flags), optionHelp(option)]),
      ),
    ),
    ...section('Examples', ...shown(examples)),
    ...section('See also', '.BR spanco (1)'),
  ]);
}

/** The names of the shapes that `spanco schema` prints. */
export const schemaNames = (): string[] => [
  ...Object.entries<Command>(commands).flatMap(([name, { schema }]) =>
    schema === undefined ? [] : [name],
  ),
  'config',
];

/** Every page. @param version of the program */
export function manualPages(version: string): ManualPage[] {
  const all = Object.entries(commands) as [CommandName, Command][];
  const { description, further } = voice().help.program;
  const main = page('spanco', version, [
    ...section('Name', `spanco \\- ${plain(description())}`),
    ...section('Synopsis', '.B spanco', plain('[command] [files] [options]')),
    ...section('Description', ...further(topicNames).split('\n').map(plain)),
    ...section('Commands', ...terms(all.map(([name]) => [name, sentence(commandHelp(name))]))),
    ...topicNames.flatMap((name) => {
      const { title, things } = topicOf(name);
      return section(title, ...terms(things));
    }),
    ...section('See also', all.map(([name]) => `.BR spanco\\-${name} (1)`).join(',\n')),
  ]);
  return [main, ...all.map(([name, spec]) => commandPage(name, spec, version))];
}
