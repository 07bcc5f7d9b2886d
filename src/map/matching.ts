import type { IdIndex } from './id-index.js';

/** The places of prospects by id: given by the prospects files, or found as activities come. */
export type FindProspect = (id: string) => number;

/** Looks ids up among known prospects; -1 for others. CRMs list several ids in one cell, the first known one counts. */
export const amongKnown =
  (index: IdIndex): FindProspect =>
  (id) => {
    const place = index.find(id);
    if (place !== -1 || !id.includes(';')) return place;
    for (const part of id.split(';')) {
      const one = index.find(part.trim());
      if (one !== -1) return one;
    }
    return -1;
  };

/** Takes every new id for a new prospect. */
export const asTheyCome =
  (index: IdIndex): FindProspect =>
  (id) =>
    index.add(id);
