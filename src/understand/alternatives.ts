/** Columns of which several were named for one field: files may each have their own name for it. */
import type { Role } from '../read/table.js';
import { fold } from '../cells/text/fold.js';
import { findColumn } from './columns.js';
import type { ChosenColumns } from './headers.js';
import type { TableMapping } from './mapping.js';
import type { GivenTable } from './placing.js';

/** The headers that were named for a field, in the order in which they were said. */
export interface Alternatives {
  readonly role: Role;
  readonly field: string;
  readonly headers: readonly string[];
}

/** The fields for which several columns were named. */
export function alternativesIn(
  columns: Iterable<{ readonly role: Role; readonly field: string; readonly header: string }>,
): Alternatives[] {
  const named = new Map<string, Alternatives>();
  for (const { role, field, header } of columns) {
    const { headers = [] } = named.get(`${role}.${field}`) ?? {};
    named.set(`${role}.${field}`, { role, field, headers: [...headers, header] });
  }
  return [...named.values()].filter(({ headers }) => headers.length > 1);
}

const isIn = (header: readonly string[], name: string): boolean =>
  findColumn(header, header.map(fold), name) !== -1;

/** The columns that a user chose of a table: of several named for a field the last one that it has, else the last one said. */
export function chosenFor(
  role: Role,
  header: readonly string[],
  { columns, alternatives = [] }: TableMapping,
): ChosenColumns {
  const own = alternatives.flatMap(({ role: other, field, headers }) => {
    const there = other === role ? headers.findLast((name) => isIn(header, name)) : undefined;
    return there === undefined ? [] : [[field, there] as const];
  });
  return own.length === 0 ? columns[role] : new Map([...columns[role], ...own]);
}

/** Of the fields of a role the names that no table has. */
const missedOf = (
  role: Role,
  alternatives: readonly Alternatives[],
  given: readonly GivenTable[],
): ChosenColumns => {
  const nowhere = (name: string) => !given.some(({ table }) => isIn(table.header, name));
  return new Map(
    alternatives.flatMap(({ role: other, field, headers }) => {
      const missed = other === role ? headers.find(nowhere) : undefined;
      return missed === undefined ? [] : [[field, missed] as const];
    }),
  );
};

/**
 * Tables, each with the columns that were chosen of it. A name that no table has stays the choice of all, so that it is
 * missed as any other is.
 */
export const withOwnColumns = (given: readonly GivenTable[]): readonly GivenTable[] =>
  given.map((one) => {
    const { table, tableMapping } = one;
    const { columns, alternatives = [] } = tableMapping;
    if (alternatives.length === 0) return one;
    const own = (role: Role): ChosenColumns =>
      new Map([
        ...chosenFor(role, table.header, tableMapping),
        ...missedOf(role, alternatives, given),
      ]);
    const chosen = Object.fromEntries(
      (Object.keys(columns) as Role[]).map((role) => [role, own(role)]),
    ) as TableMapping['columns'];
    return { ...one, tableMapping: { ...tableMapping, columns: chosen } };
  });
