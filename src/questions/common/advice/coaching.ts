import type { Milestone } from '../../../method/milestones.js';
import type { Money } from '../../../funnel/sums.js';
import { coachingEvidence } from '../../../stats/coaching-evidence.js';
import { coachingGains } from '../../../stats/coaching-gains.js';
import { type Verdict, verdictOf } from '../../../stats/verdict.js';
import { comparePhrases as say } from '../../../say/en/compare.js';
import type { PathStep } from '../../../method/path.js';
import { countsAlong, hasRecord, type Path, pathOf, reachedPath, stepOf } from '../path.js';
import { type Member, moneyPerWin, together } from '../team.js';

/** One thing a rep could work on. */
interface Advice {
  readonly ratio: PathStep;
  /** To gain by working at the level of the others, counted in `gainIn`. */
  readonly gain: number;
  /** Wins; while nobody has won, the last milestone that anybody reached. */
  readonly gainIn: Milestone;
  /** The same in money, where it is wins and the money of a win is known. */
  readonly money: Money | null;
  /** Real where the screening of the whole table flags it; leaning or luck otherwise. */
  readonly verdict: Verdict;
  /** p-value of the rep against the rest, and after screening all reps and steps. */
  readonly p: number | null;
  readonly q: number | null;
  /** The rep's own level, steadied by the team's, and the level of the others. */
  readonly own: number;
  readonly others: number;
  readonly sentence: string;
}

/** A flagged cell is real; one that is not flagged is never called real, however small its own p-value. */
function screened(p: number | null, flagged: boolean): Verdict {
  if (flagged) return 'real';
  const alone = verdictOf(p);
  return alone === 'real' ? 'leaning' : alone;
}

/** What a rep could work on. */
export interface Coaching {
  /** The most wins first. */
  readonly advice: readonly Advice[];
  /** To gain, in the same, between milestones that are known, at a stage that is not. */
  readonly unnamed: number;
  /** What gains are counted in. */
  readonly gainIn: Milestone;
  /** Whether there is anybody's record to compare with. */
  readonly comparable: boolean;
}

/** Gains below this are rounding, not something to gain. */
const worthwhile = 0.005;

/** Gains below this are not worth a conversation: then the lever is volume. */
export const worthTalking = 0.1;

/**
 * What each rep could work on, the most wins first; nothing for a rep who is at or above the others
 * everywhere. A team of one, or a step that is unknown, gives no advice.
 */
export function coach(everybody: readonly Member[]): Coaching[] {
  const members = everybody.filter(hasRecord);
  const known = pathOf(members);
  const path = reachedPath(known, members);
  const nothing = { advice: [], unnamed: 0, gainIn: 'wins', comparable: false } as const;
  if (members.length < 2 || path.milestones.length < 2 || !known.milestones.includes('wins')) {
    return everybody.map(() => nothing);
  }
  const coached = coachOn(members, path);
  return everybody.map((member) => coached[members.indexOf(member)] ?? nothing);
}

/** Coaching on a path that everybody's numbers tell. */
function coachOn(members: readonly Member[], path: Path): Coaching[] {
  const team = members.map((member) => countsAlong(member, path));
  const gains = coachingGains(team);
  const evidence = coachingEvidence(team);
  const all = together(members, '');
  const gainIn = path.milestones.at(-1)!;
  return members.map((member, rep) => ({
    gainIn,
    comparable: gains[rep]!.some(({ gain }) => gain !== null),
    unnamed: path.steps.reduce(
      (sum, step, place) => sum + (step === null ? Math.max(0, gains[rep]![place]!.gain ?? 0) : 0),
      0,
    ),
    advice: path.steps
      .flatMap((ratio, place): Advice[] => {
        const { shrunk, benchmark, gain } = gains[rep]![place]!;
        if (ratio === null || gain === null || shrunk === null || benchmark === null) return [];
        if (gain < worthwhile) return [];
        const { p, q, flagged } = evidence[rep]![place]!;
        const verdict = screened(p, flagged);
        const record = stepOf(member, ratio)!;
        const perWin = gainIn === 'wins' ? moneyPerWin(member, all) : null;
        const advice = {
          ratio,
          gain,
          gainIn,
          money: perWin && { currency: perWin.currency, amount: perWin.amount * gain },
          verdict,
          p,
          q,
          own: shrunk,
          others: benchmark,
        };
        return [
          {
            ...advice,
            sentence: say.advice({
              step: ratio,
              others: benchmark,
              gain,
              gainIn,
              verdict,
              ...record,
            }),
          },
        ];
      })
      .sort((a, b) => b.gain - a.gain),
  }));
}
