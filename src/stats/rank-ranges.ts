import type { CountOf } from './counts.js';
import { holmPairs } from './holm-pairs.js';
import { isUsable, type RatioKind } from './ratio-kind.js';

/** The places a rep can hold, 1 being the best: "anywhere from 1st to 5th". */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/**
 * How sure a ranking is. Only proven differences count; the ranges of all reps hold together with
 * 95 % confidence.
 *
 * Formula: `differencePValue` of every pair, Holm-adjusted over all pairs; best = 1 + reps
 * significantly better, worst = k - reps significantly worse, at 5 %.
 * Reference: pairwise-test idea of Al Mohamad, Goeman & van Zwet, Simultaneous confidence intervals
 * for ranks with application to ranking institutions; Holm 1979, Scand J Stat 6:65.
 * Empty case: a rep without units, or a proportion with count > of, has no rank (null) and is not
 * counted in k. One rep: 1 to 1.
 * Range: 1 <= best <= worst <= k; same order as given.
 * Cost: memory linear in the reps, time in the pairs of different records (`holmPairs`).
 *
 * @throws {RangeError} for an impossible count.
 * @example rankRanges([{ count: 5, of: 50 }, { count: 30, of: 70 }], 'proportion');
 * // [{ best: 2, worst: 2 }, { best: 1, worst: 1 }]
 */
export function rankRanges(reps: readonly CountOf[], kind: RatioKind): (RankRange | null)[] {
  const ranked = reps.filter((rep) => isUsable(rep, kind));
  const standing = holmPairs(ranked, kind);
  let place = -1;
  return reps.map((rep) => {
    if (!isUsable(rep, kind)) return null;
    place += 1;
    const { better, worse } = standing[place]!;
    return { best: 1 + better, worst: ranked.length - worse };
  });
}
