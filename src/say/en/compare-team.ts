import type { Effort } from '../../method/efforts.js';
import type { PathStep } from '../../method/path.js';
import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import { andList, shortList } from './lists.js';
import { percent } from './numbers.js';
import { groupNoun, groupNouns } from './groups.js';
import { capital, countOf } from './plurals.js';
import { many, thingWords } from './things.js';

/** How they differ, by how sure that is; they are reps, or segments. */
const differing = (they: string): Readonly<Record<VerdictWithOpen, string>> => ({
  real: `${capital(they)} differ by more than luck would explain in`,
  leaning: 'There may be a difference, not proven, in',
  luck: 'No difference that luck could not explain in',
  none: 'Too little data, or no difference at all, in',
  unknown: `The export cannot tell whether ${they} differ in`,
});

export const teamPhrases = {
  headings: {
    efficiency: 'Efficiency',
    /** Pictures of the intervals, with the level of the team as a line. */
    strip: 'Range ┊ team',
    toExpect: 'To expect',
    expect: 'Expect',
    rank: 'Rank',
    rawGap: 'Raw gap',
    likeForLike: 'Like for like',
  },
  /** What the columns of the table of all mean. */
  legend: (effort: Effort): string =>
    `Efficiency: wins per ${thingWords[effort][0]}; effective: more wins than the others; said only where the data tell. "To expect": the efficiency to reckon with, small records moved toward the team; "Rank": the range the data allow.`,
  /** Above what is said to each rep, or of each other group. */
  workOn: (by: string): string => (by === 'rep' ? 'What to work on' : 'Where each stands'),
  /** Further advice to a rep, beside the first. @param sentence as {@link advicePhrases.stage} says it */
  next: (rep: string, sentence: string): string => `${rep}, next: ${sentence}`,
  /** What the mix of prospects does to a rep. @param sentence as {@link pairPhrases.adjusted} says it */
  mix: (rep: string, sentence: string): string => `${rep}: ${sentence}`,
  /** Reps whom the data tell from the others in nothing. */
  alike: (reps: readonly string[]) =>
    `Cannot be told apart from the others: ${shortList(reps, 12)}.`,
  /** Reps whom the data tell from the others, and advise nothing. */
  unadvised: (reps: readonly string[], by: string) =>
    `Nothing to ${by === 'rep' ? 'work on' : 'gain'}, as far as the data tell: ${shortList(reps, 12)}.`,
  /** @param by what is compared: `rep` */
  nobody: (by: string) => `There are no ${groupNouns(by)} to compare.`,
  winsUnknown: () => 'Who is efficient cannot be said: wins are not known.',
  efficiencyOpen: (effort: Effort) =>
    `The export cannot tell who is efficient: it leaves too much open of the wins and the ${many(effort)}.`,
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
   * @param by what is compared: `rep`
   */
  leftOut: (most: number, isEverywhere: boolean, by: string) => {
    const [has, is] = most === 1 ? ['has', 'is'] : ['have', 'are'];
    const some = `${isEverywhere ? '' : 'up to '}${countOf(most, groupNoun(by), groupNouns(by))}`;
    return capital(`${some} ${has} too little data and ${is} left out.`);
  },
  stages: (verdict: VerdictWithOpen, steps: readonly PathStep[], by: string) =>
    `${differing(groupNouns(by))[verdict]} ${andList(steps)}.`,
};
