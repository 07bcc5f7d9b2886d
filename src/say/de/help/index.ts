import { commandHelp } from './commands.js';
import { optionHelp } from './options.js';
import { programHelp } from './program.js';
import { topicHelp } from './topics.js';

/** The help of the program, of its commands and of their options. */
export const help = {
  options: optionHelp,
  commands: commandHelp,
  program: programHelp,
  topics: topicHelp,
};
