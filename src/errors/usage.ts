/** Every message about the command line and the configuration. */
import type { Said } from '../say/said.js';
import type { Named, Written } from '../say/facts.js';
import { voice } from '../say/voice.js';
import { spoken } from './error.js';

const usage = (code: string, said: Said) => spoken('usage', code, said);

export const wrongUsage = (said: Said) => usage('usage', said);

/** @param config the configuration that was read, null where none was */
export const noInput = (folder: string, config: string | null) =>
  usage('no-input', voice().errors.usage.noInput(folder, config));

/** @param near the right value that is spelled most alike, where one is near */
export const invalidOption = (
  flag: string,
  value: string,
  cause: string,
  near: string | null = null,
) => usage('invalid-option', voice().errors.usage.invalidOption(flag, value, cause, near));

export const saidTwice = (flag: string, other: string) =>
  wrongUsage(voice().errors.usage.saidTwice(flag, other));

/** An option that has one value was given two. */
export const givenTwice = (flag: string, first: string, second: string) =>
  usage('given-twice', voice().errors.usage.givenTwice(flag, first, second));

export const unknownCommand = (word: string, near: string | null) =>
  usage('unknown-command', voice().errors.usage.unknownCommand(word, near));

export const commandNotFirst = (word: string, isFile: boolean) =>
  usage('command-not-first', voice().errors.usage.commandNotFirst(word, isFile));

export const stdinTwice = () => usage('stdin-twice', voice().errors.usage.stdinTwice());

export const outputIsInput = (file: string) =>
  usage('output-is-input', voice().errors.usage.outputIsInput(file));

export const notAFile = () => usage('not-a-file', voice().errors.usage.notAFile());

export const nothingToConfigure = (folder: string) =>
  usage('no-input', voice().errors.usage.nothingToConfigure(folder));

export const configExists = (file: string) =>
  usage('config-exists', voice().errors.usage.configExists(file));

export const rejectsAmongData = () =>
  usage('rejects-among-data', voice().errors.usage.rejectsAmongData());

export const formatTwice = (format: string) =>
  usage('format-twice', voice().errors.usage.formatTwice(format));

export const spreadsheetOnTerminal = () =>
  usage('spreadsheet-on-terminal', voice().errors.usage.spreadsheetOnTerminal());

export const pageOnTerminal = () =>
  usage('page-on-terminal', voice().errors.usage.pageOnTerminal());

export const noSuchFormat = (file: string, ending: string, known: readonly string[]) =>
  usage('no-such-format', voice().errors.usage.noSuchFormat(file, ending, known));

export const onlyForm = (file: string, what: Written, form: string, endings: readonly string[]) =>
  usage('no-such-format', voice().errors.usage.onlyForm(file, what, form, endings));

export const fileTwice = (file: string) =>
  usage('file-twice', voice().errors.usage.fileTwice(file));

export const sameOutput = (file: string) =>
  usage('same-output', voice().errors.usage.sameOutput(file));

export const unknownName = (
  option: string,
  what: Named,
  value: string,
  near: string | null,
  known: readonly string[],
) => usage('unknown-name', voice().errors.usage.unknownName(option, what, value, near, known));

export const unknownValue = (
  condition: string,
  field: string,
  near: string | null,
  known: readonly string[],
) => usage('unknown-value', voice().errors.usage.unknownValue(condition, field, near, known));

export const ambiguousRep = (value: string, matches: readonly string[]) =>
  usage('ambiguous-rep', voice().errors.usage.ambiguousRep(value, matches));

export const noSuchGroup = (
  condition: string,
  field: string,
  value: string,
  near: string | null,
  groups: readonly string[],
) =>
  usage('no-such-group', voice().errors.usage.noSuchGroup(condition, field, value, near, groups));

const config = (code: string, said: Said, file: string) => spoken('config', code, said, { file });

export const invalidConfig = (file: string, cause: string) =>
  config('invalid-config', voice().errors.usage.invalidConfig(file, cause), file);

export const configNotFound = (file: string, folder: string) =>
  config('config-not-found', voice().errors.usage.configNotFound(file, folder), file);

export const tooManyPeriods = (every: string, most: number) =>
  usage('too-many-periods', voice().errors.usage.tooManyPeriods(every, most));
