/** Which field a header means. */
import type { Role } from '../read/table.js';
import { type Field, fieldTables } from '../knowledge/fields/fields.js';
import { fold } from '../cells/text/fold.js';

/** Columns the user chose: header by field; `Amount#2` is the second column of that name. */
export type ChosenColumns = ReadonlyMap<string, string>;

/** That a header means a field, and how well. */
export interface Claim {
  readonly field: string;
  /** See {@link tiers}; less is better. */
  readonly tier: number;
  readonly place: number;
}

/** How surely a header means a field, the surest first: whole headers that are known, and between them their words. */
export const tiers = {
  own: 0,
  names: 1,
  weak: 2,
  words: 3,
  last: 4,
  lastWords: 5,
  unsure: 6,
} as const;

const claimed: { [R in Role]?: ReadonlyMap<string, Claim> } = {};

/** Which field each folded header means, built once for a role. */
export function claims(role: Role): ReadonlyMap<string, Claim> {
  const known = claimed[role];
  if (known !== undefined) return known;
  const all = new Map<string, Claim>();
  const table: Readonly<Record<string, Field>> = fieldTables[role];
  for (const [field, { names, weak, last }] of Object.entries(table)) {
    for (const [headers, tier] of [
      [[field], tiers.own],
      [names, tiers.names],
      [weak, tiers.weak],
      [last ?? [], tiers.last],
    ] as const) {
      headers.forEach((header, place) => {
        const key = fold(header);
        if (!all.has(key)) all.set(key, { field, tier, place });
      });
    }
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
  const taken = [...chosen].filter(([, header]) => folded.includes(fold(header)));
  const meant = folded.flatMap((key) => known.get(key)?.field ?? []);
  return new Set([...taken.map(([field]) => field), ...meant]);
}
