import type { CommandSpec } from './command.js';
import type { OptionName } from './options.js';

const input = [
  'prospects',
  'activities',
  'config',
  'column',
  'delimiter',
  'dateFormat',
  'decimal',
  'tz',
] as const satisfies readonly OptionName[];

const output = [
  'format',
  'json',
  'output',
  'rejects',
  'strict',
  'quiet',
  'verbose',
  'color',
  'noColor',
  'width',
] as const satisfies readonly OptionName[];

/** Options of `spanco report`. */
export const reportOptions = [
  ...input,
  'by',
  'rep',
  'where',
  'since',
  'until',
  'basis',
  'mature',
  'asOf',
  'unit',
  'stages',
  'credit',
  'sort',
  'failIf',
  ...output,
] as const satisfies readonly OptionName[];

/** Options of `spanco check`. */
export const checkOptions = [...input, ...output] as const satisfies readonly OptionName[];

/** Options of `spanco schema`. */
export const schemaOptions = ['output'] as const satisfies readonly OptionName[];

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
  check: {
    summary: 'the ledger: is this export fit to be measured?',
    examples: [
      'spanco check -p prospects.csv -a activities.csv',
      'spanco check -a activities.csv --rejects rejected.csv',
    ],
    options: checkOptions,
    argument: null,
  },
  schema: {
    summary: 'the JSON Schema of a result or of the configuration',
    examples: ['spanco schema report', 'spanco schema config'],
    options: schemaOptions,
    argument: { name: 'name', help: 'report, check or config' },
  },
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof commandSpecs;
