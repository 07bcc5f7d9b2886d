import type { Named, Written } from '../../facts.js';
import type { Said } from '../../said.js';
import { listed, orList } from '../lists.js';
import { grouped } from '../numbers.js';

/** `Did you mean …?`, where something is near. */
const nearest = (near: string | null, otherwise: string): string =>
  near === null ? otherwise : `Did you mean "${near}"?`;

/** What is written to files that have one form. */
const written = {
  rejects: 'the rejected rows',
  page: 'a page',
  config: 'the configuration',
  schema: 'a schema',
  query: 'a query',
} satisfies Record<Written, string>;

/** What has a name. */
const named = {
  rep: 'rep',
  option: 'option',
  input: 'input',
  schema: 'schema',
  shell: 'shell',
  'value or column': 'value or column',
} satisfies Record<Named, string>;

/** What is said of the command line and the configuration. */
export const usageErrors = {
  unknownFlag: (flag: string, near: readonly string[]): Said => ({
    message: `Cannot read the command line: unknown option '${flag}'.`,
    hint:
      near.length === 0
        ? 'See spanco --help.'
        : `Did you mean ${near.length === 1 ? '' : 'one of '}${near.join(', ')}?`,
  }),
  /** @param flags of the option, as its help shows them */
  withoutValue: (flags: string): Said => ({
    message: `Cannot read the command line: option '${flags}' argument missing.`,
    hint: 'See spanco --help.',
  }),
  /** Anything else that is wrong with a command line. @param cause in English */
  commandLine: (cause: string): Said => ({
    message: `Cannot read the command line: ${cause}.`,
    hint: 'See spanco --help.',
  }),
  oneProspect: (extra: string): Said => ({
    message: `Cannot use "${extra}": one prospect at a time.`,
    hint: 'Quote a name with spaces.',
  }),
  oneSchema: (extra: string): Said => ({
    message: `Cannot use "${extra}": one schema at a time.`,
  }),
  /** @param config the configuration that was read, null where none was */
  noInput: (folder: string, config: string | null): Said => ({
    message: `Cannot report: no file was named, nothing is piped in, and ${
      config === null
        ? `there is no spanco.config.json in ${folder}`
        : `${config} in ${folder} lists no sources`
    }.`,
    hint: 'Name files or a folder, as in spanco deals.csv calls.csv; pipe an export in; or go to the folder of the configuration.',
  }),
  /** @param near the right value that is spelled most alike, where one is near */
  invalidOption: (
    flag: string,
    value: string,
    cause: string,
    near: string | null = null,
  ): Said => ({
    message: `Cannot use ${flag} "${value}": ${cause}.`,
    hint: near === null ? undefined : nearest(near, ''),
  }),
  saidTwice: (flag: string, other: string): Said => ({
    message: `Cannot use ${flag} beside ${other}: both say the same.`,
    hint: 'Leave one of them out.',
  }),
  givenTwice: (flag: string, first: string, second: string): Said => ({
    message: `Cannot use ${flag} twice: it has one value, and "${first}" and "${second}" are given.`,
    hint: 'Leave one of them out.',
  }),
  unknownCommand: (word: string, near: string | null): Said => ({
    message: `Cannot run "${word}": there is no such command, and no such file.`,
    hint: nearest(near, 'See spanco --help.'),
  }),
  commandNotFirst: (word: string, isFile: boolean): Said => ({
    message: `Cannot run "${word}": a command comes before its files and options.`,
    hint: isFile
      ? `Write spanco ${word} first, or ./${word} for the file.`
      : `Write spanco ${word} first.`,
  }),
  stdinTwice: (): Said => ({
    message: 'Cannot read standard input twice: it is named more than once.',
    hint: 'Use "-" once; put both in one JSON object {"prospects": […], "activities": […]}.',
  }),
  outputIsInput: (file: string): Said => ({
    message: `Cannot write ${file}: it is one of the inputs.`,
    hint: 'Choose another name for --output or --rejects.',
  }),
  notAFile: (): Said => ({
    message: 'Cannot make standard input a source: a configuration lists files.',
    hint: 'Save it to a file, and name that.',
  }),
  nothingToConfigure: (folder: string): Said => ({
    message: `Cannot propose a configuration in ${folder}: no file was named.`,
    hint: 'Name files or a folder, as in spanco init deals.csv calls.csv.',
  }),
  configExists: (file: string): Said => ({
    message: `Cannot write ${file}: it is there already.`,
    hint: 'Write over it with --force, choose another file with -o, or see the proposal with -o -.',
  }),
  rejectsAmongData: (): Said => ({
    message: 'Cannot write the rejected rows into the result: both go to standard output.',
    hint: 'Name a file with --rejects or with --output.',
  }),
  formatTwice: (format: string): Said => ({
    message: `Cannot print ${format} and JSON at once.`,
    hint: 'Use --format or --json.',
  }),
  spreadsheetOnTerminal: (): Said => ({
    message: 'Cannot print a spreadsheet: a terminal shows text.',
    hint: 'Write it to a file with -o report.xlsx.',
  }),
  pageOnTerminal: (): Said => ({
    message: 'Cannot print a page: a terminal shows text.',
    hint: 'Write it to a file with -o page.html.',
  }),
  noSuchFormat: (file: string, ending: string, known: readonly string[]): Said => ({
    message: `Cannot write ${file}: nothing is written as "${ending}".`,
    hint: `Use one of the endings ${orList(known)}, or say with --format what it is to hold.`,
  }),
  onlyForm: (file: string, what: Written, form: string, endings: readonly string[]): Said => ({
    message: `Cannot write ${written[what]} to ${file}: only ${form} can be written there.`,
    hint: `Use the ending ${orList(endings)}, or none.`,
  }),
  fileTwice: (file: string): Said => ({
    message: `Cannot read ${file} twice: its rows would count double.`,
    hint: 'Name every file once.',
  }),
  sameOutput: (file: string): Said => ({
    message: `Cannot write ${file} twice: --output and --rejects name the same file.`,
    hint: 'Choose two names.',
  }),
  unknownName: (
    option: string,
    what: Named,
    value: string,
    near: string | null,
    known: readonly string[],
  ): Said => ({
    message: `Cannot use ${option} "${value}": there is no ${named[what]} of that name.`,
    hint: `${nearest(near, '')} There are: ${listed(known)}.`.trim(),
  }),
  unknownValue: (
    condition: string,
    field: string,
    near: string | null,
    known: readonly string[],
  ): Said => ({
    message: `Cannot use --where "${condition}": no prospect has that ${field}.`,
    hint: `${nearest(near, '')} There are: ${listed(known)}.`.trim(),
  }),
  ambiguousRep: (value: string, matches: readonly string[]): Said => ({
    message: `Cannot use --rep "${value}": it fits several reps: ${listed(matches)}.`,
    hint: 'Write the whole name.',
  }),
  noSuchGroup: (
    condition: string,
    field: string,
    value: string,
    near: string | null,
    groups: readonly string[],
  ): Said => ({
    message: `Cannot check --fail-if "${condition}": no row has ${field} "${value}".`,
    hint: `${nearest(near, '')} Rows: ${listed(groups)}.`.trim(),
  }),
  invalidConfig: (file: string, cause: string): Said => ({
    message: `Cannot use the configuration ${file}: ${cause}.`,
    hint: 'See spanco schema config.',
  }),
  configNotFound: (file: string, folder: string): Said => ({
    message: `Cannot use the configuration ${file}: there is no such file in ${folder}.`,
    hint: 'Check the path after --config, or let spanco init write one.',
  }),
  tooManyPeriods: (every: string, most: number): Said => ({
    message: `Cannot show every ${every} of every group: there are more than ${grouped(most)} rows.`,
    hint: 'Use a longer --every, or --since and --until; --format csv takes more rows than JSON.',
  }),
};
