/** What the program loads once it knows that there is work to do: everything behind help and version. */
import { daysIn } from '../cells/dates/zone.js';
import { checkOptions } from './check-options.js';
import type { Command } from './command.js';
import { commands } from './commands.js';
import { withNamedDays } from './named-days.js';
import type { Request } from './program.js';
import type { Terminal } from './terminal.js';
import type { World } from './world.js';

/**
 * Runs the command that was asked for.
 *
 * @returns the exit code
 * @throws SpancoError on wrong values of options, and whatever the command throws
 */
export async function runCommand(
  { command: name, raw, words, files }: Extract<Request, { kind: 'run' }>,
  world: World,
  terminal: Terminal,
  now: () => Date,
): Promise<number> {
  const command: Command = commands[name];
  const checked = checkOptions(command.options, raw);
  const values = withNamedDays(checked, () => daysIn(checked.tz)(now().getTime()));
  return command.run({ values, words, files, world, terminal, now });
}
