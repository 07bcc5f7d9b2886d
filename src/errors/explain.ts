/** Every message about the prospect that is explained. */
import { voice } from '../say/voice.js';
import { spoken } from './error.js';
import type { Place } from './place.js';

export const noProspect = () => spoken('usage', 'no-prospect', voice().errors.explain.noProspect());

export const ambiguousProspect = (name: string, ids: readonly string[]) =>
  spoken('data', 'ambiguous-prospect', voice().errors.explain.ambiguousProspect(name, ids));

/** @param rows that speak of it, none of which could be used */
export const noSuchProspect = (
  wanted: string,
  rows: readonly { readonly place: Place; readonly detail: string | null }[],
  sample: string | null,
) =>
  spoken('data', 'no-such-prospect', voice().errors.explain.noSuchProspect(wanted, rows, sample));
