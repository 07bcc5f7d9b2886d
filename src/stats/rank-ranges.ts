import type { CountOf } from './counts.js';
import { holmAdjust } from './holm.js';
import { differencePValue } from './mid-p.js';
import { logWeight, QUICK_ERROR, QUICK_LIMIT, quickMidP } from './quick-mid-p.js';
import { isUsable, type RatioKind } from './ratio-kind.js';
import { REAL_BELOW } from './verdict.js';

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
 *
 * @throws {RangeError} for an impossible count.
 * @example rankRanges([{ count: 5, of: 50 }, { count: 30, of: 70 }], 'proportion');
 * // [{ best: 2, worst: 2 }, { best: 1, worst: 1 }]
 */
export function rankRanges(reps: readonly CountOf[], kind: RatioKind): (RankRange | null)[] {
  const places = reps.map((rep) =>
    isUsable(rep, kind) ? { rep, weight: logWeight(rep, kind), better: 0, worse: 0 } : null,
  );
  const ranked = places.filter((place) => place !== null);
  const pairs = ranked.flatMap((one, index) =>
    ranked.slice(index + 1).map((two): Pair => ({ one, two })),
  );
  const isReal = quickVerdicts(pairs, kind) ?? exactVerdicts(pairs, kind);
  pairs.forEach(({ one, two }, index) => {
    if (isReal[index] !== true) return;
    const oneWins = one.rep.count / one.rep.of > two.rep.count / two.rep.of;
    (oneWins ? one : two).worse += 1;
    (oneWins ? two : one).better += 1;
  });
  return places.map((place) =>
    place === null ? null : { best: 1 + place.better, worst: ranked.length - place.worse },
  );
}

interface Place {
  readonly rep: CountOf;
  readonly weight: number;
  /** Reps significantly better, and worse, than this one. */
  better: number;
  worse: number;
}

interface Pair {
  readonly one: Place;
  readonly two: Place;
}

/** Which pairs are really different after Holm's adjustment. */
function exactVerdicts(pairs: readonly Pair[], kind: RatioKind): boolean[] {
  const pValues = pairs.map(({ one, two }) => differencePValue(one.rep, two.rep, kind));
  return holmAdjust(pValues).map((p) => p !== null && p < REAL_BELOW);
}

/**
 * The same from nearly exact p-values; null when one is too close to its limit to tell. A team of
 * 200 has 19,900 pairs: this keeps it fast without ever changing an answer.
 */
function quickVerdicts(pairs: readonly Pair[], kind: RatioKind): boolean[] | null {
  const quick: number[] = [];
  for (const { one, two } of pairs) {
    const both = { count: one.rep.count + two.rep.count, of: one.rep.of + two.rep.of };
    if (Math.max(both.count, both.of) > QUICK_LIMIT) return null;
    const logChance = one.weight + two.weight - logWeight(both, kind);
    quick.push(quickMidP(one.rep, two.rep, kind, logChance));
  }
  let limit = Infinity;
  for (const [index, p] of Float64Array.from(quick).sort().entries()) {
    const adjusted = p * (quick.length - index);
    if (Math.abs(adjusted / REAL_BELOW - 1) <= 2 * QUICK_ERROR) return null;
    if (adjusted > REAL_BELOW) {
      limit = p;
      break;
    }
  }
  return quick.map((p) => p < limit);
}
