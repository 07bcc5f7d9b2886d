/** What the help says of commands and options, in the language of the run. */
import { periodNames } from '../funnel/calendar-periods.js';
import { periodWords } from '../funnel/named-periods.js';
import { csatScales } from '../funnel/service/csat.js';
import { systemNames } from '../knowledge/systems/names.js';
import { outcomes } from '../method/milestones.js';
import { dialectNames } from '../sql/dialects.js';
import type { HelpCodes } from '../say/help-codes.js';
import { languages } from '../say/language.js';
import { voice } from '../say/voice.js';
import type { CommandName } from './commands.js';
import type { OptionName } from './options.js';

const codes: HelpCodes = {
  systems: systemNames,
  periods: periodNames,
  periodWords,
  outcomes,
  scales: Object.keys(csatScales),
  languages,
  databases: dialectNames,
};

/** What an option does. */
export function optionHelp(name: OptionName): string {
  // An option that a language says nothing of does not compile.
  const all: Readonly<Record<OptionName, string | ((codes: HelpCodes) => string)>> =
    voice().help.options;
  const help = all[name];
  return typeof help === 'string' ? help : help(codes);
}

/** What a command answers. */
export function commandHelp(name: CommandName): string {
  const all: Readonly<Record<CommandName, string>> = voice().help.commands;
  return all[name];
}

/** A word that stands for what is to be filled in: `file`. */
export function placeholder(word: string): string {
  const all: Readonly<Record<string, string>> = voice().help.program.placeholders;
  return Object.hasOwn(all, word) ? all[word]! : word;
}

/** Flags as the help shows them, with what is to be filled in: `-p, --prospects <file>`. */
export const shownFlags = (flags: string): string =>
  flags.replace(/<(.+)>/, (_, word: string) => `<${placeholder(word)}>`);

/** A heading of commander: `Options:`. */
export function heading(title: string): string {
  const all: Readonly<Record<string, string>> = voice().help.program.headings;
  return Object.hasOwn(all, title) ? all[title]! : title;
}
