import { extname } from 'node:path';
import {
  formatTwice,
  noSuchFormat,
  onlyForm,
  outputIsInput,
  rejectsAmongData,
  sameOutput,
} from '../errors/usage.js';
import type { RejectedRow } from '../load/ledger.js';
import { rejectsSheet } from './rejects.js';
import type { Call } from './command.js';
import { entryOf, type NewFile, realPath, realSource, writeWhole } from './files.js';
import type { OptionValues } from './options.js';
import type { ReadingWorld } from './world.js';
import { messagesOf, type Note } from '../questions/common/accepted.js';
import type { Written } from '../say/facts.js';

/** The options that say where results go, and how. */
export type OutputValues = OptionValues<
  'format' | 'json' | 'output' | 'rejects' | 'color' | 'width' | 'verbose' | 'quiet'
>;

/** What can be printed. */
export type Format = NonNullable<OutputValues['format']>;

/** What is written: a text as it stands, or in pieces that may be asked for again. */
export type Content = string | Uint8Array | Iterable<string>;

/** What the ending of a file's name says of its format. */
const endings: ReadonlyMap<string, Format> = new Map([
  ['.json', 'json'],
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
  ['.xlsx', 'xlsx'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.txt', 'table'],
  ['.log', 'table'],
]);

/** The ending of a name in lower case, empty for none: a day or a version is none. */
const endingOf = (file: string): string =>
  /\.[a-z][a-z0-9]*$/i.exec(extname(file))?.[0].toLowerCase() ?? '';

/** The format asked for; a file that is written tells its own by the ending of its name. */
export function formatOf({ format, json, output }: OutputValues): Format {
  if (format !== undefined) return format;
  return json ? 'json' : (endings.get(endingOf(output ?? '')) ?? 'table');
}

/** Whether what is asked for is read by people, who get the beginning of a long list. */
export const isForPeople = (values: OutputValues): boolean =>
  !['json', 'csv', 'tsv'].includes(formatOf(values));

/** The ending of a name where it promises what is not written there, null where it does not; devices promise none. */
function wrongEnding(file: string, known: Iterable<string>, world: ReadingWorld): string | null {
  const ending = endingOf(file);
  if (ending === '' || new Set(known).has(ending)) return null;
  return entryOf(world, file)?.isFile() === false ? null : ending;
}

/** Refuses a name that promises a format nobody asked for and nothing here writes. */
function requireFormat({ format, json, output }: OutputValues, world: ReadingWorld): void {
  if (format !== undefined || json || toStdout(output)) return;
  const ending = wrongEnding(output!, endings.keys(), world);
  if (ending !== null) throw noSuchFormat(output!, ending, [...endings.keys()]);
}

/** How files end that what has one form only may be written to. */
const onlyForms = {
  HTML: ['.html', '.htm'],
  CSV: ['.csv', '.txt', '.log'],
  JSON: ['.json', '.txt', '.log'],
  SQL: ['.sql', '.txt', '.log'],
} as const;

/**
 * Refuses a name that promises another format than the only one there is.
 *
 * @param what is written there
 * @throws SpancoError of usage
 */
export function requireForm(
  file: string | undefined,
  [what, form]: readonly [what: Written, form: keyof typeof onlyForms],
  world: ReadingWorld,
): void {
  if (toStdout(file)) return;
  const ending = wrongEnding(file!, onlyForms[form], world);
  if (ending !== null) throw onlyForm(file!, what, form, onlyForms[form]);
}

/** Whether a file to write is standard output. */
export const toStdout = (file: string | undefined): boolean => file === undefined || file === '-';

/**
 * Refuses, before anything is read, to write over an input, one file twice, or two things into one stream.
 *
 * @param inputs files that are read, the configuration among them
 */
export function guardOutputs(
  values: OutputValues,
  inputs: readonly string[],
  world: ReadingWorld,
): void {
  const { output, rejects, format, json } = values;
  requireFormat(values, world);
  requireForm(rejects, ['rejects', 'CSV'], world);
  if (json && format !== undefined && format !== 'json') throw formatTwice(format);
  const read = new Set(
    inputs.filter((file) => file !== '-').map((file) => realSource(world, file)),
  );
  for (const file of [output, rejects]) {
    if (!toStdout(file) && read.has(realPath(world, file!))) throw outputIsInput(file!);
  }
  if (rejects === '-' && toStdout(output)) throw rejectsAmongData();
  if (toStdout(output) || toStdout(rejects)) return;
  if (realPath(world, output!) === realPath(world, rejects!)) throw sameOutput(output!);
}

/** Writes a text to --output, else to standard output. */
export async function writeText(
  { values, world, terminal }: Call<'output'>,
  text: string,
): Promise<void> {
  const { output } = values;
  if (toStdout(output)) await terminal.write(text);
  else writeWhole(world, [{ file: output!, data: text }]);
}

/** What a command has to hand over. */
export interface Delivery {
  readonly text: Content;
  readonly rejected: readonly RejectedRow[];
  /** Notes; said aside where the format has no place for them. */
  readonly warnings: readonly Note[];
}

type DeliveryCall = Pick<Call, 'world' | 'terminal'> & { readonly values: OutputValues };

/** Writes the result where the user wants it, and the rejected rows where they want those. */
export async function deliver(
  { values, world, terminal }: DeliveryCall,
  { text, rejected, warnings }: Delivery,
): Promise<void> {
  const { output, rejects, quiet } = values;
  const files: NewFile[] = [];
  if (!toStdout(output)) files.push({ file: output!, data: text });
  if (!toStdout(rejects)) files.push({ file: rejects!, data: rejectsSheet(rejected) });
  writeWhole(world, files);
  if (toStdout(output)) await terminal.writeAll(text);
  if (rejects === '-') await terminal.write(rejectsSheet(rejected));
  if (quiet || !['csv', 'tsv'].includes(formatOf(values))) return;
  for (const message of messagesOf(warnings)) await terminal.say(`spanco: ${message}`);
}
