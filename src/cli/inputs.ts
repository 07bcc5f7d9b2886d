import { strictReject } from '../errors/columns.js';
import { countsReject } from '../errors/counts.js';
import { noRows } from '../errors/input.js';
import { noInput, stdinTwice } from '../errors/usage.js';
import { type Counts, countsScore, readCounts } from '../load/numbers/counts.js';
import { type Export, readExport } from '../load/export.js';
import { goalsScore } from '../load/numbers/goal-columns.js';
import type { GivenGoals } from '../method/goal.js';
import { readGoals } from '../load/numbers/goals.js';
import { Rejects } from '../load/ledger.js';
import type { Trace } from '../load/trace.js';
import type { Mapping } from '../understand/mapping.js';
import { type GivenTable, isSameFile } from '../understand/planning.js';
import { headerScore } from '../understand/roles.js';
import { headersByField } from '../understand/column-plan.js';
import { delimiterName } from '../read/delimiters.js';
import type { Table } from '../read/table.js';
import { openTables, type ReadingOptions } from '../read/tables.js';
import { bestSheets, chooseSheets } from '../understand/sheets.js';
import { rejectsSheet } from './rejects.js';
import { configFile, type InputCall, type InputValues, type Setup } from './configuration.js';
import { guardOutputs, type OutputValues, toStdout } from './delivery.js';
import { writeWhole } from './files.js';
import { sayTaken, type Taken } from './sheets.js';
import type { ReadingWorld } from './world.js';

/**
 * Refuses, before anything is read, two inputs from one stream, and to write over an input.
 *
 * @param files all that is read but the configuration
 */
export function guardFiles(
  values: InputValues & OutputValues,
  files: readonly string[],
  world: ReadingWorld,
): void {
  if (files.filter((file) => file === '-').length > 1) throw stdinTwice();
  guardOutputs(values, [...files, configFile(values)], world);
}

/** How a table was understood, as one line for people. */
function understanding({
  table,
  role,
  plan,
  reading: { system },
}: Export['tables'][number]): string {
  const { file, delimiter } = table;
  const fields = Object.entries(headersByField(plan)).map(
    ([field, headers]) => `${field}: ${headers.join(', ')}`,
  );
  const from = system === null ? '' : `, ${system.preset.title} ${system.table.name}`;
  const form = delimiter === null ? '' : `, ${delimiterName(delimiter)}`;
  const name = file.replace(/^-(?=$|#)/, 'Standard input');
  return `${name} read as ${role}${from}, ${table.encodingInWords()}${form} (${fields.join('; ')}).`;
}

const readingOptions = (
  { delimiter, encoding }: InputValues,
  headerScore: ReadingOptions['headerScore'],
): ReadingOptions => ({
  delimiter: delimiter ?? null,
  encoding: encoding ?? null,
  headerScore,
});

/** Opens one file as tables, with a line of progress while that lasts. */
function open({ world, terminal }: InputCall, file: string, options: ReadingOptions) {
  const source = {
    stdin: world.stdin,
    cwd: world.cwd(),
    texts: world.texts,
    onBytes: (bytes: number) => terminal.progress(bytes),
  };
  return openTables(file, source, options);
}

/** Writes the rejected rows of a reading that failed. */
function keepRejects({ values, world }: InputCall, { rows }: Rejects): void {
  const file = values.rejects;
  if (toStdout(file) || rows.length === 0) return;
  writeWhole(world, [{ file: file!, data: rejectsSheet(rows) }]);
}

/** What reading may be asked besides. */
export interface ReadingWishes {
  /** Whether an export of which nothing can be used is still an answer. */
  readonly lenient?: boolean;
  /** Follows one prospect. */
  readonly trace?: Trace;
}

/**
 * Reads every input.
 *
 * @throws SpancoError on anything that cannot be read or understood
 */
export async function readInputs(
  call: InputCall,
  { mapping, inputs }: Setup,
  { lenient = false, trace }: ReadingWishes = {},
): Promise<Export> {
  const { values, terminal, world } = call;
  if (
    inputs.some(({ file, role }) => file === '-' && role === null) &&
    world.stdin.isTTY === true
  ) {
    throw noInput();
  }
  const tables: GivenTable[] = [];
  const choices: Taken[] = [];
  for (const { file, role, tableMapping, delimiter, encoding } of inputs) {
    const options = { delimiter, encoding, headerScore: headerScore(role, tableMapping) };
    const choice = chooseSheets(file, await open(call, file, options), role, tableMapping);
    choices.push({ file, role, ...choice });
    for (const table of choice.taken) tables.push({ table, role, tableMapping });
  }
  await sayTaken(call, choices);
  const rejects = new Rejects(values.rejects !== undefined, values.strict ? strictReject : null);
  const reading = readExport(tables, mapping, rejects, lenient, trace ?? null);
  const data = await reading.catch((error: unknown) => {
    // Rows that could not be used are wanted most when nothing else comes of them.
    keepRejects(call, rejects);
    throw error;
  });
  for (const table of data.tables) {
    const isTwice = data.tables.some((other) => other !== table && isSameFile(other, table));
    if (!values.quiet && (values.verbose || table.guessed || isTwice))
      await terminal.say(understanding(table));
  }
  return data;
}

/** Opens a file of numbers that a person keeps: counts, goals; of a spreadsheet, the sheet that fits. */
async function openNumbers(
  call: InputCall,
  file: string,
  headerScore: ReadingOptions['headerScore'],
): Promise<readonly Table[]> {
  const tables = await open(call, file, readingOptions(call.values, headerScore));
  if (tables.length < 2 || tables.some(({ format }) => format !== 'xlsx')) return tables;
  const taken = bestSheets(tables, headerScore);
  const left = tables.filter((table) => !taken.includes(table));
  // Of sheets that do not fit, the first one says what is missing.
  if (taken.length === 0) return tables.slice(0, 1);
  await sayTaken(call, [{ file, role: null, taken, left }]);
  return taken;
}

/** Reads a table of counts. @throws SpancoError on anything that cannot be read or understood */
export async function readCountsFile(
  call: InputCall,
  file: string,
  mapping: Mapping,
): Promise<Counts> {
  const tables = await openNumbers(call, file, countsScore);
  const counts = await readCounts(tables, mapping, new Rejects(false, countsReject));
  if (counts.rows.length === 0) throw noRows(file);
  return counts;
}

/**
 * Reads goals, each with its measure and its days.
 *
 * @throws SpancoError on anything that cannot be read or understood
 */
export async function readGoalsFile(
  call: InputCall,
  file: string,
  mapping: Mapping,
): Promise<GivenGoals> {
  const tables = await openNumbers(call, file, goalsScore);
  const goals = await readGoals(tables, mapping, new Rejects(false, countsReject));
  if (goals.length === 0) throw noRows(file);
  return { file, goals };
}
