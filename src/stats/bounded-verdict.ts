import type { CountOf } from './counts.js';
import { gapInterval, type Gap } from './gap-interval.js';
import { differencePValue } from './mid-p.js';
import type { RatioBounds } from './ratio-bounds.js';
import type { RatioKind } from './ratio-kind.js';
import { type Verdict, verdictOf } from './verdict.js';

/**
 * What may be said of a difference that must hold whatever the open answers are: it may also be
 * `unknown`, because they could turn it round.
 */
export type VerdictWithOpen = Verdict | 'unknown';

/** What a difference is worth that must hold whatever the open answers are. */
export interface BoundedDifference {
  /** The larger of the two p-values; null where one of the tests cannot be made. */
  readonly p: number | null;
  readonly verdict: VerdictWithOpen;
  /** Whether the gap is luck at both ends, whichever way it goes. */
  readonly isLuck: boolean;
  /** The gap (first less second) at both ends: first at its least, and first at its most. */
  readonly gaps: readonly [number, number] | null;
  /** 95 % limits of the gap over both ends. */
  readonly low: number | null;
  readonly high: number | null;
}

const nothing: BoundedDifference = {
  p: null,
  verdict: 'none',
  isLuck: false,
  gaps: null,
  low: null,
  high: null,
};

/**
 * "80 of 100 to 120 against 10 of 100 to 120: real, whatever became of the others." A difference is
 * tried with the first at its least against the second at its most, and the other way round; what
 * stands is what both say.
 *
 * Formula: p is the larger of the two `differencePValue`. Gaps of different sign: `unknown`,
 * whatever the p. A gap of exactly 0 at an end: `luck`. The limits are the outermost of the two
 * `gapInterval`. Both tests need `kind` from everybody of the stage (`openRatioKind`).
 * Reference: bounds Manski 2003, Partial Identification of Probability Distributions; tests and
 * limits as those two.
 * Empty case: `none` where either may be of nothing at all; `unknown` where a bound has no units
 * behind it. Without open answers it is the plain verdict.
 * Range: p 0 to 1; gaps in the unit of the ratio. Swapping the two swaps the signs and nothing else.
 *
 * @example
 * const at = (count: number, of: number) =>
 *   ratioBounds(nothingOpen({ count, of }), { isShare: true, kind: 'proportion' });
 * boundedVerdict(at(5, 50), at(5, 60), 'proportion').verdict; // 'luck'
 */
export function boundedVerdict(
  first: RatioBounds,
  second: RatioBounds,
  kind: RatioKind,
): BoundedDifference {
  if (first.leastCounts === null || second.leastCounts === null) return nothing;
  if (first.mostCounts === null || second.mostCounts === null) {
    return { ...nothing, verdict: 'unknown' };
  }
  const down = endOf(first.leastCounts, second.mostCounts, kind);
  const up = endOf(first.mostCounts, second.leastCounts, kind);
  if (down === null || up === null) return nothing;
  const p = Math.max(down.p, up.p);
  return {
    p,
    verdict: verdictBetween(down.sign, up.sign, p),
    isLuck: verdictOf(Math.min(down.p, up.p)) === 'luck',
    gaps: [down.interval.gap, up.interval.gap],
    low: Math.min(down.interval.low, up.interval.low),
    high: Math.max(down.interval.high, up.interval.high),
  };
}

interface End {
  readonly p: number;
  readonly sign: number;
  readonly interval: Gap;
}

/** One of the two tests; null where the counts allow none. */
function endOf(one: CountOf, two: CountOf, kind: RatioKind): End | null {
  const p = differencePValue(one, two, kind);
  const interval = gapInterval(one, two, kind);
  if (p === null || interval === null) return null;
  // Multiplied out, because 1/3 and 20/60 must be no gap at all.
  return { p, sign: Math.sign(one.count * two.of - two.count * one.of), interval };
}

function verdictBetween(down: number, up: number, p: number): VerdictWithOpen {
  if (down * up < 0) return 'unknown';
  return down === 0 || up === 0 ? 'luck' : verdictOf(p);
}
