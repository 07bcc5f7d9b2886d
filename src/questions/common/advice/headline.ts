import type { Effort } from '../../../method/efforts.js';
import type { CountStanding } from '../../../stats/distinct-counts.js';
import type { RankRange } from '../../../stats/rank-ranges.js';
import type { OpenCounts } from '../../../say/share.js';
import { voice } from '../../../say/voice.js';

const say = () => voice().headline;

/** Somebody among several, as a headline speaks of it. */
export interface Contender {
  readonly name: string;
  /** What is the most of, in words: `10.0 % of the appointments held (5/50)`. */
  readonly share: string;
  /** null where the data allow no rank. */
  readonly rank: RankRange | null;
  /** Against all the others together. */
  readonly against: CountStanding | null;
}

/**
 * Who stands out, as far as the data tell: the first is named only where it is told from somebody, or from all the
 * others together.
 *
 * @param contenders all with a record, the first at the top
 * @param by what they are: `rep`; null for groups by several columns
 * @param most what the first has the most of
 */
export function headline(
  contenders: readonly Contender[],
  by: string | null,
  most: 'efficiency' | 'conversion',
): string {
  const [top] = contenders;
  if (top === undefined) return '';
  const size = contenders.length;
  const first = { ...top, size, places: top.rank ?? { best: 1, worst: size } };
  const isFirst = first.places.best === 1 && first.places.worst < size;
  if (isFirst || top.against === 'above') return say().best(first, most);
  const isAnybody = contenders.some(
    ({ rank, against }) => isNarrow(rank, size) || isApart(against),
  );
  return isAnybody ? say().nobodyFirst(first, by) : say().nobody(first, by);
}

/** Whether a rank tells somebody from somebody else. */
export const isNarrow = (rank: RankRange | null, size: number): boolean =>
  rank !== null && rank.worst - rank.best < size - 1;

const isApart = (against: CountStanding | null): boolean =>
  against === 'above' || against === 'below';

/** A rep, or another group, with wins per effort; its place among the others. */
export interface Ranked extends OpenCounts {
  readonly rep: string;
  readonly value: number;
  readonly rank: RankRange | null;
  readonly against: CountStanding | null;
}

/** Who stands out in wins per effort, the first at the top. */
export const efficiencyHeadline = (
  ranked: readonly Ranked[],
  by: string | null,
  effort: Effort,
): string =>
  headline(
    ranked.map((each) => ({
      name: each.rep,
      share: say().effortShare(each, effort),
      rank: each.rank,
      against: each.against,
    })),
    by,
    'efficiency',
  );
