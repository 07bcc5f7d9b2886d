/** What single commands are asked. */
import { periodNames } from '../../funnel/calendar-periods.js';
import { dialectNames } from '../../sql/dialects.js';
import { csatScales } from '../../funnel/service/csat.js';
import { efforts } from '../../method/efforts.js';
import { type Milestone, milestones, type Outcome, outcomes } from '../../method/milestones.js';
import { flag, list, name, type OptionTable, parsed, wholeNumber, type Zod } from '../option.js';
import { parseMoney, parseProbability, parseSort } from '../values.js';

/** What a report is asked. */
export const reportingOptions = {
  by: {
    flags: '--by <column>',
    help: 'group by rep, segment, source, …, any other column of the prospects, day, week, month, quarter or year of entry; several as in "rep,segment"; repeatable (default: rep; trend: nothing, the team); compare: one',
    repeat: true,
    schema: (z) => list(z, name(z)),
  },
  sort: {
    flags: '--sort <key[:asc|desc]>',
    help: 'sort rows by a count, a ratio, revenue or a column (default: by group)',
    schema: (z) => z.optional(parsed(parseSort)(z)),
  },
} as const satisfies OptionTable;

/** What a comparison is asked. */
export const comparingOptions = {
  effort: {
    flags: '--effort <effort>',
    help: 'what wins are divided by: targets, booked, held, proposals, decided (won or lost) or activities (default: held, or the first of decided, targets, booked, proposals, activities that the export tells)',
    schema: (z) => z.optional(z.enum(efforts)),
  },
  adjust: {
    flags: '--adjust <column>',
    help: 'compare like with like: within each value of this column of the prospects, such as segment',
    schema: (z) => z.optional(name(z)),
  },
  goals: {
    flags: '--goals <file>',
    help: 'goals: one row a goal, with rep (or team), measure, target, currency, start, end (default: --since, --until), or one row a rep, with goal (wins) or quota (money); the same file for every command: compare and service pass over what is not wins or money of a rep; "-" for standard input',
    schema: (z) => z.optional(name(z)),
  },
} as const satisfies OptionTable;

/** What the start of a project is asked. */
export const startingOptions = {
  force: {
    flags: '--force',
    help: 'write over a configuration that is there already',
    schema: flag,
  },
} as const satisfies OptionTable;

/** What a trend is asked. */
export const trendingOptions = {
  every: {
    flags: '--every <period>',
    help: `the periods: ${periodNames.join(', ')} (default: month); a week is that of ISO 8601`,
    schema: (z) => z.default(z.enum(periodNames), 'month'),
  },
  within: {
    flags: '--within <days>',
    help: 'conversion within so many days of entry; repeatable (default: 30, 60, 90 and 180)',
    repeat: true,
    schema: (z) => list(z, wholeNumber(1, 36_500)(z)),
  },
} as const satisfies OptionTable;

/** How many of a milestone are planned. */
const plannedOption = <M extends string>(milestone: M) => ({
  flags: `--${milestone} <number>` as const,
  help: `how likely the goal is with so many ${milestone} planned`,
  schema: (z: Zod) => z.optional(wholeNumber(1, 1_000_000)(z)),
});

/** What a plan is asked. */
export const planningOptions = {
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
} as const satisfies OptionTable;

/** What a scorecard is asked. */
export const scoringOptions = {
  followUp: {
    flags: '--follow-up <days>',
    help: 'within how many days after a win somebody should have spoken with the customer (default: 30)',
    schema: (z) => z.default(wholeNumber(1, 3650)(z), 30),
  },
} as const satisfies OptionTable;

const outcomeNames = outcomes as [Outcome, ...Outcome[]];

/** What a list of prospects is asked. */
export const listingProspects = {
  at: {
    flags: '--at <outcome>',
    help: `list who counts in it: ${outcomes.join(', ')}`,
    schema: (z) => z.optional(z.enum(outcomeNames)),
  },
  droppedAfter: {
    flags: '--dropped-after <milestone>',
    help: 'list who got there, not to the next milestone, and was lost',
    schema: (z) => z.optional(z.enum(milestones as [Milestone, ...Milestone[]])),
  },
  untold: {
    flags: '--untold <outcome>',
    help: 'list of whom the export cannot tell whether they count in it',
    schema: (z) => z.optional(z.enum(outcomeNames)),
  },
  open: {
    flags: '--open',
    help: 'list only who is open: neither won nor lost by status',
    schema: flag,
  },
  stuck: {
    flags: '--stuck',
    help: 'list only who is open and has been where it is longer than 9 in 10 of those that were won',
    schema: flag,
  },
  most: {
    flags: '--most <number>',
    help: 'how many tables list (default: 20); JSON and CSV list all',
    schema: (z) => z.default(wholeNumber(1, 1_000_000)(z), 20),
  },
} as const satisfies OptionTable;

/** What is asked of leads. */
export const leadsQuestions = {
  hot: {
    flags: '--hot <days>',
    help: 'an open prospect that decides within so many days of --as-of, or should have, is hot (default: 7)',
    schema: (z) => z.default(wholeNumber(0, 36_500)(z), 7),
  },
  warm: {
    flags: '--warm <days>',
    help: 'one that decides within so many days is warm; later, or on no named day, cold (default: 60)',
    schema: (z) => z.default(wholeNumber(0, 36_500)(z), 60),
  },
  winBack: {
    flags: '--win-back <number>',
    help: 'how many prospects to win back, or open leads, tables list (default: 10); JSON and CSV list all',
    schema: (z) => z.default(wholeNumber(0, 1_000_000)(z), 10),
  },
} as const satisfies OptionTable;

const scales = Object.keys(csatScales) as [keyof typeof csatScales];

/** What a report on service is asked. */
export const servingOptions = {
  csatScale: {
    flags: '--csat-scale <scale>',
    help: `the scale of customer satisfaction: ${scales.join(', ')} (default: found out by the answers)`,
    schema: (z) => z.optional(z.enum(scales)),
  },
} as const satisfies OptionTable;

/** What a query for a database is asked. */
export const queryingOptions = {
  dialect: {
    flags: '--dialect <database>',
    help: `the database that the query is for: ${dialectNames.join(', ')}`,
    schema: (z) => z.optional(z.enum(dialectNames)),
  },
  firstDays: {
    flags: '--first-days',
    help: 'instead of shapes, the activities in fewer rows: the first and the last of a kind, and what stands between others; to be piped in beside the prospects',
    schema: flag,
  },
  words: {
    flags: '--words <file>',
    help: 'the kinds of activities there are, one row each, with columns named type and outcome: those that say nothing are left out, so that there are fewer shapes; what is new is told as ever',
    schema: (z) => z.optional(name(z)),
  },
  ordered: {
    flags: '--ordered',
    help: 'tell prospects apart by the order of what was done, too: where some were both won and lost; --stages strict and --credit actor always do',
    schema: flag,
  },
} as const satisfies OptionTable;

/** What commands are asked, all of them. */
export const askingOptions = {
  ...reportingOptions,
  ...comparingOptions,
  ...planningOptions,
  ...scoringOptions,
  ...leadsQuestions,
  ...listingProspects,
  ...startingOptions,
  ...trendingOptions,
  ...servingOptions,
  ...queryingOptions,
};
