import { extname } from 'node:path';
import {
  formatTwice,
  noSuchFormat,
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

/** The options that say where results go, and how. */
export type OutputValues = OptionValues<
  'format' | 'json' | 'output' | 'rejects' | 'color' | 'width' | 'verbose' | 'quiet'
>;

/** What can be printed. */
export type Format = NonNullable<OutputValues['format']>;

/** What the ending of a file's name says of its format. */
const endings: ReadonlyMap<string, Format> = new Map([
  ['.json', 'json'],
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
  ['.xlsx', 'xlsx'],
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

/** Refuses a name that promises a format nobody asked for and nothing here writes; devices promise none. */
function requireFormat({ format, json, output }: OutputValues, world: ReadingWorld): void {
  if (format !== undefined || json || toStdout(output)) return;
  const ending = endingOf(output!);
  if (ending === '' || endings.has(ending) || entryOf(world, output!)?.isFile() === false) return;
  throw noSuchFormat(output!, ending, [...endings.keys()]);
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
  readonly text: string | Uint8Array;
  readonly rejected: readonly RejectedRow[];
  /** Warnings in words; said aside where the format has no place for them. */
  readonly warnings: readonly { readonly message: string }[];
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
  if (toStdout(output)) await terminal.write(text);
  if (rejects === '-') await terminal.write(rejectsSheet(rejected));
  if (!['csv', 'tsv'].includes(formatOf(values)) || quiet) return;
  for (const { message } of warnings) await terminal.say(`spanco: ${message}`);
}
