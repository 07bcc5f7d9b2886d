import type { Effort } from '../../method/efforts.js';
import type { PathStep } from '../../method/path.js';
import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import { andList, shortList } from '../lists.js';
import { percent } from '../numbers.js';
import { capital, countOf } from '../plurals.js';
import { many } from './things.js';

/** How reps differ, by how sure that is. */
const differing: Readonly<Record<VerdictWithOpen, string>> = {
  real: 'Reps differ by more than luck would explain in',
  leaning: 'There may be a difference, not proven, in',
  luck: 'No difference that luck could not explain in',
  none: 'Too little data, or no difference at all, in',
  unknown: 'The export cannot tell whether reps differ in',
};

export const teamPhrases = {
  /** Reps whom the data tell from the others in nothing. */
  alike: (reps: readonly string[]) =>
    `Cannot be told apart from the others: ${shortList(reps, 12)}.`,
  /** Reps whom the data tell from the others, and advise nothing. */
  unadvised: (reps: readonly string[]) =>
    `Nothing to work on, as far as the data tell: ${shortList(reps, 12)}.`,
  noReps: () => 'There are no reps to compare.',
  winsUnknown: () => 'Who is efficient cannot be said: wins are not known.',
  efficiencyOpen: (effort: Effort) =>
    `Who is efficient the export cannot tell: it leaves too much open of the wins and the ${many(effort)}.`,
  noEffort: (effort: Effort) => `Who is efficient cannot be said: no ${many(effort)} are known.`,
  nobodyWon: () => 'Nobody has won yet.',
  /**
   * @param share as a headline says it
   * @param isAlone whether the team is one rep; else the others have no record
   */
  onlyRep: (rep: string, share: string, isAlone: boolean) =>
    `${rep} won ${share}. ${isAlone ? 'There is nobody to compare with.' : 'Nobody else has a record to compare with.'}`,
  allAlike: (value: number, effort: Effort) =>
    `All have the same efficiency so far: ${percent(value)} of the ${many(effort)}.`,
  /** @param effort what efficiency is measured on, since appointments held are not told */
  measuredOn: (effort: Effort) =>
    `Appointments held cannot be told, so efficiency is wins among ${many(effort)}.`,
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
  stages: (verdict: VerdictWithOpen, steps: readonly PathStep[]) =>
    `${differing[verdict]} ${andList(steps)}.`,
};
