/** Who stands out among several, or that nobody does; the same words in every command. */
import type { Effort } from '../../method/efforts.js';
import { fraction, grouped, percent } from './numbers.js';
import { type Dimension, groupNoun, groupNouns } from './groups.js';
import { capital } from './plurals.js';
import { many } from './things.js';
import type { OpenCounts } from '../share.js';

/** The first of several, as it is spoken of, and the places the data allow among so many. */
export interface First {
  readonly name: string;
  /** `10.0 % of the appointments held (5/50)`. */
  readonly share: string;
  readonly places: { readonly best: number; readonly worst: number };
  readonly size: number;
}

/** Wins of an effort. */
export interface EffortShare extends OpenCounts {
  readonly value: number;
}

/** Of how many it is told that the first is ahead of them, and of whom not. */
function ahead({ places, size }: Pick<First, 'places' | 'size'>): string {
  if (places.worst === 1) return 'clearly the best';
  const others = size - 1;
  const told = size - places.worst;
  if (told > 0)
    return `really ahead of ${grouped(told)} of the ${grouped(others)} others; of the rest that cannot be told`;
  return others === 1
    ? 'really ahead of the other'
    : 'really ahead of the others taken together; of no single one can that be told';
}

const does = { efficiency: 'wins the most per effort', conversion: 'converts best' } as const;

export const headlinePhrases = {
  /** `10.0 % of the appointments held (5/50)` */
  effortShare: ({ value, ...counts }: EffortShare, effort: Effort) =>
    `${percent(value)} of the ${many(effort)} (${fraction(counts)})`,
  /** @param most what the first has the most of: wins per effort, or of its targets */
  best: ({ name, share, ...standing }: First, most: 'efficiency' | 'conversion') =>
    `${name} ${does[most]}, ${share}, ${ahead(standing)}.`,
  /** @param by what is compared: `rep` */
  nobodyFirst: ({ name, share }: First, by: Dimension) =>
    `${capital(groupNouns(by))} differ, but none can be told to be the first; highest so far ${name}, ${share}.`,
  nobody: ({ name, share }: First, by: Dimension) =>
    `No ${groupNoun(by)} can be told from another; highest so far ${name}, ${share}.`,
};
