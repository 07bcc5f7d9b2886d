import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { messageOf } from '../errors/error.js';
import { fileTwice, noInput, invalidOption, stdinTwice } from '../errors/usage.js';
import { cannotRead, fileNotFound, noRows } from '../errors/input.js';
import { isColumn } from '../funnel/groups.js';
import { type Export, readExport } from '../map/export.js';
import type { GivenTable } from '../map/planning.js';
import { headerScore } from '../map/roles.js';
import type { Config } from '../map/config.js';
import { type Counts, countsScore, readCounts } from '../map/counts.js';
import { Rejects } from '../map/ledger.js';
import type { Mapping } from '../map/mapping.js';
import { daysIn } from '../map/zone.js';
import type { HeaderScore } from '../read/header.js';
import type { Role } from '../read/table.js';
import { openTables } from '../read/tables.js';
import { rejectsSheet } from '../render/rejects.js';
import type { Call } from './command.js';
import { writeWhole } from './files.js';
import type { OptionValues } from './options.js';
import type { World } from './world.js';

/** The options that say what to read and how to understand it. */
export type InputValues = OptionValues<
  | 'prospects'
  | 'activities'
  | 'config'
  | 'column'
  | 'delimiter'
  | 'dateFormat'
  | 'decimal'
  | 'tz'
  | 'rejects'
  | 'strict'
  | 'quiet'
  | 'verbose'
>;

const projectConfig = 'spanco.config.json';

/** The configuration the user named, else the project's, else none. */
async function readConfig(
  named: string | undefined,
  world: World,
): Promise<{ readonly file: string; readonly config: Config } | null> {
  const file = named ?? projectConfig;
  let text: string;
  try {
    text = readFileSync(resolve(world.cwd(), file), 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (missing && named === undefined) return null;
    throw missing ? fileNotFound(file) : cannotRead(file, messageOf(error));
  }
  const { parseConfig } = await import('../map/config.js');
  return { file, config: parseConfig(file, text) };
}

async function toMapping(
  values: InputValues,
  config: Config | null,
  attributes: readonly string[],
): Promise<Mapping> {
  const columns = (role: Role) =>
    new Map([
      ...Object.entries(config?.columns?.[role] ?? {}),
      ...values.column.filter((c) => c.role === role).map((c) => [c.field, c.header] as const),
    ]);
  let dayOf: Mapping['dayOf'];
  try {
    dayOf = daysIn(values.tz);
  } catch {
    throw invalidOption('--tz', values.tz, 'there is no such time zone');
  }
  const words = config?.words ?? {};
  const aliases =
    config?.reps === undefined ? null : (await import('../map/config.js')).repAliases(config.reps);
  return {
    columns: { prospects: columns('prospects'), activities: columns('activities') },
    words: {
      types: words.types ?? {},
      outcomes: words.outcomes ?? {},
      stages: words.stages ?? {},
    },
    repAliases: aliases ?? new Map(),
    dateOrder: values.dateFormat ?? config?.dateFormat ?? null,
    decimal: values.decimal ?? config?.decimal ?? null,
    currency: config?.currency?.toUpperCase() ?? null,
    dayOf,
    attributes: [...new Set(attributes.filter((name) => name !== 'rep' && isColumn(name)))],
  };
}

/** The files to read with what they are said to hold; standard input alone where none is named. */
function named({ prospects, activities }: InputValues, world: World) {
  const given: { file: string; role: Role | null }[] = [
    ...prospects.map((file) => ({ file, role: 'prospects' as const })),
    ...activities.map((file) => ({ file, role: 'activities' as const })),
  ];
  if (given.filter(({ file }) => file === '-').length > 1) throw stdinTwice();
  const twice = given.find(({ file, role }, at) =>
    given.slice(0, at).some((one) => one.file === file && one.role === role),
  );
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

type InputCall = Pick<Call, 'world' | 'terminal'> & { readonly values: InputValues };

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

/** The mapping that options and configuration make together. */
async function readMapping(call: InputCall, attributes: readonly string[]): Promise<Mapping> {
  const { values, world, terminal } = call;
  const config = await readConfig(values.config, world);
  if (config !== null && values.verbose && !values.quiet) {
    await terminal.say(`Configuration: ${config.file}.`);
  }
  return toMapping(values, config?.config ?? null, attributes);
}

/** Writes the rejected rows of a reading that failed. */
function keepRejects({ values, world }: InputCall, { rows }: Rejects): void {
  const file = values.rejects;
  if (file === undefined || file === '-' || rows.length === 0) return;
  writeWhole(world, [{ file, data: rejectsSheet(rows) }]);
}

/** The file the configuration is read from, if there is one. */
export function configFile({ config }: Pick<InputValues, 'config'>): string {
  return config ?? projectConfig;
}

/**
 * Reads everything the command line names.
 *
 * @param attributes columns that the question groups or filters by
 * @param lenient whether an export of which nothing can be used is still an answer
 * @throws SpancoError on anything that cannot be read or understood
 */
export async function readInputs(
  call: InputCall,
  attributes: readonly string[],
  lenient = false,
): Promise<Export> {
  const { values, terminal } = call;
  const given = named(values, call.world);
  const mapping = await readMapping(call, attributes);
  const tables: GivenTable[] = [];
  for (const { file, role } of given) {
    const csv = { delimiter: values.delimiter ?? null, headerScore: headerScore(role, mapping) };
    for (const table of await open(call, file, csv)) tables.push({ table, role });
  }
  const rejects = new Rejects(values.rejects !== undefined, values.strict);
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
  needsRatio: boolean,
): Promise<Counts> {
  const { delimiter, strict } = call.values;
  const { decimal } = await readMapping(call, []);
  const csv = { delimiter: delimiter ?? null, headerScore: countsScore };
  const tables = await open(call, file, csv);
  const counts = await readCounts(tables, decimal, new Rejects(false, strict), needsRatio);
  if (counts.rows.length === 0) throw noRows(file);
  return counts;
}
