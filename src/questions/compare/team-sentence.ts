/** The team in plain words. */
import { type Effort, thingWords } from '../../method/efforts.js';
import type { Verdict } from '../../stats/verdict.js';
import { andList, capital, countOf, percent } from '../../say/numbers.js';
import type { Step } from './path.js';

/** A stage, whether its numbers are known, and whether reps differ in it. */
export interface Overall {
  readonly ratio: Step;
  readonly known: boolean;
  readonly verdict: Verdict;
  /** Reps the test was made without, because they have too little data. */
  readonly leftOut: number;
}

/** A rep with wins per effort, as far as the sentence needs. */
export interface Ranked {
  readonly rep: string;
  readonly value: number;
  readonly wins: number;
  readonly of: number;
  readonly rank: { readonly best: number; readonly worst: number } | null;
}

/** Whether there is anything to see at all, stage by stage. */
function overallSentence(overall: readonly Overall[]): string {
  const of = (verdict: Verdict) =>
    andList(
      overall.filter((one) => one.known && one.verdict === verdict).map(({ ratio }) => ratio),
    );
  const sentences = [
    [of('real'), 'Reps differ by more than luck would explain in'],
    [of('leaning'), 'It leans toward a difference, not proven, in'],
    [of('luck'), 'No difference that luck could not explain in'],
    [of('none'), 'Too little data, or no difference at all, in'],
  ] as const;
  return [
    ...sentences
      .filter(([ratios]) => ratios !== '')
      .map(([ratios, words]) => `${words} ${ratios}.`),
    ...leftOutSentence(overall),
  ].join(' ');
}

/** How many reps the tests were made without, where it is any. */
function leftOutSentence(overall: readonly Overall[]): string[] {
  const numbers = overall.map(({ leftOut }) => leftOut);
  const most = Math.max(0, ...numbers);
  if (most === 0) return [];
  const upTo = numbers.every((leftOut) => leftOut === most) ? '' : 'up to ';
  const [has, is] = most === 1 ? ['has', 'is'] : ['have', 'are'];
  return [capital(`${upTo}${countOf(most, 'rep')} ${has} too little data and ${is} left out.`)];
}

/** Who is best per effort, and how sure that is. */
function bestSentence(size: number, ranked: readonly Ranked[], effort: Effort): string {
  const what = `of the ${thingWords[effort][1]}`;
  const [best] = ranked;
  if (best === undefined)
    return `Who is efficient cannot be said: no ${thingWords[effort][1]} are known.`;
  const share = `${percent(best.value)} ${what} (${best.wins}/${best.of})`;
  if (ranked.every(({ wins }) => wins === 0)) return 'Nobody has won yet.';
  if (ranked.length === 1) {
    const others =
      size === 1 ? 'There is nobody to compare with.' : 'Nobody else has a record to compare with.';
    return `${best.rep} won ${share}. ${others}`;
  }
  if (ranked.every(({ value }) => value === best.value)) {
    return `All are equally efficient: ${percent(best.value)} ${what}.`;
  }
  const { rank } = best;
  const place =
    rank?.worst === 1
      ? 'clearly the best'
      : `though the data would allow any place from ${rank?.best ?? 1} to ${rank?.worst ?? ranked.length} of ${ranked.length}`;
  return `${best.rep} wins the most per effort, ${share}, ${place}.`;
}

/**
 * Who is best per effort, how sure that is, and where reps differ.
 *
 * @param size how many reps there are
 * @param ranked those with a record of effort, best first
 */
export function teamSentence(
  size: number,
  ranked: readonly Ranked[],
  overall: readonly Overall[],
  effort: Effort,
): string {
  if (size === 0) return 'There are no reps to compare.';
  const stages = ranked.length < 2 ? '' : overallSentence(overall);
  return [bestSentence(size, ranked, effort), stages].filter((text) => text !== '').join(' ');
}
