import { nameKey } from '../../cells/text/fold.js';
import type { IdIndex } from './id-index.js';
import { AMBIGUOUS, type NameIndex } from './name-index.js';

/** The place of a prospect by what a row calls it; NOT_FOUND for nobody, AMBIGUOUS where it could be several. */
export type FindProspect = (called: string) => number;

/** CRMs list several prospects in one cell; the first that is known counts. */
function firstOf(called: string, find: FindProspect): number {
  const place = find(called);
  if (place >= 0 || !called.includes(';')) return place;
  let worst = place;
  for (const part of called.split(';')) {
    const found = find(part.trim());
    if (found >= 0) return found;
    if (found === AMBIGUOUS) worst = AMBIGUOUS;
  }
  return worst;
}

/** Looks ids up among known prospects. */
export const amongKnown =
  (index: IdIndex): FindProspect =>
  (id) => {
    const place = index.find(id);
    return place >= 0 || !id.includes(';') ? place : firstOf(id, (part) => index.find(part));
  };

/** Looks names or addresses up among known prospects. */
export const amongNamed =
  (index: NameIndex): FindProspect =>
  (name) =>
    firstOf(name, (part) => index.find(part));

/** What is before the first `;` of a list of several prospects. */
const firstNamed = (called: string): string =>
  called.includes(';')
    ? (called.split(';').find((part) => part.trim() !== '') ?? called).trim()
    : called;

/** Takes every new id for a new prospect; of several in one cell the first counts. */
export const asTheyCome =
  (index: IdIndex): FindProspect =>
  (id) =>
    index.add(firstNamed(id));

/** Takes every new name or address for a new prospect, whatever its case and spaces. */
export const asTheyAreNamed =
  (index: IdIndex): FindProspect =>
  (name) =>
    index.add(nameKey(firstNamed(name)));
