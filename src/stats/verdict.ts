/**
 * What may be said of a difference: it is `real`, it is `leaning` (not proven), it could easily be
 * `luck`, or there are no data to judge (`none`).
 */
export type Verdict = 'real' | 'leaning' | 'luck' | 'none';

/** A p-value below this is called a real difference. */
export const REAL_BELOW = 0.05;

/** A p-value from `REAL_BELOW` up to, not including, this one is leaning. */
const LEANING_BELOW = 0.2;

/**
 * The words for a p-value: below .05 `real`, below .20 `leaning`, otherwise `luck`.
 *
 * Reference: the 5 % convention, Fisher 1925; the middle class is this product's own.
 * Empty case: null is `none`. Range: 0 <= p <= 1.
 *
 * @throws {RangeError} when p is not between 0 and 1.
 * @example verdictOf(0.77); // 'luck'
 */
export function verdictOf(p: number | null): Verdict {
  if (p === null) return 'none';
  if (!(p >= 0 && p <= 1)) throw new RangeError(`Cannot judge p = ${p}: it lies between 0 and 1.`);
  if (p < REAL_BELOW) return 'real';
  return p < LEANING_BELOW ? 'leaning' : 'luck';
}
