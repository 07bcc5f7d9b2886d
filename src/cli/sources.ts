import { readdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { cannotRead, emptyFolder, fileNotFound, noFileMatches } from '../errors/input.js';
import { fileTwice, invalidConfig } from '../errors/usage.js';
import { nearestOf } from '../cells/text/nearest.js';
import { alternativesIn } from '../understand/alternatives.js';
import type { Config } from '../understand/config.js';
import type { SourceConfig } from '../understand/source-config.js';
import type { TableMapping } from '../understand/mapping.js';
import { type Role, roles } from '../read/table.js';
import { causeOf, sheetPlace } from '../read/source.js';
import { entryOf, realPath } from './files.js';
import { filesNamed } from './patterns.js';
import { parseDelimiter } from '../read/delimiters.js';
import { parseEncoding } from './values.js';
import type { OptionValues } from './options.js';
import type { ReadingWorld } from './world.js';
import { voice } from '../say/voice.js';

/** One file to read, and all that is said of it. */
export interface Input {
  /** As messages call it: its path from where the program runs, `-` for standard input. */
  readonly file: string;
  /** What it is said to hold, null where its columns must tell. */
  readonly role: Role | null;
  readonly origin: Origin;
  /** Whether a folder or a pattern found it, and nobody named it. */
  readonly isFound: boolean;
  readonly tableMapping: TableMapping;
  /** null to find it out. */
  readonly delimiter: string | null;
  readonly encoding: string | null;
}

/** A configuration, and the file it stands in. */
export interface ReadConfig {
  readonly file: string;
  readonly config: Config;
}

type SourceValues = { readonly files: readonly string[] } & OptionValues<
  | 'prospects'
  | 'activities'
  | 'history'
  | 'reps'
  | 'column'
  | 'crm'
  | 'join'
  | 'delimiter'
  | 'encoding'
  | 'dateFormat'
  | 'decimal'
>;

const roleNames = Object.keys(roles) as Role[];

/** What options say of all tables, over what the configuration says of all, or of one source. */
export function mappingOf(
  values: Omit<SourceValues, 'files'>,
  config: Config | null,
  source: SourceConfig | null = null,
): TableMapping {
  const chosen = (role: Role) =>
    new Map([
      ...Object.entries<string>(config?.columns?.[role] ?? {}),
      ...Object.entries(source?.columns ?? {}),
      ...values.column.filter((c) => c.role === role).map((c) => [c.field, c.header] as const),
    ]);
  return {
    columns: {
      prospects: chosen('prospects'),
      activities: chosen('activities'),
      history: chosen('history'),
      reps: chosen('reps'),
    },
    alternatives: alternativesIn(values.column),
    constants: new Map(Object.entries(source?.constants ?? {})),
    crm: values.crm ?? source?.crm ?? config?.crm ?? null,
    join: values.join ?? source?.join ?? config?.join ?? null,
    dateOrder: values.dateFormat ?? source?.dateFormat ?? config?.dateFormat ?? null,
    decimal: values.decimal ?? source?.decimal ?? config?.decimal ?? null,
    currency: (source?.currency ?? config?.currency)?.toUpperCase() ?? null,
  };
}

/** The texts of delimiter and encoding in a configuration, as values. @throws SpancoError where one is none */
function textSettings(
  file: string,
  { delimiter, encoding }: Pick<Config, 'delimiter' | 'encoding'>,
) {
  try {
    return {
      delimiter: delimiter === undefined ? null : parseDelimiter(delimiter),
      encoding: encoding === undefined ? null : parseEncoding(encoding),
    };
  } catch (error) {
    throw invalidConfig(
      file,
      voice().configFaults.encoding(String(encoding), (error as Error).message),
    );
  }
}

/** Where an input was named. */
type Origin = 'option' | 'word' | 'configuration' | 'pipe';

/** The file in the same folder that is spelled most alike. */
function nearestFile(name: string, folder: string): string | null {
  try {
    const near = nearestOf(basename(name), readdirSync(resolve(folder, dirname(name))));
    return near === null ? null : join(dirname(name), near);
  } catch {
    return null;
  }
}

/** The files that a name stands for, in order of name. @throws SpancoError where there are none */
async function filesOf(name: string, folder: string, { texts }: ReadingWorld): Promise<string[]> {
  if (name === '-' || texts?.has(name)) return [name];
  let files: string[] | null;
  let there: string[] = [];
  try {
    files = await filesNamed(name, folder);
    if (files !== null && files.length === 0) there = readdirSync(folder);
  } catch (error) {
    throw cannotRead(name, causeOf(error));
  }
  if (files === null) throw fileNotFound(name, nearestFile(name, folder));
  if (files.length > 0) return files;
  throw entryOf({ cwd: () => folder }, name) === undefined
    ? noFileMatches(name, folder, there)
    : emptyFolder(name);
}

/** The files that the configuration lists, each with what is said of it. */
async function fromConfig(
  { file: configFile, config }: ReadConfig,
  values: SourceValues,
  world: ReadingWorld,
): Promise<Input[]> {
  const folder = dirname(configFile);
  const inputs: Input[] = [];
  for (const source of config.sources ?? []) {
    // What a query makes of tables is piped in.
    if (source.file === undefined) continue;
    const tableMapping = mappingOf(values, config, source);
    const settings = textSettings(configFile, { ...config, ...source });
    for (const file of await filesOf(source.file, resolve(world.cwd(), folder), world)) {
      inputs.push({
        file: isAbsolute(file) ? file : join(folder, file),
        origin: 'configuration',
        isFound: file !== source.file,
        role: source.as ?? null,
        tableMapping,
        delimiter: values.delimiter ?? settings.delimiter,
        encoding: values.encoding ?? settings.encoding,
      });
    }
  }
  return inputs;
}

/** The first input that is read already, -1 for none. One may hold prospects and what was done for them: a log of events. */
function repeated(inputs: readonly Input[], world: ReadingWorld): number {
  const places = inputs.map(({ file, role }) => {
    if (file === '-') return null;
    const { path, sheet } = sheetPlace(file, { cwd: world.cwd(), texts: world.texts });
    return { place: [realPath(world, path), sheet].join('\0'), role };
  });
  const isSame = (one: (typeof places)[number], other: (typeof places)[number]): boolean =>
    one?.place === other?.place &&
    (one?.role === other?.role || one?.role === null || other?.role === null);
  return places.findIndex(
    (one, at) =>
      one !== null && places.slice(0, at).some((other) => other !== null && isSame(one, other)),
  );
}

/**
 * The files to read: those the command line names, else those of the configuration, else standard input.
 *
 * @throws SpancoError where a pattern matches nothing, or one file comes twice
 */
export async function inputsOf(
  values: SourceValues,
  config: ReadConfig | null,
  world: ReadingWorld,
): Promise<Input[]> {
  const tableMapping = mappingOf(values, config?.config ?? null);
  const settings = textSettings(config?.file ?? '', config?.config ?? {});
  const plain = (file: string, role: Role | null, origin: Origin, isFound = false): Input => ({
    file,
    isFound,
    role,
    origin,
    tableMapping,
    delimiter: values.delimiter ?? settings.delimiter,
    encoding: values.encoding ?? settings.encoding,
  });
  const named: Input[] = [];
  for (const role of [...roleNames, null]) {
    for (const name of role === null ? values.files : values[role]) {
      const files = await filesOf(name, world.cwd(), world);
      const origin = role === null ? 'word' : 'option';
      named.push(...files.map((file) => plain(file, role, origin, file !== name)));
    }
  }
  // Users are looked up beside whatever is read: --reps alone does not take the place of the sources.
  const isAll = named.some(({ role }) => role !== 'reps');
  const listed = isAll || config === null ? [] : await fromConfig(config, values, world);
  const inputs = [...named, ...listed];
  const twice = repeated(inputs, world);
  if (twice !== -1) throw fileTwice(inputs[twice]!.file);
  return inputs.some(({ role }) => role !== 'reps')
    ? inputs
    : [...inputs, plain('-', null, 'pipe')];
}
