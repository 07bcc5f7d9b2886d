import { strictReject } from '../errors/columns.js';
import { countsReject } from '../errors/counts.js';
import { noRows } from '../errors/input.js';
import { fileTwice, noInput, stdinTwice } from '../errors/usage.js';
import { type Counts, countsScore, readCounts } from '../map/counts.js';
import { type Export, readExport } from '../map/export.js';
import { Rejects } from '../map/ledger.js';
import type { Mapping } from '../map/mapping.js';
import type { GivenTable } from '../map/planning.js';
import { headerScore } from '../map/roles.js';
import type { HeaderScore } from '../read/header.js';
import type { Role } from '../read/table.js';
import { openTables } from '../read/tables.js';
import { rejectsSheet } from '../render/rejects.js';
import { configFile, type InputCall, type InputValues } from './configuration.js';
import { guardOutputs, type OutputValues, toStdout } from './delivery.js';
import { writeWhole } from './files.js';
import type { World } from './world.js';

/**
 * Refuses, before anything is read, two inputs from one stream, and to write over an input.
 *
 * @param others further files that are read
 */
export function guardFiles(
  values: InputValues & OutputValues,
  others: readonly string[],
  world: World,
): void {
  const files = [...values.prospects, ...values.activities, ...others];
  if (files.filter((file) => file === '-').length > 1) throw stdinTwice();
  guardOutputs(values, [...files, configFile(values)], world);
}

/** The files to read with what they are said to hold; standard input alone where none is named. */
function named({ prospects, activities }: InputValues, world: World) {
  const given: { file: string; role: Role | null }[] = [
    ...prospects.map((file) => ({ file, role: 'prospects' as const })),
    ...activities.map((file) => ({ file, role: 'activities' as const })),
  ];
  const twice = given.find(({ file }, at) => given.slice(0, at).some((one) => one.file === file));
  if (twice !== undefined) throw fileTwice(twice.file);
  if (given.length > 0) return given;
  if (world.stdin.isTTY === true) throw noInput();
  return [{ file: '-', role: null }];
}

/** How a table was understood, as one line for people. */
function understanding({ file, role, columns }: Export['tables'][number]): string {
  const fields = Object.entries(columns).map(
    ([field, headers]) => `${field}: ${headers.join(', ')}`,
  );
  return `${file === '-' ? 'Standard input' : file} read as ${role} (${fields.join('; ')}).`;
}

/** Opens one file as tables, with a line of progress while that lasts. */
function open(
  { world, terminal }: InputCall,
  file: string,
  csv: { readonly delimiter: string | null; readonly headerScore: HeaderScore },
) {
  const source = {
    stdin: world.stdin,
    cwd: world.cwd(),
    onBytes: (bytes: number) => terminal.progress(bytes),
  };
  return openTables(file, source, csv);
}

/** Writes the rejected rows of a reading that failed. */
function keepRejects({ values, world }: InputCall, { rows }: Rejects): void {
  const file = values.rejects;
  if (toStdout(file) || rows.length === 0) return;
  writeWhole(world, [{ file: file!, data: rejectsSheet(rows) }]);
}

/**
 * Reads everything the command line names.
 *
 * @param lenient whether an export of which nothing can be used is still an answer
 * @throws SpancoError on anything that cannot be read or understood
 */
export async function readInputs(
  call: InputCall,
  mapping: Mapping,
  lenient = false,
): Promise<Export> {
  const { values, terminal } = call;
  const given = named(values, call.world);
  const tables: GivenTable[] = [];
  for (const { file, role } of given) {
    const csv = { delimiter: values.delimiter ?? null, headerScore: headerScore(role, mapping) };
    for (const table of await open(call, file, csv)) tables.push({ table, role });
  }
  const rejects = new Rejects(values.rejects !== undefined, values.strict ? strictReject : null);
  const data = await readExport(tables, mapping, rejects, lenient).catch((error: unknown) => {
    // Rows that could not be used are wanted most when nothing else comes of them.
    keepRejects(call, rejects);
    throw error;
  });
  for (const table of data.tables) {
    if (!values.quiet && (values.verbose || table.guessed))
      await terminal.say(understanding(table));
  }
  return data;
}

/**
 * Reads a table of counts.
 *
 * @param needsRatio whether its columns must make at least one ratio
 * @throws SpancoError on anything that cannot be read or understood
 */
export async function readCountsFile(
  call: InputCall,
  file: string,
  mapping: Mapping,
  needsRatio: boolean,
): Promise<Counts> {
  const { delimiter } = call.values;
  const csv = { delimiter: delimiter ?? null, headerScore: countsScore };
  const tables = await open(call, file, csv);
  const counts = await readCounts(tables, mapping, new Rejects(false, countsReject), needsRatio);
  if (counts.rows.length === 0) throw noRows(file);
  return counts;
}
