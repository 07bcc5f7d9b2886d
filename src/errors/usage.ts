/** Every message about the command line and the configuration. */
import { SpancoError } from './error.js';
import { listed, orList } from '../say/en/lists.js';

const usage = (code: string, message: string, hint?: string) =>
  new SpancoError('usage', code, message, { hint });

/** `Did you mean …?`, where something is near. */
const nearest = (near: string | null, otherwise: string): string =>
  near === null ? otherwise : `Did you mean "${near}"?`;

export const wrongUsage = (message: string, hint?: string) => usage('usage', message, hint);

/** @param config the configuration that was read, null where none was */
export const noInput = (folder: string, config: string | null) =>
  usage(
    'no-input',
    `Cannot report: no file was named, nothing is piped in, and ${
      config === null
        ? `there is no spanco.config.json in ${folder}`
        : `${config} in ${folder} lists no sources`
    }.`,
    'Name files or a folder, as in spanco deals.csv calls.csv; pipe an export in; or go to the folder of the configuration.',
  );

/** @param near the right value that is spelled most alike, where one is near */
export const invalidOption = (
  flag: string,
  value: string,
  cause: string,
  near: string | null = null,
) =>
  usage(
    'invalid-option',
    `Cannot use ${flag} "${value}": ${cause}.`,
    near === null ? undefined : nearest(near, ''),
  );

export const saidTwice = (flag: string, other: string) =>
  wrongUsage(`Cannot use ${flag} beside ${other}: both say the same.`, 'Leave one of them out.');

export const unknownCommand = (word: string, near: string | null) =>
  usage(
    'unknown-command',
    `Cannot run "${word}": there is no such command, and no such file.`,
    nearest(near, 'See spanco --help.'),
  );

export const commandNotFirst = (word: string, isFile: boolean) =>
  usage(
    'command-not-first',
    `Cannot run "${word}": a command comes before its files and options.`,
    isFile
      ? `Write spanco ${word} first, or ./${word} for the file.`
      : `Write spanco ${word} first.`,
  );

export const stdinTwice = () =>
  usage(
    'stdin-twice',
    'Cannot read standard input twice: it is named more than once.',
    'Use "-" once; put both in one JSON object {"prospects": […], "activities": […]}.',
  );

export const outputIsInput = (file: string) =>
  usage(
    'output-is-input',
    `Cannot write ${file}: it is one of the inputs.`,
    'Choose another name for --output or --rejects.',
  );

export const notAFile = () =>
  usage(
    'not-a-file',
    'Cannot make standard input a source: a configuration lists files.',
    'Save it to a file, and name that.',
  );

export const nothingToConfigure = (folder: string) =>
  usage(
    'no-input',
    `Cannot propose a configuration in ${folder}: no file was named.`,
    'Name files or a folder, as in spanco init deals.csv calls.csv.',
  );

export const configExists = (file: string) =>
  usage(
    'config-exists',
    `Cannot write ${file}: it is there already.`,
    'Write over it with --force, choose another file with -o, or see the proposal with -o -.',
  );

export const rejectsAmongData = () =>
  usage(
    'rejects-among-data',
    'Cannot write the rejected rows into the result: both go to standard output.',
    'Name a file with --rejects or with --output.',
  );

export const formatTwice = (format: string) =>
  usage('format-twice', `Cannot print ${format} and JSON at once.`, 'Use --format or --json.');

export const spreadsheetOnTerminal = () =>
  usage(
    'spreadsheet-on-terminal',
    'Cannot print a spreadsheet: a terminal shows text.',
    'Write it to a file with -o report.xlsx.',
  );

export const pageOnTerminal = () =>
  usage(
    'page-on-terminal',
    'Cannot print a page: a terminal shows text.',
    'Write it to a file with -o page.html.',
  );

export const noSuchFormat = (file: string, ending: string, known: readonly string[]) =>
  usage(
    'no-such-format',
    `Cannot write ${file}: nothing is written as "${ending}".`,
    `Use one of the endings ${orList(known)}, or say with --format what it is to hold.`,
  );

/** @param what is written there, such as `the rejected rows` */
export const onlyForm = (file: string, what: string, form: string, endings: readonly string[]) =>
  usage(
    'no-such-format',
    `Cannot write ${what} to ${file}: only ${form} can be written there.`,
    `Use the ending ${orList(endings)}, or none.`,
  );

export const fileTwice = (file: string) =>
  usage(
    'file-twice',
    `Cannot read ${file} twice: its rows would count double.`,
    'Name every file once.',
  );

export const sameOutput = (file: string) =>
  usage(
    'same-output',
    `Cannot write ${file} twice: --output and --rejects name the same file.`,
    'Choose two names.',
  );

export const unknownName = (
  option: string,
  what: string,
  value: string,
  near: string | null,
  known: readonly string[],
) =>
  usage(
    'unknown-name',
    `Cannot use ${option} "${value}": there is no ${what} of that name.`,
    `${nearest(near, '')} There are: ${listed(known)}.`.trim(),
  );

export const unknownValue = (
  condition: string,
  field: string,
  near: string | null,
  known: readonly string[],
) =>
  usage(
    'unknown-value',
    `Cannot use --where "${condition}": no prospect has that ${field}.`,
    `${nearest(near, '')} There are: ${listed(known)}.`.trim(),
  );

export const ambiguousRep = (value: string, matches: readonly string[]) =>
  usage(
    'ambiguous-rep',
    `Cannot use --rep "${value}": it fits several reps: ${listed(matches)}.`,
    'Write the whole name.',
  );

export const noSuchGroup = (
  condition: string,
  field: string,
  value: string,
  near: string | null,
  groups: readonly string[],
) =>
  usage(
    'no-such-group',
    `Cannot check --fail-if "${condition}": no row has ${field} "${value}".`,
    `${nearest(near, '')} Rows: ${listed(groups)}.`.trim(),
  );

const config = (code: string, message: string, file: string, hint?: string) =>
  new SpancoError('config', code, message, { file, hint });

export const invalidConfig = (file: string, cause: string) =>
  config(
    'invalid-config',
    `Cannot use the configuration ${file}: ${cause}.`,
    file,
    'See spanco schema config.',
  );

export const configNotFound = (file: string, folder: string) =>
  config(
    'config-not-found',
    `Cannot use the configuration ${file}: there is no such file in ${folder}.`,
    file,
    'Check the path after --config, or let spanco init write one.',
  );

export const tooManyPeriods = (every: string, most: number) =>
  usage(
    'too-many-periods',
    `Cannot show every ${every} of every group: there are more than ${most} rows.`,
    'Use a longer --every, or --since and --until; --format csv takes more rows than JSON.',
  );
