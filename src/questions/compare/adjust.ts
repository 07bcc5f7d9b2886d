import type { Tally } from '../../funnel/tally.js';
import type { Effort } from '../../method/efforts.js';
import type { CountOf } from '../../stats/counts.js';
import { likeForLikeGap } from '../../stats/like-for-like-gap.js';
import { type Verdict, verdictOf } from '../../stats/verdict.js';

/** A comparison within each value of a column, such as segment. */
export interface Adjusted {
  /** The gap as it is, in shares. */
  readonly rawGap: number;
  /** The gap on the same kind of prospect, with its 95 % interval. */
  readonly gap: number;
  readonly low: number;
  readonly high: number;
  readonly p: number | null;
  readonly verdict: Verdict;
  /** The part of the raw gap that is the mix of prospects: rawGap − gap. */
  readonly mix: number;
  /** Why the raw gap misleads, null where it does not. */
  readonly warning: 'other sign' | 'mostly mix' | null;
}

/** Wins of an effort by rep and by value of the column. */
export type Segments = ReadonlyMap<string, ReadonlyMap<string, CountOf>>;

/** The segments of every rep, from a tally by rep and column; what is unknown is left out. */
export function segmentsOf({ groups }: Tally, column: string, effort: Effort): Segments {
  const segments = new Map<string, Map<string, CountOf>>();
  for (const { group, counts } of groups) {
    const of = effort === 'activities' ? null : counts[effort];
    if (counts.wins === null || of === null) continue;
    const own = segments.get(group.rep!) ?? new Map<string, CountOf>();
    own.set(group[column]!, { count: counts.wins, of });
    segments.set(group.rep!, own);
  }
  return segments;
}

const nothing: CountOf = { count: 0, of: 0 };

/** The numbers of several reps in one segment. */
const pooled = (segments: Segments, reps: readonly string[], value: string): CountOf =>
  reps.reduce((sum, rep) => {
    const own = segments.get(rep)?.get(value) ?? nothing;
    return { count: sum.count + own.count, of: sum.of + own.of };
  }, nothing);

/**
 * Compares reps like for like: within each segment, weighted by what both have in it. null where they
 * have no segment in common.
 */
export function adjust(
  segments: Segments,
  first: readonly string[],
  second: readonly string[],
): Adjusted | null {
  const values = [...new Set([...segments.values()].flatMap((own) => [...own.keys()]))].sort();
  const result = likeForLikeGap(
    values.map((value) => ({
      first: pooled(segments, first, value),
      second: pooled(segments, second, value),
    })),
  );
  if (result === null) return null;
  const { rawGap, gap, low, high, p, mix, warning } = result;
  return { rawGap, gap, low, high, p, verdict: verdictOf(p), mix, warning };
}
