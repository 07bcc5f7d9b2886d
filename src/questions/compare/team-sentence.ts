/** The team in plain words. */
import type { Effort } from '../../method/efforts.js';
import type { PathStep } from '../../method/path.js';
import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import { efficiencyHeadline, type Ranked } from '../common/advice/headline.js';
import { type Member, winsOf } from '../common/team.js';
import { voice } from '../../say/voice.js';

const headlinePhrases = () => voice().headline;
const say = () => voice().compareTeam;

/** A stage, and whether reps differ in it. */
export interface Overall {
  readonly ratio: PathStep;
  /** Whether that is to be said: its numbers are known, and nothing surer is said of a rep. */
  readonly isSaid: boolean;
  readonly verdict: VerdictWithOpen;
  /** Reps the test was made without, because they have too little data. */
  readonly leftOut: number;
}

/** Whether there is anything to see at all, stage by stage. */
function overallSentences(overall: readonly Overall[], by: string): string[] {
  const verdicts = (['real', 'leaning', 'luck', 'none', 'unknown'] as const).flatMap((verdict) => {
    const stages = overall.filter((stage) => stage.isSaid && stage.verdict === verdict);
    return stages.length === 0
      ? []
      : [
          say().stages(
            verdict,
            stages.map(({ ratio }) => ratio),
            by,
          ),
        ];
  });
  const left = overall.map(({ leftOut }) => leftOut);
  const most = Math.max(0, ...left);
  return most === 0
    ? verdicts
    : [
        ...verdicts,
        say().leftOut(
          most,
          left.every((count) => count === most),
          by,
        ),
      ];
}

/** Why nobody has a record of effort. */
function noRecordSentence(members: readonly Member[], effort: Effort): string {
  if (members.some(({ counts }) => counts.wins === null)) return say().winsUnknown();
  const isOpen = members.some((member) => {
    const record = winsOf(member, effort);
    return record !== null && (record.of > 0 || record.openUnits > 0);
  });
  return isOpen ? say().efficiencyOpen(effort) : say().noEffort(effort);
}

/**
 * Who is best per effort, and how sure that is.
 *
 * @param members all the reps
 * @param ranked those with a record of effort, best first
 * @param by what is compared: `rep`
 */
export function bestSentence(
  members: readonly Member[],
  ranked: readonly Ranked[],
  effort: Effort,
  by: string,
): string {
  if (members.length === 0) return say().nobody(by);
  const [first] = ranked;
  if (first === undefined) return noRecordSentence(members, effort);
  if (ranked.every(({ numerator }) => numerator === 0)) return say().nobodyWon();
  if (ranked.length === 1)
    return say().onlyRep(
      first.rep,
      headlinePhrases().effortShare(first, effort),
      members.length === 1,
    );
  if (ranked.every(({ value }) => value === first.value)) {
    return say().allAlike(first.value, effort);
  }
  return efficiencyHeadline(ranked, by, effort);
}

/**
 * Who is best per effort, how sure that is, and where reps differ.
 *
 * @param best as {@link bestSentence} says it
 * @param compared how many reps there are to compare: without wins, all of them by their stages
 */
export const teamSentence = (
  best: string,
  compared: number,
  overall: readonly Overall[],
  by: string,
): string => [best, ...(compared < 2 ? [] : overallSentences(overall, by))].join(' ');
