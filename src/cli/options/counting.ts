/** What is counted of it. */
import { credits } from '../../funnel/journeys.js';
import { periodWords } from '../../funnel/named-periods.js';
import { bases } from '../../funnel/period.js';
import { stagePolicies } from '../../funnel/policy.js';
import { units } from '../../funnel/tally-options.js';
import { choices, list, name, oneOf, type OptionTable, parsed, wholeNumber } from '../option.js';
import { parseDay, parsePeriod } from '../values.js';
import { countsOptions, exportOptions, readingOptions } from './reading.js';

/** Which rows are counted, and as what. */
export const countingOptions = {
  rep: {
    flags: '--rep <name>',
    help: 'this rep: only these rows (report, scorecard, trend, leads, service), one against the rest or two head to head (compare of reps), whose record (plan); a first name will do where it fits one rep; repeatable',
    repeat: true,
    schema: (z) => list(z, name(z)),
  },
  where: {
    flags: '--where <condition>',
    help: 'only prospects of which it holds: "segment=Food", or != (not), ~ (contains), <, <=, >, >= (numbers, days); several "=" of one field are alternatives, all else must hold; repeatable',
    repeat: true,
    schema: (z) =>
      list(z, z.string().check(z.regex(/^.+?[=~<>]/s, 'it is not of the form field=value'))),
  },
  since: {
    flags: '--since <day>',
    help: 'first day of the period, such as 2026-01-01',
    schema: (z) => z.optional(parsed(parseDay)(z)),
  },
  until: {
    flags: '--until <day>',
    help: 'last day of the period, inclusive',
    schema: (z) => z.optional(parsed(parseDay)(z)),
  },
  period: {
    flags: '--period <name>',
    help: `instead of --since and --until: ${periodWords.join(', ')} (told from --as-of), or 2026, 2026-Q1, 2026-03, 2026-W05 (weeks are those of ISO 8601)`,
    excludes: ['since', 'until'],
    schema: (z) => z.optional(parsed(parsePeriod)(z)),
  },
  basis: {
    flags: '--basis <basis>',
    help: `what the period takes: ${choices(bases)}`,
    schema: oneOf(bases, 'activity'),
  },
  mature: {
    flags: '--mature <days>',
    help: 'keep prospects at least so old at --as-of, count only what happened within so many days of entry',
    schema: (z) => z.optional(wholeNumber(1, 36_500)(z)),
  },
  asOf: {
    flags: '--as-of <day>',
    help: 'the day up to which cohorts are followed and ages are taken (default: today)',
    schema: (z) => z.optional(parsed(parseDay)(z)),
  },
  unit: {
    flags: '--unit <unit>',
    help: `what is counted: ${choices(units)}`,
    schema: oneOf(units, 'prospects'),
  },
  stages: {
    flags: '--stages <policy>',
    help: `how skipped stages count: ${choices(stagePolicies)}`,
    schema: oneOf(stagePolicies, 'recorded'),
  },
  credit: {
    flags: '--credit <credit>',
    help: `who gets the credit: ${choices(credits)}`,
    schema: oneOf(credits, 'owner'),
  },
} as const satisfies OptionTable;

/** When the answer is an alarm. */
export const watchingOptions = {
  failIf: {
    flags: '--fail-if <condition>',
    help: 'exit with 4 if it holds: of the data "rejected>0", "unmatched>1%", "open.proposals>20%", "age>7" (days from the last row to --as-of); of rows (report) "closing<0.2", of a group "rep=Anna Rossi: closing<0.2" ("rep=*:" for every row); of goals (scorecard) what is attained of what is due, "goal.wins<0.9"; repeatable',
    repeat: true,
    schema: (z) => list(z, z.string()),
  },
} as const satisfies OptionTable;

/** What is read and what is counted of it; `--counts` takes the place of the files. */
export const measuringOptions = {
  ...exportOptions,
  ...countsOptions,
  ...readingOptions,
  ...countingOptions,
  ...watchingOptions,
};
