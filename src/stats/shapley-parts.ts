/** What one factor contributes to the gap between two products. */
export interface ShapleyPart {
  /** The contribution, in the unit of the product; the parts add up to the gap. */
  readonly part: number;
  /**
   * What one unit of this factor is worth: part = (a - b) × multiplier. Times the limits of
   * `gapInterval` it gives about the range of the part.
   */
  readonly multiplier: number;
  /** True when a factor was unknown on either side, so that its part is 0 for want of data. */
  readonly noData: boolean;
}

/**
 * Where a gap comes from: splits the difference of two products of factors (ratios along the
 * funnel, perhaps volume first and money per win last) into one part per factor. Exact, no
 * residual, no order of factors, and swapping the sides flips every sign.
 *
 * Formula: part k = (a_k - b_k) Σ_S |S|! (m - |S| - 1)! / m! Π_{j in S} a_j Π_{j not in S} b_j over
 * the subsets S of the other factors.
 * Reference: Shorrocks 2013, J Econ Inequal 11:99; Sun 1998, Energy Econ 20:85; Das Gupta 1993, US
 * Census P23-186.
 * Empty case: an unknown factor (null, from 0 of 0) takes the other side's value and contributes
 * exactly 0; unknown on both sides, 1. No factors: no parts.
 * Range: any finite factors; usually 5, 6 or 7 of them. The sum is the gap of the products so
 * completed, which are the observed ones because a ratio before an unknown one is 0.
 *
 * @throws {RangeError} when the two lists differ in length or a factor is not finite.
 * @example shapleyParts([1, 0.1], [1, 0.08]).map(({ part }) => part); // [0, 0.02]
 */
export function shapleyParts(
  a: readonly (number | null)[],
  b: readonly (number | null)[],
): ShapleyPart[] {
  if (a.length !== b.length) {
    throw new RangeError(`Cannot compare ${a.length} factors with ${b.length}: they must match.`);
  }
  const pairs = a.map((own, place): Pair => {
    const other = b[place] ?? null;
    const known = own ?? other ?? 1;
    const pair = { a: known, b: other ?? known, noData: own === null || other === null };
    if (!Number.isFinite(pair.a) || !Number.isFinite(pair.b)) {
      throw new RangeError(`Cannot split a gap with factor ${own} or ${other}: it is not finite.`);
    }
    return pair;
  });
  return pairs.map((pair) => {
    const multiplier = meanMixedProduct(pairs.filter((other) => other !== pair));
    // Adding 0 turns a possible -0 into 0.
    return { part: (pair.a - pair.b) * multiplier + 0, multiplier, noData: pair.noData };
  });
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly noData: boolean;
}

/**
 * The average, with Shapley's weights, of all products that take some factors from a and the rest
 * from b. `bySize[s]` sums those with s factors from a, built up one factor at a time: the subsets
 * need not be listed.
 */
function meanMixedProduct(others: readonly Pair[]): number {
  let bySize = [1];
  for (const { a, b } of others) {
    bySize = [...bySize, 0].map((sum, size) => sum * b + (bySize[size - 1] ?? 0) * a);
  }
  let weight = 1 / (others.length + 1);
  return bySize.reduce((mean, sum, size) => {
    const next = mean + weight * sum;
    weight *= (size + 1) / (others.length - size || 1);
    return next;
  }, 0);
}
