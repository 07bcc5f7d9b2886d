import type { Command } from './command.js';
import { checkCommand } from './commands/check.js';
import { compareCommand } from './commands/compare.js';
import { completionCommand } from './commands/completion.js';
import { dealsCommand } from './commands/deals.js';
import { diffCommand } from './commands/diff.js';
import { explainCommand } from './commands/explain.js';
import { initCommand } from './commands/init.js';
import { leadsCommand } from './commands/leads.js';
import { pageCommand } from './commands/page.js';
import { planCommand } from './commands/plan.js';
import { reportCommand } from './commands/report.js';
import { schemaCommand } from './commands/schema.js';
import { scorecardCommand } from './commands/scorecard.js';
import { serviceCommand } from './commands/service.js';
import { sqlCommand } from './commands/sql.js';
import { trendCommand } from './commands/trend.js';

/** Every command, in the order of the help; the first is the default. */
export const commands = {
  report: reportCommand,
  compare: compareCommand,
  page: pageCommand,
  plan: planCommand,
  scorecard: scorecardCommand,
  leads: leadsCommand,
  deals: dealsCommand,
  diff: diffCommand,
  trend: trendCommand,
  service: serviceCommand,
  check: checkCommand,
  explain: explainCommand,
  init: initCommand,
  sql: sqlCommand,
  schema: schemaCommand,
  completion: completionCommand,
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
