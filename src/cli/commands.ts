import type { CommandSpec } from './command.js';
import { namesOf } from './option.js';
import {
  comparingOptions,
  planningOptions,
  reportingOptions,
  startingOptions,
  trendingOptions,
} from './options/asking.js';
import { countingOptions } from './options/counting.js';
import { leadsQuestions } from './options/leads.js';
import { countsOptions, exportOptions, readingOptions } from './options/reading.js';
import { scoringOptions } from './options/scoring.js';
import { servingOptions } from './options/serving.js';
import { listingOptions, outputOptions } from './options/showing.js';

/** What is read and what is counted of it; `--counts` takes the place of the files. */
export const measuringOptions = {
  ...exportOptions,
  ...countsOptions,
  ...readingOptions,
  ...countingOptions,
};

/** Options of `spanco report`. */
export const reportOptions = namesOf({
  ...measuringOptions,
  ...reportingOptions,
  ...outputOptions,
});

/** Options of `spanco compare`. */
export const compareOptions = namesOf({
  ...measuringOptions,
  ...comparingOptions,
  ...outputOptions,
});

/** Options of `spanco plan`. */
export const planOptions = namesOf({ ...measuringOptions, ...planningOptions, ...outputOptions });

/** Options of `spanco scorecard`. */
export const scorecardOptions = namesOf({
  ...measuringOptions,
  ...scoringOptions,
  csatScale: servingOptions.csatScale,
  goals: comparingOptions.goals,
  failIf: reportingOptions.failIf,
  ...listingOptions,
  ...outputOptions,
});

/** Options of `spanco leads`. */
export const leadsOptions = namesOf({
  ...measuringOptions,
  ...leadsQuestions,
  ...listingOptions,
  ...outputOptions,
});

/** Options of `spanco trend`. */
export const trendOptions = namesOf({
  ...measuringOptions,
  by: reportingOptions.by,
  ...trendingOptions,
  ...outputOptions,
});

/** Options of `spanco service`. */
export const serviceOptions = namesOf({
  ...measuringOptions,
  ...servingOptions,
  goals: comparingOptions.goals,
  ...outputOptions,
});

/** Options of `spanco check`. */
export const checkOptions = namesOf({ ...exportOptions, ...readingOptions, ...outputOptions });

/** Options of `spanco explain`. */
export const explainOptions = [
  ...namesOf({ ...exportOptions, ...readingOptions }),
  'stages',
  'credit',
  ...namesOf(outputOptions),
] as const;

/** Options of `spanco init`. */
export const initOptions = [
  ...namesOf({ ...exportOptions, ...readingOptions, ...startingOptions }),
  'output',
  'quiet',
  'verbose',
] as const;

/** Options of `spanco schema`. */
export const schemaOptions = ['output'] as const;

/** Every command; the first is the default. */
export const commandSpecs = {
  report: {
    summary: 'the funnel per rep: four ratios, how sure they are, what was left out',
    examples: [
      'spanco report -p prospects.csv -a activities.csv',
      'cat export.json | spanco report --format json',
      'spanco report -p deals.csv --by segment --since 2026-01-01 --until 2026-03-31',
      'spanco report -a jan.csv -a feb.csv.gz -p - --rep "Anna Rossi" -o ratios.json',
    ],
    options: reportOptions,
    argument: null,
  },
  compare: {
    summary: 'reps side by side: who, where the gap is, whether it is real, what to work on',
    examples: [
      'spanco compare -p prospects.csv -a activities.csv',
      'spanco compare -p prospects.csv -a activities.csv --rep Anna --rep Bruno',
      'spanco compare -p prospects.csv -a activities.csv --adjust segment',
      "printf 'rep,held,wins\\nA,50,5\\nB,60,5\\n' | spanco compare --counts -",
    ],
    options: compareOptions,
    argument: null,
  },
  plan: {
    summary: 'the equation backwards: how many targets, appointments, proposals for so many wins',
    examples: [
      'spanco plan -p prospects.csv -a activities.csv --rep Anna --wins 10',
      'spanco plan --counts counts.csv --revenue 250000 --sure 0.8',
      'spanco plan --counts counts.csv --targets 200 --wins 10',
    ],
    options: planOptions,
    argument: null,
  },
  scorecard: {
    summary:
      'what reps do beside what comes of it: activity, performance, and who needs which advice',
    examples: [
      'spanco scorecard -p prospects.csv -a activities.csv',
      'spanco scorecard -p prospects.csv -a activities.csv --since 2026-01-01 --until 2026-03-31',
      'spanco scorecard -p prospects.csv -a activities.csv --goals goals.csv --as-of 2026-03-31',
      'spanco scorecard -p prospects.csv -a activities.csv --goals goals.csv --fail-if "goal.wins<0.9"',
      'spanco scorecard -p prospects.csv -a activities.csv --follow-up 14 --format json',
    ],
    options: scorecardOptions,
    argument: null,
  },
  leads: {
    summary:
      'leads by source, temperature and qualification; time to first contact; whom to win back',
    examples: [
      'spanco leads -p prospects.csv -a activities.csv',
      'spanco leads -p deals.csv --hot 14 --warm 90 --as-of 2026-03-31',
      'spanco leads -p deals.csv --list win-back --win-back 25 --rep Anna',
      'spanco leads -p deals.csv --list win-back --format csv -o win-back.csv',
    ],
    options: leadsOptions,
    argument: null,
  },
  trend: {
    summary:
      'period by period: what changed, how sure, how long things take, which cohorts are young',
    examples: [
      'spanco trend -p prospects.csv -a activities.csv',
      'spanco trend -p prospects.csv -a activities.csv --every week --rep Anna',
      'spanco trend -p deals.csv --every quarter --basis cohort --by segment',
      'spanco trend -p deals.csv --within 45 --within 90 --format csv -o trend.csv',
    ],
    options: trendOptions,
    argument: null,
  },
  service: {
    summary: 'cases per agent: CSAT, resolved, first contact, handling time; sales beside them',
    examples: [
      'spanco service -p customers.csv -a cases.csv',
      'spanco service -a tickets.csv --since 2026-01-01 --csat-scale 0-10',
      'spanco service -p deals.csv -a calls.csv -a cases.csv --goals goals.csv',
    ],
    options: serviceOptions,
    argument: null,
  },
  check: {
    summary: 'the ledger: is this export fit to be measured?',
    examples: [
      'spanco check -p prospects.csv -a activities.csv',
      'spanco check -a activities.csv --rejects rejected.csv',
    ],
    options: checkOptions,
    argument: null,
  },
  explain: {
    summary: 'one prospect: what counted, from which row, and what did not and why',
    examples: [
      'spanco explain 18273645 -p deals.csv -a activities.csv',
      'spanco explain "Rossi SpA" -p deals.csv --stages strict',
    ],
    options: explainOptions,
    argument: { name: 'prospect', help: 'its id, or its name where no other prospect has it' },
  },
  init: {
    summary: 'a first spanco.config.json, commented by what was seen: then report needs no options',
    examples: [
      'spanco init -p deals.csv -a calls.csv -a meetings.csv',
      'spanco init -p deals.csv --date-format dmy -o -',
      'spanco init -p deals.csv -a calls.csv --reps users.csv -o conf/spanco.config.json',
    ],
    options: initOptions,
    argument: null,
  },
  schema: {
    summary: 'the JSON Schema of a result or of the configuration',
    examples: ['spanco schema report', 'spanco schema config'],
    options: schemaOptions,
    argument: {
      name: 'name',
      help: 'report, compare, plan, scorecard, trend, leads, service, check, explain or config',
    },
  },
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof commandSpecs;
