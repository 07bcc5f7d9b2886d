import type { CountOf } from './counts.js';
import { holmPairs, recorded, type RecordEnds } from './holm-pairs.js';
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
export const rankRanges = (reps: readonly CountOf[], kind: RatioKind): (RankRange | null)[] =>
  boundedRankRanges(reps.map(recorded), kind);

/**
 * The same whatever the open answers are: only differences count that are proven at both ends.
 *
 * Formula and references: as `rankRanges`, the pairs as `holmPairs` compares them.
 * Empty case: null is somebody whose ratio cannot be told: without a rank, and not counted in k.
 * Range: as `rankRanges`; never narrower than without open answers.
 *
 * @throws {RangeError} for an impossible count.
 * @example
 * const [low, high] = [{ count: 5, of: 50 }, { count: 30, of: 70 }];
 * boundedRankRanges([{ least: low, most: high }, null], 'proportion'); // [{ best: 1, worst: 1 }, null]
 */
export function boundedRankRanges(
  reps: readonly (RecordEnds | null)[],
  kind: RatioKind,
): (RankRange | null)[] {
  const isRanked = (rep: RecordEnds | null): rep is RecordEnds =>
    rep !== null && isUsable(rep.least, kind) && isUsable(rep.most, kind);
  const ranked = reps.filter(isRanked);
  const standing = holmPairs(ranked, kind);
  let place = -1;
  return reps.map((rep) => {
    if (!isRanked(rep)) return null;
    place += 1;
    const { better, worse } = standing[place]!;
    return { best: 1 + better, worst: ranked.length - worse };
  });
}
