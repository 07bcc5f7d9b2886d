import type { RankRange } from '../../../stats/rank-ranges.js';
import { headlinePhrases as say } from '../../../say/en/headline.js';

/** Somebody among several, as a headline speaks of it. */
export interface Contender {
  readonly name: string;
  /** What is the most of, in words: `10.0 % of the prospects met (5/50)`. */
  readonly share: string;
  /** null where the data allow no rank. */
  readonly rank: RankRange | null;
}

/**
 * Who stands out, as far as the ranks tell: the first is named only where it is told from somebody at least.
 *
 * @param contenders all with a record, the first at the top
 * @param noun what they are: `rep`
 * @param does what the first does: `wins the most per effort`
 */
export function headline(contenders: readonly Contender[], noun: string, does: string): string {
  const [top] = contenders;
  if (top === undefined) return '';
  const size = contenders.length;
  const first = { ...top, size, places: top.rank ?? { best: 1, worst: size } };
  if (first.places.best === 1 && first.places.worst < size) return say.best(first, does);
  const isAnybody = contenders.some(({ rank }) => rank !== null && isNarrow(rank, size));
  return isAnybody ? say.nobodyFirst(first, noun) : say.nobody(first, noun);
}

const isNarrow = ({ best, worst }: RankRange, size: number): boolean => worst - best < size - 1;
