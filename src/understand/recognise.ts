import type { Role } from '../read/table.js';
import { fold } from '../cells/text/fold.js';
import type { PresetTable } from '../knowledge/systems/preset.js';
import { type PresetName, presets } from '../knowledge/systems/presets.js';

/** The system an export came from, and which of its tables it is. */
export interface Recognised {
  readonly system: PresetName;
  readonly table: PresetTable;
}

const anyOf = (headers: readonly string[], there: ReadonlySet<string>): boolean =>
  headers.some((header) => there.has(fold(header)));

const bears = ({ marks, writtenWith }: PresetTable, header: readonly string[]): boolean => {
  const there = new Set(header.map(fold));
  const isWritten = writtenWith === undefined || header.some((name) => writtenWith.test(name));
  return isWritten && marks.every((mark) => anyOf(mark, there));
};

/** How many headers of a file a table knows the meaning of. */
function named(table: PresetTable, there: ReadonlySet<string>): number {
  const known = Object.values<readonly string[]>(table.columns).flat().map(fold);
  return [...new Set(known)].filter((header) => there.has(header)).length;
}

/** The tables of one system, null for all, that can be of a role, null for any. */
const tablesOf = (role: Role | null, within: PresetName | null): Recognised[] =>
  (within === null ? (Object.keys(presets) as PresetName[]) : [within]).flatMap((system) =>
    (presets[system].tables as readonly PresetTable[])
      .filter((table) => role === null || table.role === role)
      .map((table) => ({ system, table })),
  );

/** The table that names most headers, of several the first; null of none. */
function namingMost(tables: readonly Recognised[], there: ReadonlySet<string>): Recognised | null {
  const counts = tables.map(({ table }) => named(table, there));
  return tables[counts.indexOf(Math.max(...counts))] ?? null;
}

/** The tables whose marks a header bears. */
const markedBy = (tables: readonly Recognised[], header: readonly string[]): Recognised[] =>
  tables.filter(({ table }) => bears(table, header));

/** Whether a header bears the marks of a table of a role, of one system, or of any (null). */
export const bearsMarks = (
  header: readonly string[],
  role: Role,
  within: PresetName | null,
): boolean => markedBy(tablesOf(role, within), header).length > 0;

/**
 * Finds the system and table of an export by its header. A table must bear its marks; of several the one
 * that names most headers is taken, then the first.
 *
 * @param role what the user says the file holds, null for any
 * @param within the system the user says it is from, null for any; where none of its tables is marked, any will do
 * @returns null where no table fits: with a system, where it has no table of the role
 */
export function recognise(
  header: readonly string[],
  role: Role | null,
  within: PresetName | null,
): Recognised | null {
  const tables = tablesOf(role, within);
  const marked = markedBy(tables, header);
  const fitting = marked.length === 0 && within !== null ? tables : marked;
  return namingMost(fitting, new Set(header.map(fold)));
}
