import { rawRatio, type CountOf } from './counts.js';
import { type OpenCounts, requireOpenCounts } from './open-counts.js';
import { ratioInterval } from './ratio-interval.js';
import type { RatioKind } from './ratio-kind.js';
import { settle } from './settle.js';

/** What a ratio can be, whatever the open answers are. */
export interface RatioBounds {
  /** The smallest it can be; null where it may be of nothing at all. */
  readonly least: number | null;
  /** The largest it can be; null where that is of nothing, or has no limit. */
  readonly most: number | null;
  /** The ratio as recorded, brought within its bounds; null where those are too far apart. */
  readonly value: number | null;
  /** Lower limit of the interval of `least`. */
  readonly low: number | null;
  /** Upper limit of the interval of `most`. */
  readonly high: number | null;
  /** The counts that give `least`; null where it is. */
  readonly leastCounts: CountOf | null;
  /** The counts that give `most`; null where it is, or where no units stand behind it. */
  readonly mostCounts: CountOf | null;
}

/** How a ratio is read. */
export interface BoundsOptions {
  /** Whether it is a share by its meaning, which cannot pass 1 (closing), or may (booking). */
  readonly isShare: boolean;
  /** The kind of the stage, the same for everybody: `openRatioKind`. */
  readonly kind: RatioKind;
  /** Whether it is of any size, as wins per activity are: then near is a part of it, and not so many points. */
  readonly isOfAnySize?: boolean;
  /** Of the interval; .95 unless given. */
  readonly confidence?: number;
}

/** Bounds at most so far apart still give a value: 5 points, or 5 % of what is of any size. */
export const NEAR = 0.05;

/** Or at most this part of the width of the interval that chance alone gives the ratio. */
const SMALL_PART = 0.25;

const unknown: RatioBounds = {
  least: null,
  most: null,
  value: null,
  low: null,
  high: null,
  leastCounts: null,
  mostCounts: null,
};

/**
 * "3 of 3 closed, and 27 lost deals forgot how far they came: anywhere from 10 % to 100 %." The
 * smallest and largest value of a ratio over all answers to what is open, as long as they make a
 * path; nothing is assumed about why the answers are missing.
 *
 * Formula: with N `count`, D `of`, od `openUnits`, ony `openUnitsCounted`, oo `openBoth` and on
 * `openEvents`, least = N / (D + od); most = the larger of (N + on) / (D + ony + oo) and
 * (N + on - oo) / (D + ony), for a share at most 1 unless N > D + ony or it has outsiders. 0 / 0 is
 * left out; x / 0 has no limit, which is 1 for such a share. The value is N / D brought within
 * them where they are at most 5 points apart, or a quarter of the width of the Wilson interval of N / D.
 * 5 points are little of a share, and everything of 2 wins per 100 activities: a ratio of any size has a
 * value where the bounds are at most 5 % of the larger one apart, instead.
 * Interval: Wilson for a proportion, exact Poisson for a rate (`ratioInterval`), from the lower
 * limit of least to the upper limit of most.
 * Reference: Manski 1989, J Human Resources 24:343; Horowitz & Manski 1998, J Econometrics 84:37.
 * Empty case: D + od = 0 is all null; D = 0 has no value.
 * Range: 0 <= least <= value <= most, at most 1 for a share with neither exception.
 *
 * @throws {RangeError} as `requireOpenCounts`, and for an impossible confidence.
 * @example
 * ratioBounds({ ...nothingOpen({ count: 3, of: 3 }), openUnits: 27 }, { isShare: true, kind: 'proportion' });
 * // { least: 0.1, most: 1, value: null, low: 0.0346, high: 1, … }
 */
export function ratioBounds(counts: OpenCounts, options: BoundsOptions): RatioBounds {
  requireOpenCounts(counts);
  const { count, of, openUnits } = counts;
  if (of + openUnits === 0) return unknown;
  const { kind, confidence } = options;
  const leastCounts = { count, of: of + openUnits };
  const least = count / leastCounts.of;
  const { most, mostCounts } = mostOf(counts, options.isShare);
  const atMost = mostCounts === null ? null : ratioInterval(mostCounts, kind, confidence);
  return {
    least,
    most,
    value: valueWithin(counts, { least, most }, options),
    low: ratioInterval(leastCounts, kind, confidence)?.low ?? null,
    // A share of nobody yet may turn out to be 1.
    high: mostCounts === null ? most : (atMost?.high ?? null),
    leastCounts,
    mostCounts,
  };
}

/** The two ends between which the ratio is largest: all that are open in both a yes, or all a no. */
function mostOf(
  { count, of, openUnitsCounted, openBoth, openEvents, hasOutsiders }: OpenCounts,
  isShare: boolean,
): Pick<RatioBounds, 'most' | 'mostCounts'> {
  const certain = of + openUnitsCounted;
  const ends = [
    { count: count + openEvents, of: certain + openBoth },
    { count: count + openEvents - openBoth, of: certain },
  ];
  const isCapped = isShare && count <= certain && !hasOutsiders;
  const [best] = ends
    .filter((end) => end.of > 0)
    .sort((one, two) => two.count / two.of - one.count / one.of);
  if (ends.some((end) => end.of === 0 && end.count > 0)) {
    return isCapped
      ? { most: 1, mostCounts: best === undefined ? null : { count: best.of, of: best.of } }
      : { most: null, mostCounts: null };
  }
  if (best === undefined) return { most: null, mostCounts: null };
  const mostCounts = isCapped ? { ...best, count: Math.min(best.count, best.of) } : best;
  return { most: mostCounts.count / mostCounts.of, mostCounts };
}

/** The recorded ratio within its bounds, where those tell it well enough. */
function valueWithin(
  counts: OpenCounts,
  { least, most }: { readonly least: number; readonly most: number | null },
  { confidence, isOfAnySize = false }: BoundsOptions,
): number | null {
  const recorded = rawRatio(counts);
  if (recorded === null || most === null) return null;
  // Settled, so that 20 % to 25 % are 5 points apart and not a hair more.
  const apart = settle(most - least, 12);
  // A rate is judged by the same yardstick, or one of few units would have a value at any distance.
  const interval = ratioInterval(counts, 'proportion', confidence);
  const chance = interval === null ? 0 : interval.high - interval.low;
  const near = settle(isOfAnySize ? NEAR * most : NEAR, 12);
  if (apart > Math.max(near, SMALL_PART * chance)) return null;
  return Math.min(most, Math.max(least, recorded));
}
