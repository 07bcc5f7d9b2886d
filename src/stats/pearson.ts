import type { CountOf } from './counts.js';
import type { RatioKind } from './ratio-kind.js';

/** How far reps' counts lie from what the team's common level would give them. */
export interface Spread {
  /** Pooled level of all the reps: all events over all units. */
  readonly teamRate: number;
  /** All units together. */
  readonly units: number;
  /** Pearson's X², without any correction. */
  readonly chiSquare: number;
  /** The smallest count expected in any cell (misses included, for a proportion). */
  readonly smallestExpected: number;
}

/**
 * Pearson's X² for reps against the team's common level; what `teamDifference` tests and
 * `shrinkRates` weighs.
 *
 * Formula: Σ (x - n μ)² / (n μ (1 - μ)) for a proportion, Σ (x - n μ)² / (n μ) for a rate, with
 * μ = Σx / Σn.
 * Reference: Pearson 1900, Phil Mag 50:157.
 * Empty case: nobody has units: null. Nobody, or everybody, succeeded: X² is 0.
 * Range: 0 or more. The counts must be usable: units above 0, no proportion above 1.
 *
 * @example pearsonSpread([{ count: 60, of: 50 }, { count: 54, of: 60 }], 'rate')?.chiSquare; // 2.37
 */
export function pearsonSpread(reps: readonly CountOf[], kind: RatioKind): Spread | null {
  if (reps.length === 0) return null;
  let events = 0;
  let units = 0;
  for (const rep of reps) {
    events += rep.count;
    units += rep.of;
  }
  const teamRate = events / units;
  const perUnit = kind === 'rate' ? teamRate : teamRate * (1 - teamRate);
  const rarer = kind === 'rate' ? teamRate : Math.min(teamRate, 1 - teamRate);
  let chiSquare = 0;
  let smallestExpected = Infinity;
  for (const rep of reps) {
    if (perUnit > 0) chiSquare += (rep.count - rep.of * teamRate) ** 2 / (rep.of * perUnit);
    smallestExpected = Math.min(smallestExpected, rep.of * rarer);
  }
  return { teamRate, units, chiSquare, smallestExpected };
}
