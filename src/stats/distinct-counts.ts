import { requireCount } from './counts.js';
import { holmAdjust } from './holm.js';
import { rateMidP } from './mid-p.js';
import { settle } from './settle.js';
import { REAL_BELOW } from './verdict.js';

/** Where a rep's count may stand against the average of the others. */
export const standings = ['above', 'below', 'alike'] as const;

/** Where a rep's count stands against the average of the others. */
export type CountStanding = (typeof standings)[number];

/** Activities come in clumps: a difference smaller than this part of the average is none. */
const AT_LEAST_AWAY = 0.1;

/**
 * Who is busier, or wins more, than the others: "busy" and "quiet", "strong" and "weak" are only for
 * reps whom the data tell from the average of the others. Of twenty, twenty-one and twenty-two
 * activities nobody is busy.
 *
 * Formula: each rep's count x against the sum of the others, `rateMidP` of x in 1 and the sum in
 * k - 1, Holm-adjusted over the reps; below .05, and at least 10 % away from the average of the
 * others, is `above` or `below`. With open answers both tests are made, x at its least against the
 * others at their most and the other way round, the larger p counts, and both ends must lie away.
 * Reference: Przyborowski & Wilenski 1940, Biometrika 31:313; Holm 1979, Scand J Stat 6:65; the 10 %
 * are this product's own.
 * Empty case: nobody is nobody; one rep alone is `alike`, and so is everybody where nothing happened.
 * Range: whole numbers, 0 or more, of the same stretch of time; same order as given.
 *
 * @param most the counts with every open answer a yes; the same as `least` where nothing is open
 * @throws {RangeError} for an impossible count, lists of different length or a most below its least.
 * @example distinctCounts([20, 21, 22, 60]); // ['alike', 'alike', 'alike', 'above']
 */
export const distinctCounts = (
  least: readonly number[],
  most: readonly number[] = least,
): CountStanding[] => countStandings(least, most).map(({ standing }) => standing);

/** A count against the average of the others, with the p-value that all of them together leave it. */
export interface JudgedCount {
  readonly standing: CountStanding;
  /** After Holm over the reps; null where there is nobody else. */
  readonly p: number | null;
}

/**
 * `distinctCounts` with the p-values. Formula, references and range as there.
 *
 * @throws {RangeError} as `distinctCounts`.
 * @example countStandings([20, 60]).map(({ standing }) => standing); // ['below', 'above']
 */
export function countStandings(
  least: readonly number[],
  most: readonly number[] = least,
): JudgedCount[] {
  if (least.length !== most.length || least.some((count, place) => !(most[place]! >= count))) {
    throw new RangeError('Cannot compare counts whose least and most do not belong together.');
  }
  least.forEach((count) => requireCount(count, 'count'));
  most.forEach((count) => requireCount(count, 'count'));
  const others = least.length - 1;
  if (others < 1) return least.map(() => ({ standing: 'alike', p: null }));
  const [leastOfAll, mostOfAll] = [sumOf(least), sumOf(most)];
  const ends = least.map((count, place): readonly [End, End] => [
    endOf(count, mostOfAll - most[place]!, others),
    endOf(most[place]!, leastOfAll - count, others),
  ]);
  const adjusted = holmAdjust(ends.map(([low, high]) => Math.max(low.p, high.p)));
  return ends.map(([low, high], place) => {
    const p = adjusted[place]!;
    const isApart = p < REAL_BELOW && low.side === high.side;
    return { standing: isApart ? low.side : 'alike', p };
  });
}

interface End {
  readonly p: number;
  readonly side: CountStanding;
}

/** One count against the sum of so many others. */
function endOf(count: number, sum: number, others: number): End {
  const p = rateMidP({ count, of: 1 }, { count: sum, of: others }) ?? 1;
  // Settled, so that 22 against 20 is 10 % away and not a hair less.
  const away = settle(count * others - sum, 12);
  if (Math.abs(away) < settle(AT_LEAST_AWAY * sum, 12)) return { p, side: 'alike' };
  return { p, side: away > 0 ? 'above' : away < 0 ? 'below' : 'alike' };
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
