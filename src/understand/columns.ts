import { ambiguousColumn, columnNotThere, missingColumn } from '../errors/columns.js';
import type { Role } from '../read/table.js';
import { type Field, fieldNames, type FieldsOf, fieldTables } from '../knowledge/fields/fields.js';
import { milestoneDates } from '../knowledge/fields/milestone-dates.js';
import { nearestOf } from '../cells/text/nearest.js';
import { fold } from '../cells/text/fold.js';
import { type ChosenColumns, type Claim, claims } from './headers.js';
import { type ColumnPlan, tells } from './column-plan.js';
import type { Understanding } from './understanding.js';
import type { StageKind } from '../knowledge/words/stages.js';
import type { Words } from '../cells/words/words.js';

/** The stage in `Date entered "Closed Won (Sales Pipeline)"` and `hs_v2_date_entered_closedwon`, null for other headers. */
export function enteredStage(header: string): string | null {
  const stage = /^\W*(?:hs[ _](?:v2[ _])?)?date[ _]entered[ _]+(.+)$/iu.exec(header)?.[1];
  return stage?.replace(/["“”«»]/gu, '') ?? null;
}

/** Whether of several columns that could be a field the first listed is the best. */
const isRanked = ({ kind, ranked }: Field): boolean =>
  ranked === true || ['date', 'amount', 'number', 'duration'].includes(kind);

/** The best column among those that claim a field: of the lowest tier. */
function best<R extends Role>(
  role: R,
  field: FieldsOf[R],
  file: string,
  header: readonly string[],
  candidates: readonly (Claim & { column: number })[],
  optional: boolean,
): number {
  const tier = Math.min(...candidates.map((claim) => claim.tier));
  const top = candidates.filter((claim) => claim.tier === tier);
  const first = Math.min(...top.map((claim) => claim.place));
  // Two ids, names or words of one record are a choice that only the user can make.
  const chosen =
    optional || isRanked((fieldTables[role] as Record<string, Field>)[field]!)
      ? top.filter((claim) => claim.place === first)
      : top;
  const spelled = chosen.map((claim) => header[claim.column]!);
  if (new Set(spelled.map(fold)).size > 1) throw ambiguousColumn(file, role, field, spelled);
  return chosen[0]!.column;
}

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
  { file, header, chosen, wanted, optional, elsewhere }: Wishes<R>,
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
  for (const [name, headers] of Object.entries(preset) as [FieldsOf[R], readonly string[]][]) {
    if (columns.has(name) || !wanted.has(name)) continue;
    const column = headers
      .map((header) => folded.indexOf(fold(header)))
      .find((place) => place !== -1);
    if (column !== undefined) columns.set(name, [column]);
  }
  const taken = new Set([...columns.values()].flat());
  const known = claims(role);
  // What every row of this table is stands, whatever other column sounds like it: the type of a ticket.
  const settled = new Set(
    Object.keys(layout?.constants ?? {}).filter((field) => !Object.hasOwn(preset, field)),
  );
  const candidates = new Map<string, (Claim & { column: number })[]>();
  folded.forEach((key, column) => {
    const claim = taken.has(column) ? undefined : known.get(key);
    if (claim === undefined || settled.has(claim.field)) return;
    candidates.set(claim.field, [...(candidates.get(claim.field) ?? []), { ...claim, column }]);
  });
  for (const field of fieldNames(role)) {
    const found = candidates.get(field) ?? [];
    if (found.length === 0 || !wanted.has(field) || columns.has(field)) continue;
    columns.set(field, [best(role, field, file, header, found, optional.has(field))]);
  }
  const unknownStages =
    role === 'prospects' ? addEntered(header, chosen, wanted, columns, words.stages) : [];
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
    unknownStages,
  };
}

/**
 * Adds the columns of days on which stages were entered to the days of their milestones.
 *
 * @returns the columns whose stages mean nothing to us
 */
function addEntered(
  header: readonly string[],
  chosen: ChosenColumns,
  wanted: ReadonlySet<string>,
  columns: Map<string, readonly number[]>,
  stages: Words<StageKind>,
): string[] {
  const unknown: string[] = [];
  header.forEach((name, column) => {
    const stage = enteredStage(name);
    if (stage === null) return;
    const kind = stages.kindOf(stage);
    if (kind === null) unknown.push(name);
    if (kind === null || kind === 'open' || kind === 'targets') return;
    const field = milestoneDates[kind];
    if (!wanted.has(field) || chosen.has(field)) return;
    columns.set(field, [...new Set([...(columns.get(field) ?? []), column])]);
  });
  return unknown;
}

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
