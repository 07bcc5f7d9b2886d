/** Commands with options that fit them, most of them such as people give. */
import fc from 'fast-check';
import { type CommandName, commands as commandTable } from '../../src/cli/commands.js';
import type { OptionName } from '../../src/cli/options.js';
import { optionSpecs } from '../../src/cli/options.js';

/** Values of options; null where an option takes none. Inputs are given elsewhere. */
const values: { readonly [N in OptionName]?: readonly (string | null)[] } = {
  config: ['config'],
  column: [
    'prospects.stage=status',
    'activities.type=outcome',
    'prospects.id=name',
    'prospects.rep=owner',
  ],
  crm: ['none', 'hubspot', 'salesforce', 'pipedrive', 'zoho'],
  join: ['id', 'name', 'email'],
  delimiter: [',', ';', 'tab', '|'],
  encoding: ['utf-8', 'utf-16le', 'latin1', 'shift_jis', 'gb18030'],
  dateFormat: ['dmy', 'mdy', 'ymd'],
  decimal: ['comma', 'point'],
  tz: ['Europe/Rome', 'America/St_Johns', 'UTC'],
  rep: ['Anna', 'Bruno', 'Anna Rossi', 'nobody', '__proto__'],
  where: ['segment=Retail', 'status=Won', 'rep=Anna', '__proto__=x'],
  since: ['2026-01-15', '1900-01-01'],
  until: ['2026-02-20', '2099-12-31'],
  basis: ['activity', 'cohort'],
  mature: ['1', '30', '36500'],
  asOf: ['2026-03-31', '1999-12-31'],
  unit: ['prospects', 'activities'],
  stages: ['recorded', 'implied', 'strict'],
  credit: ['owner', 'actor'],
  by: ['rep', 'segment', 'month', 'quarter', 'stage', '__proto__'],
  sort: ['closing:desc', 'wins', 'rep', 'revenue:asc'],
  failIf: [
    'closing<0.2',
    'rejected>0',
    'open.held>10%',
    'age>7',
    'rep=*:wins>=1',
    'rep=Anna: closing<20%',
  ],
  effort: ['held', 'targets', 'activities'],
  adjust: ['segment', 'status', 'amount'],
  wins: ['1', '10', '100000'],
  revenue: ['250000', '1'],
  sure: ['0.8', '99%'],
  targets: ['200', '1'],
  held: ['50'],
  format: ['table', 'json', 'csv', 'markdown'],
  rejects: ['rejects.csv', '-'],
  strict: [null],
  quiet: [null],
  verbose: [null],
  color: [null],
  width: ['20', '80', '10000'],
  goals: ['goals', 'counts'],
  every: ['day', 'week', 'month', 'quarter', 'year'],
  within: ['1', '45'],
  hot: ['0', '7'],
  warm: ['60'],
  winBack: ['0', '3'],
  list: ['groups', 'win-back', 'goals'],
  followUp: ['1', '30'],
  csatScale: ['1-5', '0-10', 'percent'],
};

const flagOf = (name: OptionName): string => /--[\w-]+/.exec(optionSpecs[name].flags)![0];

const option = (name: OptionName): fc.Arbitrary<readonly string[]> =>
  fc
    .constantFrom(...(values[name] ?? []))
    .map((value) => (value === null ? [flagOf(name)] : [flagOf(name), value]));

/** What asks something of prospects, which counts are not. */
const ofProspects: readonly OptionName[] = [
  ...(['since', 'until', 'mature', 'asOf', 'where', 'basis', 'unit', 'stages'] as const),
  ...(['credit', 'by', 'adjust', 'rejects'] as const),
];

/** Commands that read no export. */
type NotFuzzed = 'schema' | 'completion' | 'sql';

const isFuzzed = (name: CommandName): name is Exclude<CommandName, NotFuzzed> =>
  !['schema', 'completion', 'sql'].includes(name);

/** What a command is told besides its options. */
const words: { readonly [C in CommandName]?: readonly string[] } = {
  explain: ['1'],
  init: ['-o', '-'],
};

/**
 * A command line without its files; half of them ask for JSON, which says most.
 *
 * @param without options that do not fit
 */
const commandLine = (
  command: Exclude<CommandName, NotFuzzed>,
  without: readonly OptionName[] = [],
): fc.Arbitrary<string[]> => {
  const goals = [['--wins', '10'], ['--wins', '3'], ['--revenue', '9000'], []];
  const options: readonly OptionName[] = commandTable[command].options;
  const names = options.filter((name) => values[name] !== undefined && !without.includes(name));
  return fc
    .tuple(
      fc.subarray([...names], { maxLength: 3 }).chain((chosen) => fc.tuple(...chosen.map(option))),
      command === 'plan' ? fc.constantFrom(...goals) : fc.constant([]),
      fc.boolean(),
    )
    .map(([options, goal, json]) => {
      const given = options.flat();
      const wantsJson = json && command !== 'init' && !given.includes('--format');
      return [
        command,
        ...(words[command] ?? []),
        ...given,
        ...(given.includes(goal[0] ?? '') ? [] : goal),
        ...(wantsJson ? ['--json'] : []),
      ];
    });
};

/** How the files reach the program; mostly each as what it is. */
const filesGiven = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ['-p', 'prospects', '-a', 'activities'],
      ['-p', '-', '-a', 'activities'],
      ['-a', 'activities'],
      ['-p', 'prospects', '-a', 'activities', '--history', 'history', '--reps', 'users'],
      ['-p', 'prospects', '--history', 'activities'],
      ['-p', 'prospects', '-a', 'history'],
      ['-c', 'config'],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(['-p', 'prospects'], ['-p', 'activities', '-a', 'prospects'], []),
  },
);

const countsGiven = fc.constantFrom(['--counts', 'counts'], ['--counts', '-']);

const commands = (Object.keys(commandTable) as CommandName[]).filter(isFuzzed);

const onExport = fc.tuple(fc.oneof(...commands.map((command) => commandLine(command))), filesGiven);

const onCounts = fc.tuple(
  fc.oneof(
    ...(['report', 'compare', 'plan'] as const).map((command) => commandLine(command, ofProspects)),
  ),
  countsGiven,
);

/** A whole command line. */
export const command: fc.Arbitrary<readonly string[]> = fc
  .oneof({ weight: 4, arbitrary: onExport }, { weight: 1, arbitrary: onCounts })
  .map((parts) => parts.flat());
