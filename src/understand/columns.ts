import { columnNotThere, missingColumn } from '../errors/columns.js';
import type { Role } from '../read/table.js';
import { type Field, fieldNames, type FieldsOf, fieldTables } from '../knowledge/fields/fields.js';
import { nearestOf } from '../cells/text/nearest.js';
import { fold } from '../cells/text/fold.js';
import { candidatesIn, fitOf } from './candidates.js';
import { choose } from './choosing.js';
import { addCaseKey } from './case-key.js';
import { addCurrency } from './currency-column.js';
import { addEntered, noneEntered } from './entered.js';
import type { ChosenColumns } from './headers.js';
import type { Profile, Profiles } from './profile.js';
import { type ColumnPlan, tells } from './column-plan.js';
import type { Understanding } from './understanding.js';

/** The place of a column that somebody named, -1 where there is none. */
export function findColumn(
  header: readonly string[],
  folded: readonly string[],
  name: string,
): number {
  const exact = header.indexOf(name);
  if (exact !== -1) return exact;
  const alike = folded.indexOf(fold(name));
  const [, title, number] = /^(.+)#(\d+)$/.exec(name) ?? [];
  if (alike !== -1 || title === undefined) return alike;
  const same = folded.flatMap((key, column) => (key === fold(title) ? [column] : []));
  return same[Number(number) - 1] ?? -1;
}

/** What deciding the columns of a table needs besides the table. */
export interface Wishes<R extends Role> {
  readonly file: string;
  readonly header: readonly string[];
  readonly profiles: Profiles;
  readonly chosen: ChosenColumns;
  /** Fields that the question at hand needs; only these are looked for, and only these can be ambiguous. */
  readonly wanted: ReadonlySet<FieldsOf[R]>;
  /** Those of them that the question can do without: of several columns that could be one, the first listed is taken. */
  readonly optional: ReadonlySet<FieldsOf[R]>;
  /** Whether another table of the role has a column that the user chose, so that this one need not. */
  readonly elsewhere: (header: string) => boolean;
}

/**
 * Decides which column of a header holds which field: the user's choice first, then what is known of the
 * system, then the field's own name, headers that mean it, and generic ones.
 *
 * @throws SpancoError where a chosen column is not there, or several columns could be a wanted field
 */
export function planColumns<R extends Role>(
  role: R,
  { file, header, profiles, chosen, wanted, optional, elsewhere }: Wishes<R>,
  { layout, constants, words }: Pick<Understanding, 'layout' | 'constants' | 'words'>,
): ColumnPlan<R> {
  const folded = header.map(fold);
  const columns = new Map<FieldsOf[R], readonly number[]>();
  for (const field of fieldNames(role)) {
    const choice = chosen.get(field);
    if (choice === undefined) continue;
    const column = findColumn(header, folded, choice);
    if (column !== -1) columns.set(field, [column]);
    else if (!elsewhere(choice)) {
      throw columnNotThere(file, role, field, choice, header, nearestOf(choice, header));
    }
  }
  const preset = layout?.role === role ? layout.columns : {};
  const not: Readonly<Record<string, readonly string[]>> =
    layout?.role === role ? (layout.not ?? {}) : {};
  const isElse = (field: string, column: number) =>
    not[field]?.some((name) => fold(name) === folded[column]) === true;
  const columnsOf = { header, profiles, words };
  const known: Readonly<Record<string, Field>> = fieldTables[role];
  // Cases count without their days: a column that a short row shifted out of its place has none.
  const isNoDay = (field: FieldsOf[R], column: number) =>
    layout?.byValues === true && known[field]!.kind === 'date' && isCode(profiles.of(column));
  for (const [name, headers] of Object.entries(preset) as [FieldsOf[R], readonly string[]][]) {
    if (columns.has(name) || !wanted.has(name)) continue;
    const isBorne = (column: number) =>
      (layout?.byValues !== true || fitOf(role, name, columnsOf, column) !== 'no') &&
      !(name === 'rep' && profiles.isEmpty(column));
    const there = headers
      .map((one) => folded.indexOf(fold(one)))
      .filter((column) => column !== -1 && isBorne(column));
    // A day on which nothing was ever done leaves it to the next that means the same.
    const filled = there.filter((column) => !profiles.isEmpty(column));
    const isDay = known[name]!.kind === 'date';
    const [first, ...more] = isDay && filled.length > 0 ? filled : there;
    if (first === undefined) continue;
    const isApart = (column: number) =>
      profiles.rows.length > 0 && profiles.areApart(first, column);
    columns.set(name, known[name]!.united === true ? [first, ...more.filter(isApart)] : [first]);
  }
  const taken = new Map([...columns].flatMap(([field, places]) => places.map((at) => [at, field])));
  const candidates = candidatesIn(role, columnsOf, taken);
  // What every row of this table is stands, whatever other column sounds like it: the type of a ticket.
  const settled = new Set(
    Object.keys(layout?.constants ?? {}).filter((field) => !Object.hasOwn(preset, field)),
  );
  for (const field of fieldNames(role)) {
    const found = (candidates.get(field) ?? []).filter(
      ({ column }) => !isElse(field, column) && !isNoDay(field, column),
    );
    if (found.length === 0 || !wanted.has(field) || columns.has(field)) continue;
    if (settled.has(field)) continue;
    // Of several the currency of the amount is the one that is named for it.
    if (field === 'currency' && found.length > 1) addCurrency(columnsOf, wanted, columns);
    if (columns.has(field)) continue;
    const isOptional = optional.has(field);
    const chosen = choose(found, { ...columnsOf, role, field, file, optional: isOptional });
    if (chosen.length > 0) columns.set(field, chosen);
  }
  addCaseKey(layout?.role === role ? layout : null, columnsOf, wanted, columns);
  if (!columns.has('currency' as FieldsOf[R])) addCurrency(columnsOf, wanted, columns);
  const entered =
    role === 'prospects' ? addEntered(columnsOf, chosen, wanted, columns) : noneEntered;
  const read = new Set([...columns.values()].flat());
  // Somebody who named the second one knows that there are two.
  const hidesAnother = (column: number) =>
    folded.indexOf(folded[column]!) === column &&
    folded.some((key, other) => key === folded[column] && !read.has(other));
  return {
    header,
    columns,
    constants,
    repeated: [...read].filter(hidesAnother).map((column) => header[column]!),
    ...entered,
  };
}

/** Small numbers in all rows, which no day is written as. */
const isCode = ({ share }: Profile): boolean => share((value) => /^\d{1,3}$/.test(value)) === 1;

/** @throws SpancoError naming every header of the table, if nothing says what any of the fields is */
export function requireField<R extends Role>(
  role: R,
  plan: ColumnPlan<R>,
  file: string,
  anyOf: readonly FieldsOf[R][],
  what?: string,
): void {
  if (anyOf.some((field) => tells(plan, field))) return;
  throw missingColumn(file, role, anyOf[0]!, plan.header, what);
}
