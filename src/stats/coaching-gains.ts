import { rawRatio, type CountOf } from './counts.js';
import { ratioKind } from './ratio-kind.js';
import { restOfTeam } from './rest-of-team.js';
import { shrinkRates } from './shrink-rates.js';
import { stepRatios, type TeamPaths } from './team-paths.js';
import { whatIfGain } from './what-if.js';

/** What a rep would gain at one step by working at the benchmark's level. */
export interface CoachingCell {
  /** The rep's own level, shrunk; null when nobody has data at this step. */
  readonly shrunk: number | null;
  /** The level aimed at, the pooled ratio of everybody else; null when nobody else has data at this step. */
  readonly benchmark: number | null;
  /** Extra wins; negative when the rep is already above; null when any step is unknown. */
  readonly gain: number | null;
}

/**
 * Where coaching would pay most: for every rep and step, the wins to be gained. The largest
 * positive gain of a rep is the first axis of progress; if none is positive the lever is volume.
 * Shrunk levels are used, so that one bad month of few data does not look like a weakness.
 *
 * Formula: gain_k = T Π_{j ≠ k} s_j (benchmark_k - s_k), s the rep's shrunk ratios. A step is a
 * rate for everybody as soon as one rep has more events than units.
 * Reference: Kleinman 1973 for s; see `shrinkRates`, `whatIfGain` and `restOfTeam`.
 * Empty case: no reps, no rows. A team of one has no benchmark: gains are null.
 * Range: gains in wins; cells as rows of reps, steps in path order.
 *
 * @throws {RangeError} for an impossible count or rows of different length.
 * @example coachingGains([[100, 50, 5], [100, 50, 15]])[0]?.[1]?.gain; // 9.29
 */
export function coachingGains(team: TeamPaths): CoachingCell[][] {
  const levels = stepRatios(team).map(levelsAt);
  return team.map(([targets = 0], rep) => {
    const own = levels.map((step) => step[rep]?.shrunk ?? null);
    return levels.map((step, place) => {
      const { shrunk = null, benchmark: aim = null } = step[rep] ?? {};
      const gain = aim === null ? null : whatIfGain(targets, own, place, aim);
      return { shrunk, benchmark: aim, gain };
    });
  });
}

function levelsAt(reps: readonly CountOf[]): Omit<CoachingCell, 'gain'>[] {
  const shrunk = shrinkRates(reps, ratioKind(reps));
  return reps.map((_, place) => ({
    shrunk: shrunk?.rates[place] ?? null,
    benchmark: rawRatio(restOfTeam(reps, place)),
  }));
}
