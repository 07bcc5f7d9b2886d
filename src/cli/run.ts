/** What the program loads once it knows that there is work to do: everything behind help and version. */
import { checkOptions } from './check-options.js';
import type { Run } from './command.js';
import { type CommandName, commandSpecs } from './commands.js';
import { run as check } from './commands/check.js';
import { run as compare } from './commands/compare.js';
import { run as explain } from './commands/explain.js';
import { run as init } from './commands/init.js';
import { run as plan } from './commands/plan.js';
import { run as report } from './commands/report.js';
import { run as schema } from './commands/schema.js';
import type { Request } from './program.js';
import type { Terminal } from './terminal.js';
import type { World } from './world.js';

const runs = { report, compare, plan, check, explain, init, schema } as const satisfies Record<
  CommandName,
  unknown
>;

/**
 * Runs the command that was asked for.
 *
 * @returns the exit code
 * @throws SpancoError on wrong values of options, and whatever the command throws
 */
export function runCommand(
  { command, raw, words }: Extract<Request, { kind: 'run' }>,
  world: World,
  terminal: Terminal,
  now: () => Date,
): Promise<number> {
  const values = checkOptions(commandSpecs[command].options, raw);
  return (runs[command] as Run)({ values, words, world, terminal, now });
}
