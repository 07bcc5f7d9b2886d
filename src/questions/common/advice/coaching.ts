import type { Milestone } from '../../../method/milestones.js';
import type { Money } from '../../../funnel/sums.js';
import { quotientInfo } from '../../../method/ratios.js';
import type { VerdictWithOpen } from '../../../stats/bounded-verdict.js';
import { boundedCoachingEvidence, type EvidenceCell } from '../../../stats/coaching-evidence.js';
import { smallestOf } from '../../../stats/judge-together.js';
import { coachingGains } from '../../../stats/coaching-gains.js';
import type { PathStep } from '../../../method/path.js';
import {
  answersAlong,
  countsAlong,
  hasRecord,
  type Path,
  pathOf,
  reachedPath,
  soundPath,
  stepOf,
} from '../path.js';
import { type Member, moneyPerWin, together } from '../team.js';
import { voice } from '../../../say/voice.js';

const say = () => voice().advice;

/** One thing a rep could work on. */
export interface StageAdvice {
  readonly ratio: PathStep;
  /** To gain by working at the level of the others, counted in `gainIn`. */
  readonly gain: number;
  /** Wins; while nobody has won, or wins are not told, the last milestone that anybody reached. */
  readonly gainIn: Milestone;
  /** The same in money, where it is wins and the money of a win is known. */
  readonly money: Money | null;
  /** Real where the screening of the whole table flags it: only then it is advice. */
  readonly verdict: VerdictWithOpen;
  /** p-value of the rep against the rest, and after screening all reps and steps. */
  readonly p: number | null;
  readonly q: number | null;
  /** The rep's own level, steadied by the team's, and the level of the others. */
  readonly own: number;
  readonly others: number;
  /** The record at the stage. */
  readonly count: number;
  readonly of: number;
  readonly sentence: string;
}

const worded = (stage: Omit<StageAdvice, 'sentence'>, by: string): StageAdvice => ({
  ...stage,
  sentence: say().stage({ ...stage, step: stage.ratio }, by),
});

/** A flagged cell is real; one that is not flagged is never called real, however small its own p-value. */
function screened({ verdict, flagged }: EvidenceCell): VerdictWithOpen {
  if (flagged) return 'real';
  return verdict === 'real' ? 'leaning' : verdict;
}

/** What a rep could work on. */
export interface Coaching {
  /** The most wins first. */
  readonly stages: readonly StageAdvice[];
  /** To gain, in the same, between milestones that are known, at a stage that is not: what the screening flags. */
  readonly unnamed: number;
  /** What gains are counted in. */
  readonly gainIn: Milestone;
  /** Whether there is anybody's record to compare with. */
  readonly comparable: boolean;
  /** How sure it is that the rep differs from the others at a step; a step is missing where that cannot be told. */
  readonly verdicts: ReadonlyMap<PathStep, VerdictWithOpen>;
}

/** What everybody could work on, and the smallest q-value of the screening. */
interface CoachedTeam {
  readonly reps: readonly Coaching[];
  readonly smallest: number | null;
}

/** Gains below this are rounding, not something to gain. */
const worthwhile = 0.005;

/** Gains below this are not worth a conversation. */
export const worthTalking = 0.1;

/**
 * What each rep could work on, the most wins first; nothing for a rep who is at or above the others
 * everywhere. A team of one, or a step that is unknown, gives no advice.
 *
 * @param by what they are: `rep`, or the column that they are groups of
 */
export function coach(everybody: readonly Member[], by: string): CoachedTeam {
  const members = everybody.filter(hasRecord);
  const path = reachedPath(soundPath(pathOf(members), members), members);
  const nothing: Coaching = {
    stages: [],
    unnamed: 0,
    gainIn: 'wins',
    comparable: false,
    verdicts: new Map(),
  };
  if (members.length < 2 || path.milestones.length < 2) {
    return { reps: everybody.map(() => nothing), smallest: null };
  }
  const evidence = evidenceOn(members, path);
  const coached = new Map(
    coachOn(members, path, evidence, by).map((each, place) => [members[place]!, each]),
  );
  return {
    reps: everybody.map((member) => coached.get(member) ?? nothing),
    smallest: smallestOf(evidence.flatMap((cells) => cells.map(({ q }) => q))),
  };
}

/** Whether each rep differs from the rest between each two milestones, all of them screened together. */
const evidenceOn = (members: readonly Member[], path: Path): EvidenceCell[][] => {
  const along = members.map((member) => answersAlong(member, path));
  return boundedCoachingEvidence(
    path.steps.map((step, place) => ({
      isShare: step !== null && quotientInfo[step].proportion,
      reps: along.map((steps) => steps[place]!),
    })),
    members.length,
  );
};

/** Coaching on a path that everybody's numbers tell. */
function coachOn(
  members: readonly Member[],
  path: Path,
  evidence: readonly (readonly EvidenceCell[])[],
  by: string,
): Coaching[] {
  const gains = coachingGains(members.map((member) => countsAlong(member, path)));
  const all = together(members, '');
  const gainIn = path.milestones.at(-1)!;
  return members.map((member, rep) => ({
    gainIn,
    comparable: gains[rep]!.some(({ gain }) => gain !== null),
    verdicts: new Map(
      path.steps.flatMap((step, place) =>
        step === null ? [] : [[step, screened(evidence[rep]![place]!)] as const],
      ),
    ),
    unnamed: path.steps.reduce((sum, step, place) => {
      const isSure = step === null && evidence[rep]![place]!.flagged;
      return isSure ? sum + Math.max(0, gains[rep]![place]!.gain ?? 0) : sum;
    }, 0),
    stages: path.steps
      .flatMap((ratio, place): StageAdvice[] => {
        const { shrunk, benchmark, gain } = gains[rep]![place]!;
        if (ratio === null || gain === null || shrunk === null || benchmark === null) return [];
        if (gain < worthwhile) return [];
        const cell = evidence[rep]![place]!;
        const verdict = screened(cell);
        const { count, of } = stepOf(member, ratio)!;
        const perWin = gainIn === 'wins' ? moneyPerWin(member, all) : null;
        return [
          worded(
            {
              ratio,
              count,
              of,
              gain,
              gainIn,
              money: perWin && { currency: perWin.currency, amount: perWin.amount * gain },
              verdict,
              p: cell.p,
              q: cell.q,
              own: shrunk,
              others: benchmark,
            },
            by,
          ),
        ];
      })
      .sort((a, b) => b.gain - a.gain),
  }));
}

/** The same where nothing can be told of the team as a whole: nothing is advice. */
export const unproven = (coaching: Coaching, by: string): Coaching => ({
  ...coaching,
  unnamed: 0,
  verdicts: new Map(
    [...coaching.verdicts].map(([step, verdict]) => [
      step,
      verdict === 'real' ? 'leaning' : verdict,
    ]),
  ),
  stages: coaching.stages.map((stage) =>
    stage.verdict === 'real' ? worded({ ...stage, verdict: 'leaning' }, by) : stage,
  ),
});
