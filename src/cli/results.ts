import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { messageOf } from '../errors/error.js';
import { cannotWrite } from '../errors/input.js';
import { outputIsInput, sameOutput } from '../errors/usage.js';
import type { RejectedRow } from '../map/ledger.js';
import { csvLines } from '../render/csv.js';
import type { Call } from './command.js';
import type { OptionValues } from './options.js';
import type { World } from './world.js';

/** The options that say where results go, and how. */
export type OutputValues = OptionValues<
  'format' | 'json' | 'output' | 'rejects' | 'color' | 'width' | 'verbose' | 'quiet'
>;

/** The format asked for; a file named .json, .csv or .md tells its own. */
export function formatOf({
  format,
  json,
  output,
}: OutputValues): 'table' | 'json' | 'csv' | 'markdown' {
  if (format !== undefined) return format;
  if (json) return 'json';
  const ending = /\.(json|csv|md|markdown)$/i.exec(output ?? '')?.[1]?.toLowerCase();
  if (ending === undefined) return 'table';
  return ending === 'json' || ending === 'csv' ? ending : 'markdown';
}

const real = (world: World, file: string): string => {
  const path = resolve(world.cwd(), file);
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
};

/** Refuses, before anything is read, to write over an input or one file twice. */
export function guardOutputs(
  { output, rejects }: OutputValues,
  inputs: readonly string[],
  world: World,
): void {
  const read = new Set(inputs.filter((file) => file !== '-').map((file) => real(world, file)));
  for (const file of [output, rejects]) {
    if (file !== undefined && file !== '-' && read.has(real(world, file)))
      throw outputIsInput(file);
  }
  if (
    output !== undefined &&
    rejects !== undefined &&
    real(world, output) === real(world, rejects)
  ) {
    throw sameOutput(output);
  }
}

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name. A device or
 * pipe is written as it is.
 */
function writeWhole(world: World, file: string, data: string): void {
  const path = real(world, file);
  const special = statSync(path, { throwIfNoEntry: false })?.isFile() === false;
  const temporary = join(
    dirname(path),
    `.${basename(path)}.${Math.random().toString(36).slice(2)}.tmp`,
  );
  try {
    writeFileSync(special ? path : temporary, data);
    if (!special) renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw cannotWrite(file, messageOf(error));
  }
}

/** The rejected rows as CSV: where, why, and the row under its own headers. */
function rejectsText(rows: readonly RejectedRow[]): string {
  const headers = [...new Set(rows.flatMap(({ header }) => header))];
  const own = headers.map((name) => (name === '' ? '(no header)' : name));
  return csvLines(
    ['file', 'record', 'line', 'reason', 'detail', ...own],
    rows.map(({ place, reason, detail, header, row }) => [
      place.file,
      String(place.record),
      place.line === null ? '' : String(place.line),
      reason,
      detail,
      ...headers.map((name) => row[header.indexOf(name)] ?? ''),
      ...row.slice(header.length),
    ]),
  );
}

/** Writes a text to --output, else to standard output. */
export async function writeText(
  { values, world, terminal }: Call<'output'>,
  text: string,
): Promise<void> {
  const { output } = values;
  if (output === undefined || output === '-') await terminal.write(text);
  else writeWhole(world, output, text);
}

/** Writes the result where the user wants it, and the rejected rows where they want those. */
export async function deliver(
  call: Call<'output' | 'rejects'>,
  text: string,
  rejected: readonly RejectedRow[],
): Promise<void> {
  const { rejects } = call.values;
  if (rejects !== undefined && rejects !== '-')
    writeWhole(call.world, rejects, rejectsText(rejected));
  await writeText(call, text);
  if (rejects === '-') await call.terminal.write(rejectsText(rejected));
}
