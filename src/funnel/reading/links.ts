import type { Join } from '../../knowledge/systems/preset.js';
import type { Export } from '../../load/export.js';

/** How well the rows of a role match prospects. */
export interface LinkReading {
  readonly role: 'activities' | 'history';
  /** By what the tables are linked. */
  readonly joins: readonly Join[];
  /** Rows that name a prospect, and are no repetition of another one. */
  readonly rows: number;
  /** Of these, rows of a prospect that is not there, or could be several. */
  readonly unmatched: number;
  /** Names that several prospects have, with the rows that use them, most used first. */
  readonly ambiguous: readonly { readonly name: string; readonly count: number }[];
  /** By what most of those that match nobody would; null where they would not. */
  readonly proposal: Join | null;
}

/** How well activities and changes of stage match prospects. */
export const linksOf = (data: Export): LinkReading[] =>
  (['activities', 'history'] as const).flatMap((role) => {
    const links = data[role]?.links;
    if (links === undefined) return [];
    const { joins, ambiguous, proposal } = links;
    // Activities that were grouped elsewhere were linked there, too.
    const { rows, unmatched } = data.shapes?.log ?? links;
    const names = [...ambiguous].map(([name, count]) => ({ name, count }));
    names.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    return [{ role, joins, rows, unmatched, ambiguous: names, proposal }];
  });

/** Rows of a name that several prospects have. */
export const ambiguousRows = ({ ambiguous }: Pick<LinkReading, 'ambiguous'>): number =>
  ambiguous.reduce((sum, { count }) => sum + count, 0);
