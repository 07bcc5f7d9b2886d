import { chosenFor } from '../../understand/alternatives.js';
import { findColumn } from '../../understand/columns.js';
import type { Config } from '../../understand/config.js';
import type { SourceConfig } from '../../understand/source-config.js';
import type { Export } from '../export.js';
import { fold } from '../../cells/text/fold.js';
import type { TableMapping } from '../../understand/mapping.js';
import type { ReadTable } from '../../understand/planning.js';
import { systemOf } from '../../understand/understanding.js';
import { seenOf } from './seen.js';

/** A file that was read, and what was said of it. */
export interface GivenFile {
  /** As its tables call it. */
  readonly file: string;
  /** As the configuration is to call it. */
  readonly path: string;
  readonly tableMapping: TableMapping;
  /** null where it was found out. */
  readonly delimiter: string | null;
  readonly encoding: string | null;
}

/** What can be said of one source, or of all. */
export type Settings = Pick<
  Config,
  'join' | 'dateFormat' | 'decimal' | 'currency' | 'delimiter' | 'encoding'
>;

/** An object without the keys that have nothing to say. */
export const withoutNull = <T extends object>(
  object: T,
): { [K in keyof T]?: Exclude<T[K], null | undefined> } =>
  Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && value !== undefined),
  ) as { [K in keyof T]?: Exclude<T[K], null | undefined> };

/** What the user said of a file. */
function settingsOf({ tableMapping, delimiter, encoding }: GivenFile): Settings {
  return withoutNull({
    join: tableMapping.join,
    dateFormat: tableMapping.dateOrder,
    decimal: tableMapping.decimal,
    currency: tableMapping.currency,
    // A character that nobody sees is written by its name.
    delimiter: delimiter === '\t' ? 'tab' : (delimiter as Settings['delimiter']),
    encoding,
  });
}

/** What was said of every file alike. */
export function sharedSettings(files: readonly GivenFile[]): Settings {
  const [first = {}, ...others] = files.map(settingsOf);
  const isShared = ([key, value]: [string, unknown]) =>
    others.every((other) => other[key as keyof Settings] === value);
  return Object.fromEntries(Object.entries(first).filter(isShared));
}

/** The system to write down: what the user said, else the one found, if naming it finds the same table. */
function crmOf({ table, role, reading: { system } }: ReadTable, tableMapping: TableMapping) {
  if (tableMapping.crm !== null || system === null) return tableMapping.crm;
  const again = systemOf(table, role, { ...tableMapping, crm: system.name });
  return again?.table === system.table ? system.name : null;
}

/** The columns that the user chose and that the table has. */
function columnsOf({ role, plan: { header } }: ReadTable, tableMapping: TableMapping) {
  const folded = header.map(fold);
  const there = [...chosenFor(role, header, tableMapping)].filter(
    ([, name]) => findColumn(header, folded, name) !== -1,
  );
  return there.length === 0 ? null : Object.fromEntries(there);
}

/** A file as a source, with what was seen in it and what is not said of all files. */
export function sourceOf(data: Export, given: GivenFile, shared: Settings): SourceConfig {
  const tables = data.tables.filter(({ table }) => table.file === given.file);
  const [only] = tables.length === 1 ? tables : [];
  const { constants } = given.tableMapping;
  const settings = Object.entries(settingsOf(given)).filter(([key]) => !Object.hasOwn(shared, key));
  return {
    $comment: tables.flatMap((table) => seenOf(data, table)),
    file: given.path,
    ...withoutNull({
      // A file of several tables says itself what each of them is.
      as: only?.role,
      crm: only === undefined ? given.tableMapping.crm : crmOf(only, given.tableMapping),
      columns: only === undefined ? null : columnsOf(only, given.tableMapping),
      constants: constants.size === 0 ? null : Object.fromEntries(constants),
    }),
    ...Object.fromEntries(settings),
  };
}

/** Columns chosen for tables that share a file, which only their role can tell apart. */
export function sharedColumns(
  { tables }: Export,
  files: readonly GivenFile[],
): Config['columns'] | null {
  const chosen = tables.flatMap(({ table: { file }, role }) => {
    const isAlone = tables.filter(({ table }) => table.file === file).length === 1;
    const columns = files.find((one) => one.file === file)!.tableMapping.columns[role];
    return isAlone || columns.size === 0 ? [] : [[role, Object.fromEntries(columns)] as const];
  });
  return chosen.length === 0 ? null : Object.fromEntries(chosen);
}
