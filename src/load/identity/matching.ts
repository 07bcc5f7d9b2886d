import { nameKey } from '../../cells/text/fold.js';
import type { IdIndex } from './id-index.js';
import { type NameIndex, NOT_FOUND } from './name-index.js';

/** The place of a prospect by what a row calls it; NOT_FOUND for nobody, AMBIGUOUS where it could be several. */
type FindProspect = (called: string) => number;

/** How rows find the prospects they are about. */
export interface Finder {
  readonly find: FindProspect;
  /** Whether whatever is named is a prospect, so that a list must be taken apart before it is looked up. */
  readonly makes: boolean;
  /** Where prospects stand by the codes of their ids; null where they are called otherwise. */
  readonly ids: IdIndex | null;
}

/** Looks ids up among known prospects. */
export const amongKnown = (index: IdIndex): Finder => ({
  find: (id) => index.find(id),
  makes: false,
  ids: index,
});

/** Looks ids up among deals and leads that have ids of their own: among the first, else among the others. */
export const amongEither = (first: IdIndex, others: IdIndex): Finder => ({
  find: (id) => {
    const place = first.find(id);
    return place === NOT_FOUND ? others.find(id) : place;
  },
  makes: false,
  ids: null,
});

/** Looks names or addresses up among known prospects, of whom no column may hold any. */
export const amongNamed = (index: NameIndex | undefined): Finder => ({
  find: (name) => index?.find(name) ?? NOT_FOUND,
  makes: false,
  ids: null,
});

/** Takes every new id for a new prospect. */
export const asTheyCome = (index: IdIndex): Finder => ({
  find: (id) => index.add(id),
  makes: true,
  ids: index,
});

/** Takes every new name or address for a new prospect, whatever its case and spaces. */
export const asTheyAreNamed = (index: IdIndex): Finder => ({
  find: (name) => index.add(nameKey(name)),
  makes: true,
  ids: null,
});

/** What stands between several prospects in one cell: CRMs write `202;203`. */
const listed = ';';

/**
 * Such a row is one row of its ledger, and one record for each of its prospects: each reaches what it proves, to
 * the credit of its performer or of each owner, and it counts once for each under `--unit activities` and among
 * touches. Two rows with one id repeat each other only where they list the same.
 *
 * The prospects that one cell names: itself where it is known as a whole, else each of its list. Those of a list
 * that are not known are passed over where another one is.
 *
 * @param others filled with the prospects after the first
 * @returns the first; NOT_FOUND or AMBIGUOUS where none is found
 */
export function findEach(called: string, { find, makes }: Finder, others: number[]): number {
  others.length = 0;
  const isList = called.includes(listed);
  if (!isList || !makes) {
    const place = find(called);
    if (!isList || place >= 0) return place;
  }
  const found: number[] = [];
  let worst = 0;
  for (const part of called.split(listed)) {
    const name = part.trim();
    if (name === '') continue;
    const place = find(name);
    if (place < 0) worst = Math.min(worst, place);
    else if (!found.includes(place)) found.push(place);
  }
  const [first, ...more] = found;
  others.push(...more);
  return first ?? (worst === 0 ? find(called) : worst);
}
