import type { Said } from '../../said.js';
import type { Place } from '../../place.js';
import { rowFaults } from '../faults/rows.js';
import { listed } from '../lists.js';
import { placeName } from '../places.js';
import { grouped } from '../numbers.js';

/** What is said of the prospect that is explained. */
export const explainErrors = {
  /** @param line that explains one of those that were read; null where none was */
  noProspect: (line: string | null): Said => ({
    message: 'Cannot explain: no prospect was named.',
    hint: `Write its id or its name, as in ${line ?? 'spanco explain 18273645 -p deals.csv'}.`,
  }),
  ambiguousProspect: (name: string, ids: readonly string[]): Said => ({
    message: `Cannot explain "${name}": ${grouped(ids.length)} prospects are called so.`,
    hint: ids.some((id) => id !== '')
      ? `Write the id of one: ${listed(ids, 8)}.`
      : 'The prospects have no ids; name the column that tells them apart with --column prospects.id="…".',
  }),
  /** @param rows that speak of it, none of which could be used */
  noSuchProspect: (
    wanted: string,
    rows: readonly { readonly place: Place; readonly detail: string | null }[],
    sample: string | null,
  ): Said => ({
    message:
      rows.length === 0
        ? `Cannot explain "${wanted}": no prospect has that id or name.`
        : `Cannot explain "${wanted}": no row of it could be used. ${rows
            .slice(0, 3)
            .map(({ place, detail }) => `${placeName(place)}: ${detail ?? rowFaults.notUsed()}`)
            .join('; ')}.`,
    hint: sample === null ? 'Check the file.' : `Ids look like "${sample}".`,
  }),
};
