/** The team in plain words. */
import type { Effort } from '../../method/efforts.js';
import type { PathStep } from '../../method/path.js';
import { comparePhrases as say } from '../../say/en/compare.js';
import type { Verdict } from '../../stats/verdict.js';

/** A stage, whether its numbers are known, and whether reps differ in it. */
export interface Overall {
  readonly ratio: PathStep;
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
function overallSentences(overall: readonly Overall[]): string[] {
  const verdicts = (['real', 'leaning', 'luck', 'none'] as const).flatMap((verdict) => {
    const stages = overall.filter((stage) => stage.known && stage.verdict === verdict);
    return stages.length === 0
      ? []
      : [
          say.stages(
            verdict,
            stages.map(({ ratio }) => ratio),
          ),
        ];
  });
  const left = overall.map(({ leftOut }) => leftOut);
  const most = Math.max(0, ...left);
  return most === 0
    ? verdicts
    : [
        ...verdicts,
        say.leftOut(
          most,
          left.every((count) => count === most),
        ),
      ];
}

/** Who is best per effort, and how sure that is. */
function bestSentence(everybody: number, ranked: readonly Ranked[], effort: Effort): string {
  const [first] = ranked;
  if (first === undefined) return say.noEffort(effort);
  if (ranked.every(({ wins }) => wins === 0)) return say.nobodyWon();
  const size = ranked.length;
  const best = { ...first, size, places: first.rank ?? { best: 1, worst: size } };
  if (size === 1) return say.onlyRep(best, effort, everybody === 1);
  return ranked.every(({ value }) => value === first.value)
    ? say.allAlike(first.value, effort)
    : say.best(best, effort);
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
  if (size === 0) return say.noReps();
  const stages = ranked.length < 2 ? [] : overallSentences(overall);
  return [bestSentence(size, ranked, effort), ...stages].join(' ');
}
