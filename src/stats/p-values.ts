/** A p-value and where it stood before sorting. */
export interface PlacedP {
  readonly p: number;
  readonly place: number;
}

/**
 * The known p-values of a table, smallest first (ties in their given order): the form in which
 * `holmAdjust` and `falseDiscoveryRates` walk through them. Unknown ones (null) are no tests.
 *
 * Empty case: an empty list. Range: 0 <= p <= 1.
 *
 * @throws {RangeError} when a p-value is not between 0 and 1.
 * @example sortedPValues([0.3, null, 0.1]); // [{ p: 0.1, place: 2 }, { p: 0.3, place: 0 }]
 */
export function sortedPValues(pValues: readonly (number | null)[]): PlacedP[] {
  const known: PlacedP[] = [];
  pValues.forEach((p, place) => {
    if (p === null) return;
    if (!(p >= 0 && p <= 1))
      throw new RangeError(`Cannot adjust p = ${p}: it lies between 0 and 1.`);
    known.push({ p, place });
  });
  return known.sort((one, two) => one.p - two.p || one.place - two.place);
}
