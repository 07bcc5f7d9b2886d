import type { Effort } from '../../method/efforts.js';
import type { PathStep } from '../../method/path.js';
import type { Verdict } from '../../stats/verdict.js';
import { andList } from '../lists.js';
import { percent } from '../numbers.js';
import { capital, countOf } from '../plurals.js';
import { many } from './things.js';

/** The best per effort: the share of it that was won, and the places the data allow, of so many. */
interface BestRep {
  readonly rep: string;
  readonly value: number;
  readonly wins: number;
  readonly of: number;
  readonly places: { readonly best: number; readonly worst: number };
  readonly size: number;
}

/** How reps differ, by how sure that is. */
const differing: Readonly<Record<Verdict, string>> = {
  real: 'Reps differ by more than luck would explain in',
  leaning: 'It leans toward a difference, not proven, in',
  luck: 'No difference that luck could not explain in',
  none: 'Too little data, or no difference at all, in',
};

const share = ({ value, wins, of }: BestRep, effort: Effort): string =>
  `${percent(value)} of the ${many(effort)} (${wins}/${of})`;

export const teamPhrases = {
  noReps: () => 'There are no reps to compare.',
  noEffort: (effort: Effort) => `Who is efficient cannot be said: no ${many(effort)} are known.`,
  nobodyWon: () => 'Nobody has won yet.',
  /** @param isAlone whether the team is one rep; else the others have no record */
  onlyRep: (rep: BestRep, effort: Effort, isAlone: boolean) =>
    `${rep.rep} won ${share(rep, effort)}. ${isAlone ? 'There is nobody to compare with.' : 'Nobody else has a record to compare with.'}`,
  allAlike: (value: number, effort: Effort) =>
    `All are equally efficient: ${percent(value)} of the ${many(effort)}.`,
  best: (rep: BestRep, effort: Effort) => {
    const { best, worst } = rep.places;
    const place =
      worst === 1
        ? 'clearly the best'
        : `though the data would allow any place from ${best} to ${worst} of ${rep.size}`;
    return `${rep.rep} wins the most per effort, ${share(rep, effort)}, ${place}.`;
  },
  /**
   * Reps that a test of the stages was made without.
   *
   * @param most of any stage
   * @param isEverywhere whether it is as many of every stage
   */
  leftOut: (most: number, isEverywhere: boolean) => {
    const [has, is] = most === 1 ? ['has', 'is'] : ['have', 'are'];
    const reps = `${isEverywhere ? '' : 'up to '}${countOf(most, 'rep')}`;
    return capital(`${reps} ${has} too little data and ${is} left out.`);
  },
  stages: (verdict: Verdict, steps: readonly PathStep[]) =>
    `${differing[verdict]} ${andList(steps)}.`,
};
