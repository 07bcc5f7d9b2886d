/** Every message about the prospect that is explained. */
import { voice } from '../say/voice.js';
import { spoken } from './error.js';
import type { Place } from './place.js';

/** @param line that explains one of the prospects that were read; null where none was */
export const noProspect = (line: string | null) =>
  spoken('usage', 'no-prospect', voice().errors.explain.noProspect(line));

export const ambiguousProspect = (name: string, ids: readonly string[]) =>
  spoken('data', 'ambiguous-prospect', voice().errors.explain.ambiguousProspect(name, ids));

/** @param rows that speak of it, none of which could be used */
export const noSuchProspect = (
  wanted: string,
  rows: readonly { readonly place: Place; readonly detail: string | null }[],
  sample: string | null,
) =>
  spoken('data', 'no-such-prospect', voice().errors.explain.noSuchProspect(wanted, rows, sample));
