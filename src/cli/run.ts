/** What the program loads once it knows that there is work to do: everything behind help and version. */
import { checkOptions } from './check-options.js';
import type { Run } from './command.js';
import { type CommandName, commandSpecs } from './commands.js';
import type { Request } from './program.js';
import type { Terminal } from './terminal.js';
import type { World } from './world.js';

/** The code of each command; only that of the one asked for is loaded. */
const runs = {
  report: () => import('./commands/report.js'),
  compare: () => import('./commands/compare.js'),
  plan: () => import('./commands/plan.js'),
  scorecard: () => import('./commands/scorecard.js'),
  trend: () => import('./commands/trend.js'),
  leads: () => import('./commands/leads.js'),
  service: () => import('./commands/service.js'),
  check: () => import('./commands/check.js'),
  explain: () => import('./commands/explain.js'),
  init: () => import('./commands/init.js'),
  schema: () => import('./commands/schema.js'),
} as const satisfies Record<CommandName, () => Promise<{ readonly run: unknown }>>;

/**
 * Runs the command that was asked for.
 *
 * @returns the exit code
 * @throws SpancoError on wrong values of options, and whatever the command throws
 */
export async function runCommand(
  { command, raw, words }: Extract<Request, { kind: 'run' }>,
  world: World,
  terminal: Terminal,
  now: () => Date,
): Promise<number> {
  const values = checkOptions(commandSpecs[command].options, raw);
  const { run } = await runs[command]();
  return (run as Run)({ values, words, world, terminal, now });
}
