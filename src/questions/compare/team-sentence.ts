/** The team in plain words. */
import type { Effort } from '../../method/efforts.js';
import type { PathStep } from '../../method/path.js';
import { headlinePhrases } from '../../say/en/headline.js';
import { teamPhrases as say } from '../../say/en/compare-team.js';
import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import { efficiencyHeadline, type Ranked } from '../common/advice/headline.js';

/** A stage, whether its numbers are known, and whether reps differ in it. */
export interface Overall {
  readonly ratio: PathStep;
  readonly known: boolean;
  readonly verdict: VerdictWithOpen;
  /** Reps the test was made without, because they have too little data. */
  readonly leftOut: number;
}

/** Whether there is anything to see at all, stage by stage. */
function overallSentences(overall: readonly Overall[]): string[] {
  const verdicts = (['real', 'leaning', 'luck', 'none', 'unknown'] as const).flatMap((verdict) => {
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
  if (ranked.length === 1)
    return say.onlyRep(first.rep, headlinePhrases.effortShare(first, effort), everybody === 1);
  if (ranked.every(({ value }) => value === first.value)) {
    return say.allAlike(first.value, effort);
  }
  return efficiencyHeadline(ranked, 'rep', effort);
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
