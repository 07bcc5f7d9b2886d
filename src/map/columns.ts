import { ambiguousColumn, columnNotThere, missingColumn } from '../errors/columns.js';
import type { Milestone } from '../method/milestones.js';
import type { Role } from '../read/table.js';
import {
  activityFields,
  type ActivityField,
  type Field,
  prospectFields,
  type ProspectField,
} from './fields.js';
import { fold } from './fold.js';
import type { StageKind } from './vocabulary/stages.js';
import type { Words } from './vocabulary/words.js';

/** The fields of each role. */
export interface FieldsOf {
  prospects: ProspectField;
  activities: ActivityField;
}

const tables: { readonly [R in Role]: Readonly<Record<FieldsOf[R], Field>> } = {
  prospects: prospectFields,
  activities: activityFields,
};

/** Names of the fields of a role, in the order of their table. */
export const fieldNames = <R extends Role>(role: R): FieldsOf[R][] =>
  Object.keys(tables[role]) as FieldsOf[R][];

/** Columns the user chose: header by field. */
export type ChosenColumns = ReadonlyMap<string, string>;

/** Which columns of a table hold which field. */
export interface ColumnPlan<R extends Role> {
  readonly header: readonly string[];
  /** Places of the columns of a field; several only for milestone dates. */
  readonly columns: ReadonlyMap<FieldsOf[R], readonly number[]>;
}

interface Claim {
  readonly field: string;
  /** 0 the field's own name, then `names`, `weak` and `last`. */
  readonly tier: number;
  readonly place: number;
}

const claimed: { [R in Role]?: ReadonlyMap<string, Claim> } = {};

/** Which field each folded header means, built once for a role. */
function claims(role: Role): ReadonlyMap<string, Claim> {
  const known = claimed[role];
  if (known !== undefined) return known;
  const all = new Map<string, Claim>();
  const table: Readonly<Record<string, Field>> = tables[role];
  for (const [field, { names, weak, last }] of Object.entries(table)) {
    [[field], names, weak, last ?? []].forEach((headers, tier) => {
      headers.forEach((header, place) => {
        const key = fold(header);
        if (!all.has(key)) all.set(key, { field, tier, place });
      });
    });
  }
  claimed[role] = all;
  return all;
}

/** The fields of a role that the cells of a row name, were the row a header; the user's own columns included. */
export function fieldsNamed(
  role: Role,
  cells: readonly string[],
  chosen: ChosenColumns,
): ReadonlySet<string> {
  const known = claims(role);
  const folded = cells.map(fold);
  const own = [...chosen].filter(([, header]) => folded.includes(fold(header)));
  const meant = folded.flatMap((key) => known.get(key)?.field ?? []);
  return new Set([...own.map(([field]) => field), ...meant]);
}

const dateOf = {
  qualified: 'qualifiedOn',
  booked: 'bookedOn',
  held: 'heldOn',
  proposals: 'proposedOn',
  wins: 'wonOn',
  orders: 'orderedOn',
  lost: 'lostOn',
} as const satisfies Record<Exclude<Milestone, 'targets'> | 'lost', ProspectField>;

/** The date field of each outcome that a record can prove. */
export const milestoneDates: Readonly<typeof dateOf> = dateOf;

/** `Date entered "Closed Won (Sales Pipeline)"`, `hs_v2_date_entered_closedwon`: the day a stage was entered. */
function enteredStage(header: string, stages: Words<StageKind>): ProspectField | null {
  const stage = /^\W*(?:hs[ _](?:v2[ _])?)?date[ _]entered[ _]+(.+)$/iu.exec(header)?.[1];
  if (stage === undefined) return null;
  const kind = stages.kindOf(stage.replace(/["“”«»]/gu, ''));
  return kind === null || kind === 'open' || kind === 'targets' ? null : dateOf[kind];
}

/** The best columns among those that claim a field: of the lowest tier. */
function best<R extends Role>(
  role: R,
  field: FieldsOf[R],
  file: string,
  header: readonly string[],
  candidates: readonly (Claim & { column: number })[],
): number {
  const tier = Math.min(...candidates.map((claim) => claim.tier));
  const top = candidates.filter((claim) => claim.tier === tier);
  const { kind } = (tables[role] as Record<string, Field>)[field]!;
  // Two dates or amounts of one record are common and listed best first; two ids, names or words are
  // a choice that only the user can make.
  const ranked = kind === 'date' || kind === 'amount' || kind === 'number';
  const first = Math.min(...top.map((claim) => claim.place));
  const chosen = ranked ? top.filter((claim) => claim.place === first) : top;
  if (chosen.length > 1) {
    throw ambiguousColumn(
      file,
      role,
      field,
      chosen.map((claim) => header[claim.column]!),
    );
  }
  return chosen[0]!.column;
}

/**
 * Decides which column of a header holds which field: the user's choice first, then the field's own name,
 * then headers that mean it, then generic ones.
 *
 * @param wanted fields that the question at hand needs; only these can be ambiguous
 * @throws SpancoError where a chosen column is not there, or several columns could be a wanted field
 */
export function planColumns<R extends Role>(
  role: R,
  file: string,
  header: readonly string[],
  chosen: ChosenColumns,
  wanted: ReadonlySet<FieldsOf[R]>,
  stages: Words<StageKind>,
): ColumnPlan<R> {
  const folded = header.map(fold);
  const known = claims(role);
  const candidates = new Map<string, (Claim & { column: number })[]>();
  folded.forEach((key, column) => {
    const claim = known.get(key);
    if (claim !== undefined) {
      candidates.set(claim.field, [...(candidates.get(claim.field) ?? []), { ...claim, column }]);
    }
  });
  const columns = new Map<FieldsOf[R], readonly number[]>();
  for (const field of fieldNames(role)) {
    const choice = chosen.get(field);
    const found = candidates.get(field) ?? [];
    if (choice !== undefined) {
      const exact = header.indexOf(choice);
      const column = exact === -1 ? folded.indexOf(fold(choice)) : exact;
      if (column === -1) throw columnNotThere(file, role, field, choice, header);
      if (header.indexOf(header[column]!, column + 1) !== -1) {
        throw ambiguousColumn(file, role, field, [header[column]!, header[column]!]);
      }
      columns.set(field, [column]);
    } else if (found.length > 0 && wanted.has(field)) {
      columns.set(field, [best(role, field, file, header, found)]);
    }
  }
  if (role === 'prospects') {
    header.forEach((name, column) => {
      const field = enteredStage(name, stages) as FieldsOf[R] | null;
      if (field === null || !wanted.has(field) || chosen.has(field)) return;
      columns.set(field, [...new Set([...(columns.get(field) ?? []), column])]);
    });
  }
  return { header, columns };
}

/** Every header in a table, quoted as a user would have to write it, if a needed field is missing. */
export function requireField<R extends Role>(
  role: R,
  plan: ColumnPlan<R>,
  file: string,
  anyOf: readonly FieldsOf[R][],
  what?: string,
): void {
  if (anyOf.some((field) => plan.columns.has(field))) return;
  throw missingColumn(file, role, anyOf[0]!, plan.header, what);
}
