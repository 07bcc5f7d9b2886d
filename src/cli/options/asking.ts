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
    repeat: true,
    schema: (z) => list(z, name(z)),
  },
  sort: {
    flags: '--sort <key[:asc|desc]>',
    schema: (z) => z.optional(parsed(parseSort)(z)),
  },
} as const satisfies OptionTable;

/** What a comparison is asked. */
export const comparingOptions = {
  effort: {
    flags: '--effort <effort>',
    schema: (z) => z.optional(z.enum(efforts)),
  },
  adjust: {
    flags: '--adjust <column>',
    schema: (z) => z.optional(name(z)),
  },
  goals: {
    flags: '--goals <file>',
    schema: (z) => z.optional(name(z)),
  },
} as const satisfies OptionTable;

/** What the start of a project is asked. */
export const startingOptions = {
  force: {
    flags: '--force',
    schema: flag,
  },
} as const satisfies OptionTable;

/** What a trend is asked. */
export const trendingOptions = {
  every: {
    flags: '--every <period>',
    schema: (z) => z.default(z.enum(periodNames), 'month'),
  },
  within: {
    flags: '--within <days>',
    repeat: true,
    schema: (z) => list(z, wholeNumber(1, 36_500)(z)),
  },
} as const satisfies OptionTable;

/** How many of a milestone are planned. */
const plannedOption = <M extends string>(milestone: M) => ({
  flags: `--${milestone} <number>` as const,
  schema: (z: Zod) => z.optional(wholeNumber(1, 1_000_000)(z)),
});

/** What a plan is asked. */
export const planningOptions = {
  wins: {
    flags: '--wins <number>',
    schema: (z) => z.optional(wholeNumber(1, 100_000)(z)),
  },
  revenue: {
    flags: '--revenue <amount>',
    schema: (z) => z.optional(parsed(parseMoney)(z)),
  },
  sure: {
    flags: '--sure <probability>',
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
    schema: (z) => z.default(wholeNumber(1, 3650)(z), 30),
  },
} as const satisfies OptionTable;

const outcomeNames = outcomes as [Outcome, ...Outcome[]];

/** What a list of prospects is asked. */
export const listingProspects = {
  at: {
    flags: '--at <outcome>',
    schema: (z) => z.optional(z.enum(outcomeNames)),
  },
  droppedAfter: {
    flags: '--dropped-after <milestone>',
    schema: (z) => z.optional(z.enum(milestones as [Milestone, ...Milestone[]])),
  },
  untold: {
    flags: '--untold <outcome>',
    schema: (z) => z.optional(z.enum(outcomeNames)),
  },
  open: {
    flags: '--open',
    schema: flag,
  },
  stuck: {
    flags: '--stuck',
    schema: flag,
  },
  most: {
    flags: '--most <number>',
    schema: (z) => z.default(wholeNumber(1, 1_000_000)(z), 20),
  },
} as const satisfies OptionTable;

/** What is asked of leads. */
export const leadsQuestions = {
  hot: {
    flags: '--hot <days>',
    schema: (z) => z.default(wholeNumber(0, 36_500)(z), 7),
  },
  warm: {
    flags: '--warm <days>',
    schema: (z) => z.default(wholeNumber(0, 36_500)(z), 60),
  },
  winBack: {
    flags: '--win-back <number>',
    schema: (z) => z.default(wholeNumber(0, 1_000_000)(z), 10),
  },
} as const satisfies OptionTable;

const scales = Object.keys(csatScales) as [keyof typeof csatScales];

/** What a report on service is asked. */
export const servingOptions = {
  csatScale: {
    flags: '--csat-scale <scale>',
    schema: (z) => z.optional(z.enum(scales)),
  },
} as const satisfies OptionTable;

/** What a query for a database is asked. */
export const queryingOptions = {
  dialect: {
    flags: '--dialect <database>',
    schema: (z) => z.optional(z.enum(dialectNames)),
  },
  firstDays: {
    flags: '--first-days',
    schema: flag,
  },
  words: {
    flags: '--words <file>',
    schema: (z) => z.optional(name(z)),
  },
  ordered: {
    flags: '--ordered',
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
