import type { Tally } from '../../funnel/tally.js';
import type { Effort } from '../../method/efforts.js';
import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import type { CountOf } from '../../stats/counts.js';
import { likeForLikeGap } from '../../stats/like-for-like-gap.js';
import { addedOpen, type OpenCounts } from '../../stats/open-counts.js';
import { ratioBounds } from '../../stats/ratio-bounds.js';
import { verdictOf } from '../../stats/verdict.js';
import { memberOf, winsOf } from '../common/team.js';

/** A comparison within each value of a column, such as segment. */
export interface Adjusted {
  /** The gap as it is shown, in shares. */
  readonly rawGap: number;
  /** The gap on the same kind of prospect, with its 95 % interval. */
  readonly gap: number;
  readonly low: number;
  readonly high: number;
  readonly p: number | null;
  readonly verdict: VerdictWithOpen;
  /** The part of the raw gap that is the mix of prospects: rawGap − gap. */
  readonly mix: number;
  /** Why the raw gap misleads, null where it does not. */
  readonly warning: 'other sign' | 'mostly mix' | null;
}

/** Wins of an effort by rep and by value of the column. */
export type Segments = ReadonlyMap<string, ReadonlyMap<string, OpenCounts>>;

/** The segments of every rep, from a tally by rep and column; what is unknown is left out. */
export function segmentsOf(
  { groups }: Pick<Tally, 'groups'>,
  column: string,
  effort: Effort,
): Segments {
  const segments = new Map<string, Map<string, OpenCounts>>();
  for (const each of groups) {
    const { group } = each;
    const wins = winsOf(memberOf(group.rep!, each), effort);
    if (wins === null) continue;
    const known = segments.get(group.rep!) ?? new Map<string, OpenCounts>();
    known.set(group[column]!, wins);
    segments.set(group.rep!, known);
  }
  return segments;
}

/** The numbers of several reps in one segment. */
const pooled = (segments: Segments, reps: readonly string[], value: string): OpenCounts =>
  addedOpen(reps.flatMap((rep) => segments.get(rep)?.get(value) ?? []));

const isOpen = ({ openUnits, openEvents }: OpenCounts): boolean => openUnits + openEvents > 0;

/** How open answers are taken: as the share is shown, or all of them against, or in favour. */
type End = 'shown' | 'least' | 'most';

const boundsOfWins = (counts: OpenCounts) =>
  ratioBounds(counts, { isShare: true, kind: 'proportion' });

/** Counts at an end; null where no units stand behind it. */
function countsAt(counts: OpenCounts, end: End): CountOf | null {
  if (!isOpen(counts) || (counts.of === 0 && counts.openUnits === 0)) return counts;
  const { value, least, most, leastCounts, mostCounts } = boundsOfWins(counts);
  if (end === 'least') return leastCounts;
  if (end === 'most') return mostCounts;
  return (value === least ? leastCounts : value === most ? mostCounts : null) ?? counts;
}

/** The share of all segments together as it is shown; as recorded where open answers leave none to show. */
function shownOf(segments: readonly OpenCounts[]): number {
  const all = addedOpen(segments);
  return boundsOfWins(all).value ?? all.count / all.of;
}

/**
 * Compares reps like for like: within each segment, weighted by what both have in it. null where they
 * have no segment in common. With open answers the verdict is what both ends give.
 */
export function adjust(
  segments: Segments,
  first: readonly string[],
  second: readonly string[],
): Adjusted | null {
  const values = [...new Set([...segments.values()].flatMap((each) => [...each.keys()]))].sort();
  const pairs = values.map((value) => ({
    a: pooled(segments, first, value),
    b: pooled(segments, second, value),
  }));
  const strataAt = (one: End, two: End) => {
    const ends = pairs.map(({ a, b }) => ({ first: countsAt(a, one), second: countsAt(b, two) }));
    const strata = ends.flatMap(({ first, second }) =>
      first === null || second === null ? [] : [{ first, second }],
    );
    return strata.length < ends.length ? null : strata;
  };
  const gapAt = (one: End, two: End) => {
    const strata = strataAt(one, two);
    return strata && likeForLikeGap(strata);
  };
  // With open answers the shares of all are not those of the segments added up.
  const rawGap = shownOf(pairs.map(({ a }) => a)) - shownOf(pairs.map(({ b }) => b));
  const result = likeForLikeGap(strataAt('shown', 'shown')!, rawGap);
  if (result === null) return null;
  const { gap, low, high, p, mix, warning } = result;
  const asShown = { rawGap, gap, low, high, p, verdict: verdictOf(p), mix, warning };
  const open = pairs.flatMap(({ a, b }) => [a, b]).map(isOpen);
  if (!open.includes(true)) return asShown;
  const [down, up] = [gapAt('least', 'most'), gapAt('most', 'least')];
  const [lower, upper] = [down?.p ?? null, up?.p ?? null];
  if (!down || !up || lower === null || upper === null || down.gap * up.gap < 0) {
    return { ...asShown, p: null, verdict: 'unknown' };
  }
  const larger = Math.max(lower, upper);
  return {
    ...asShown,
    low: Math.min(down.low, up.low),
    high: Math.max(down.high, up.high),
    p: larger,
    verdict: down.gap * up.gap === 0 ? 'luck' : verdictOf(larger),
  };
}
