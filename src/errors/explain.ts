/** Every message about the prospect that is explained. */
import { SpancoError } from './error.js';
import { type Place, placeName } from './place.js';
import { listed } from '../say/en/lists.js';

export const noProspect = () =>
  new SpancoError('usage', 'no-prospect', 'Cannot explain: no prospect was named.', {
    hint: 'Write its id or its name, as in spanco explain 18273645 -p deals.csv.',
  });

export const ambiguousProspect = (name: string, ids: readonly string[]) =>
  new SpancoError(
    'data',
    'ambiguous-prospect',
    `Cannot explain "${name}": ${ids.length} prospects are called so.`,
    {
      hint: ids.some((id) => id !== '')
        ? `Write the id of one: ${listed(ids, 8)}.`
        : 'The prospects have no ids; name the column that tells them apart with --column prospects.id="…".',
    },
  );

/** @param rows that speak of it, none of which could be used */
export const noSuchProspect = (
  wanted: string,
  rows: readonly { readonly place: Place; readonly detail: string | null }[],
  sample: string | null,
) =>
  new SpancoError(
    'data',
    'no-such-prospect',
    rows.length === 0
      ? `Cannot explain "${wanted}": no prospect has that id or name.`
      : `Cannot explain "${wanted}": no row of it could be used. ${rows
          .slice(0, 3)
          .map(({ place, detail }) => `${placeName(place)}: ${detail ?? 'it was not used'}`)
          .join('; ')}.`,
    { hint: sample === null ? 'Check the file.' : `Ids look like "${sample}".` },
  );
