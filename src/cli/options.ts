/** Every option of the program, each declared once. Commands choose among them. */
import type * as zod from 'zod/mini';
import { credits } from '../funnel/journeys.js';
import { bases } from '../funnel/period.js';
import { stagePolicies } from '../funnel/policy.js';
import { units } from '../funnel/tally.js';
import { efforts } from '../method/efforts.js';
import type { OptionSpec, Zod } from './option.js';
import { choices, flag, list, name, oneOf, parsed, wholeNumber } from './option-kinds.js';
import {
  parseChosenColumn,
  parseCondition,
  parseDay,
  parseMoney,
  parseProbability,
  parseSort,
  parseThreshold,
} from './values.js';

const delimiters: Readonly<Record<string, string>> = {
  ',': ',',
  ';': ';',
  '|': '|',
  '\t': '\t',
  '\\t': '\t',
  tab: '\t',
};

/** How many of a milestone are planned. */
const plannedOption = <M extends string>(milestone: M) => ({
  flags: `--${milestone} <number>` as const,
  help: `how likely the goal is with so many ${milestone} planned`,
  schema: (z: Zod) => z.optional(wholeNumber(1, 1_000_000)(z)),
});

export const optionSpecs = {
  prospects: {
    flags: '-p, --prospects <file>',
    help: 'export of prospects (deals, leads): CSV or JSON, .gz too, "-" for standard input; repeatable',
    repeat: true,
    schema: (z) => list(z, name(z)),
  },
  activities: {
    flags: '-a, --activities <file>',
    help: 'export of activities (calls, appointments, proposals); repeatable',
    repeat: true,
    schema: (z) => list(z, name(z)),
  },
  counts: {
    flags: '--counts <file>',
    help: 'counts instead of an export: one row a rep, columns named after the milestones, optionally revenue and goal; "-" for standard input',
    schema: (z) => z.optional(name(z)),
  },
  config: {
    flags: '-c, --config <file>',
    help: 'configuration: columns, words, rep aliases (default: spanco.config.json, if there is one)',
    schema: (z) => z.optional(name(z)),
  },
  column: {
    flags: '--column <field=header>',
    help: 'which column is which field, such as activities.type="Kind of touch"; repeatable',
    repeat: true,
    schema: (z) => list(z, parsed(parseChosenColumn)(z)),
  },
  delimiter: {
    flags: '--delimiter <character>',
    help: 'delimiter of CSV files: , ; | or tab (default: found out)',
    schema: (z) =>
      z.optional(
        z.pipe(
          z
            .string()
            .check(z.refine((text) => Object.hasOwn(delimiters, text), 'it is none of , ; | tab')),
          z.transform((text) => delimiters[text]!),
        ),
      ),
  },
  dateFormat: {
    flags: '--date-format <order>',
    help: 'order of dates that begin with no year: dmy or mdy; ymd for years of two digits (default: found out)',
    schema: (z) => z.optional(z.enum(['dmy', 'mdy', 'ymd'])),
  },
  decimal: {
    flags: '--decimal <mark>',
    help: 'decimal mark of amounts: comma or point (default: found out)',
    schema: (z) => z.optional(z.enum(['comma', 'point'])),
  },
  by: {
    flags: '--by <column>',
    help: 'group by rep, segment, source, …, any other column of the prospects, month or quarter of entry; repeatable (default: rep)',
    repeat: true,
    schema: (z) =>
      z.pipe(
        z.default(z.array(name(z)), ['rep']),
        z.transform((names: string[]) => [...new Set(names)]),
      ),
  },
  rep: {
    flags: '--rep <name>',
    help: 'this rep: only these rows (report), one against the rest or two head to head (compare), whose record (plan); a first name will do where it fits one rep; repeatable',
    repeat: true,
    schema: (z) => list(z, name(z)),
  },
  where: {
    flags: '--where <field=value>',
    help: 'only prospects with this value; several values of one field are alternatives; repeatable',
    repeat: true,
    schema: (z) => list(z, parsed(parseCondition)(z)),
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
  tz: {
    flags: '--tz <zone>',
    help: 'time zone of calendar days, such as Europe/Rome (default: UTC)',
    schema: (z) => z.default(z.string(), 'UTC'),
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
  sort: {
    flags: '--sort <key[:asc|desc]>',
    help: 'sort rows by a count, a ratio, revenue or a column (default: by group)',
    schema: (z) => z.optional(parsed(parseSort)(z)),
  },
  effort: {
    flags: '--effort <effort>',
    help: 'what wins are divided by: targets, booked, held, proposals or activities (default: held, or the nearest that is known)',
    schema: (z) => z.optional(z.enum(efforts)),
  },
  adjust: {
    flags: '--adjust <column>',
    help: 'compare like with like: within each value of this column of the prospects, such as segment',
    schema: (z) => z.optional(name(z)),
  },
  goals: {
    flags: '--goals <file>',
    help: 'goals: one row a rep, with goal (wins) or quota (money); "-" for standard input',
    schema: (z) => z.optional(name(z)),
  },
  wins: {
    flags: '--wins <number>',
    help: 'the goal: so many wins',
    schema: (z) => z.optional(wholeNumber(1, 100_000)(z)),
  },
  revenue: {
    flags: '--revenue <amount>',
    help: 'the goal: so much money',
    schema: (z) => z.optional(parsed(parseMoney)(z)),
  },
  sure: {
    flags: '--sure <probability>',
    help: 'how sure to be, such as 0.8 or 80%; repeatable (default: 0.5, 0.8 and 0.9)',
    repeat: true,
    schema: (z) => list(z, parsed(parseProbability)(z)),
  },
  targets: plannedOption('targets'),
  qualified: plannedOption('qualified'),
  booked: plannedOption('booked'),
  held: plannedOption('held'),
  proposals: plannedOption('proposals'),
  format: {
    flags: '--format <format>',
    help: 'table, json, csv or markdown (default: table)',
    schema: (z) => z.optional(z.enum(['table', 'json', 'csv', 'markdown'])),
  },
  json: {
    flags: '--json',
    help: 'short for --format json',
    schema: flag,
  },
  output: {
    flags: '-o, --output <file>',
    help: 'write the result to a file, whole or not at all ("-" for standard output)',
    schema: (z) => z.optional(name(z)),
  },
  rejects: {
    flags: '--rejects <file>',
    help: 'write the rows that could not be used, with the reason, to a CSV file',
    schema: (z) => z.optional(name(z)),
  },
  strict: {
    flags: '--strict',
    help: 'fail on the first row that cannot be used',
    schema: flag,
  },
  failIf: {
    flags: '--fail-if <condition>',
    help: 'exit with 4 if it holds for the total, as in "closing<0.2", or for a group, as in "rep=Anna Rossi: closing<0.2" ("rep=*:" for every row); repeatable',
    repeat: true,
    schema: (z) => list(z, parsed(parseThreshold)(z)),
  },
  quiet: {
    flags: '-q, --quiet',
    help: 'say nothing on standard error but errors',
    schema: flag,
  },
  verbose: {
    flags: '-v, --verbose',
    help: 'show intervals, and how the files were understood',
    schema: flag,
  },
  color: {
    flags: '--color',
    help: 'colour even where it is not a terminal',
    schema: (z) => z.optional(z.boolean()),
  },
  noColor: {
    flags: '--no-color',
    help: 'no colour even on a terminal',
    schema: (z) => z.optional(z.boolean()),
  },
  width: {
    flags: '--width <columns>',
    help: 'width of tables (default: that of the terminal)',
    schema: (z) => z.optional(wholeNumber(20, 10_000)(z)),
  },
} as const satisfies Record<string, OptionSpec>;

/** Name of an option, as commander stores its value. */
export type OptionName = keyof typeof optionSpecs;

/** The checked values of some options. */
export type OptionValues<N extends OptionName = OptionName> = {
  readonly [K in N]: zod.output<ReturnType<(typeof optionSpecs)[K]['schema']>>;
};
