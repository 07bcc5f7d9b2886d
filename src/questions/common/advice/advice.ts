import type { Effort } from '../../../method/efforts.js';
import type { Milestone } from '../../../method/milestones.js';
import { isAnythingTold } from '../../../stats/judge-together.js';
import { chooseEffort, type Member } from '../team.js';
import { coach, type Coaching, type StageAdvice, unproven, worthTalking } from './coaching.js';
import { isNarrow } from './headline.js';
import { type Standing, standings, unlabelled } from './standing.js';
import { voice } from '../../../say/voice.js';

const say = () => voice().advice;

/** What may be said to a rep: only what the data tell. */
export type Advice =
  /** A stage to work on. */
  | { readonly kind: 'stage'; readonly stage: StageAdvice }
  /** Something to gain at a stage that these counts do not name. */
  | { readonly kind: 'unnamed'; readonly gain: number; readonly gainIn: Milestone }
  /** What is done works, and there is less of it than of the others. */
  | { readonly kind: 'volume'; readonly effort: Effort }
  | { readonly kind: 'nothing' };

/** A rep of a team: how the rep stands, what could be worked on, and what to say(). */
export interface AdvisedRep {
  readonly member: Member;
  readonly standing: Standing;
  readonly coaching: Coaching;
  readonly advice: Advice;
  /** Where the rep stands and what to do, in a sentence or two. */
  readonly sentence: string;
}

/** Everybody, with what efficiency is measured on. */
export interface AdvisedTeam {
  readonly effort: Effort;
  readonly reps: readonly AdvisedRep[];
}

function adviceOf(
  { stages, unnamed, gainIn }: Coaching,
  { quadrant }: Standing,
  effort: Effort,
): Advice {
  const stage = stages.find(({ verdict, gain }) => verdict === 'real' && gain >= worthTalking);
  if (stage !== undefined) return { kind: 'stage', stage };
  if (unnamed >= worthTalking) return { kind: 'unnamed', gain: unnamed, gainIn };
  return quadrant === 'efficient-low-volume' ? { kind: 'volume', effort } : { kind: 'nothing' };
}

const hasNothing = ({ counts }: Member): boolean =>
  Object.values(counts).every((count) => (count ?? 0) === 0);

function sentenceOf(
  member: Member,
  standing: Standing,
  { comparable }: Coaching,
  advice: Advice,
  isAlone: boolean,
): string {
  const { rep: name, counts, open } = member;
  const rep = {
    rep: name,
    wins: counts.wins,
    openWins: open.wins ?? 0,
    stands: standing.stands,
  };
  if (isAlone) return say().alone(rep);
  if (hasNothing(member)) return say().noRecord(rep);
  if (advice.kind === 'nothing' && standing.stands.efficiency === null) {
    const { value, denominator } = standing.efficiency;
    if (value === null && denominator !== 0) return say().unclear(rep);
    if (!comparable) return say().othersWithoutRecord(rep);
  }
  return say().rep(rep, adviceText(advice));
}

/** What to do, in a sentence; empty where the data advise nothing. */
export function adviceText(advice: Advice): string {
  switch (advice.kind) {
    case 'stage':
      return advice.stage.sentence;
    case 'unnamed':
      return say().gainUnnamed(advice.gain, advice.gainIn);
    case 'volume':
      return say().volume(advice.effort);
    case 'nothing':
      return '';
  }
}

/**
 * The one place that advice comes from: whoever shows a rep shows what is found here, so that no two screens
 * contradict each other.
 *
 * @param asked what wins are divided by; null to choose what the export tells
 * @param by what they are: reps, or the groups of a column
 */
export function adviseTeam(
  members: readonly Member[],
  asked: Effort | null,
  by = 'rep',
): AdvisedTeam {
  const effort = chooseEffort(members, asked);
  const [placed, coached] = [standings(members, effort), coach(members, by)];
  // Each question errs in a few tables of equals, all of them together in too many: first, is there anything?
  const isRanked = placed.reps.some(({ rank }) => isNarrow(rank, placed.ranked));
  const isTold = isRanked || isAnythingTold([...placed.families, coached.smallest]);
  const reps = members.map((member, at) => {
    const standing = isTold ? placed.reps[at]! : unlabelled(placed.reps[at]!);
    const coaching = isTold ? coached.reps[at]! : unproven(coached.reps[at]!, by);
    const advice = adviceOf(coaching, standing, effort);
    return {
      member,
      standing,
      coaching,
      advice,
      sentence: sentenceOf(member, standing, coaching, advice, members.length < 2),
    };
  });
  return { effort, reps };
}

/** What is said to each rep, by name. */
export const adviceByRep = (members: readonly Member[]): ReadonlyMap<string, AdvisedRep> =>
  new Map(adviseTeam(members, null).reps.map((rep) => [rep.member.rep, rep]));
