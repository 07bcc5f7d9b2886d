import type { Effort } from '../../method/efforts.js';
import type { Milestone } from '../../method/milestones.js';
import { boundedVerdict, type VerdictWithOpen } from '../../stats/bounded-verdict.js';
import { explainGap } from '../../stats/explain-gap.js';
import { judgeTogether } from '../../stats/judge-together.js';
import { luckRange } from '../../stats/luck-range.js';
import type { OpenCounts } from '../../stats/open-counts.js';
import type { RatioBounds } from '../../stats/ratio-bounds.js';
import type { RatioKind } from '../../stats/ratio-kind.js';
import { sampleSizeToTell } from '../../stats/sample-size.js';
import type { Quotient } from '../../funnel/ratios.js';
import { type PathStep, pathSteps } from '../../method/path.js';
import { quotientWithin } from '../common/answers.js';
import { boundedStep, countsAlong, passablePath, pathOf, soundPath } from '../common/path.js';
import { efficiencyBounds, type Member } from '../common/team.js';

/** Two ratios side by side. */
interface GapBetween {
  readonly gap: number | null;
  /** 95 % interval of the gap (Newcombe). */
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  readonly verdict: VerdictWithOpen;
}

/** Result per effort of two, and what luck alone could do. */
interface EfficiencyGap extends GapBetween {
  readonly a: Quotient;
  readonly b: Quotient;
  /** What luck alone would give the first of the wins of both. */
  readonly luck: readonly [number, number] | null;
  /** How much effort each would have to make for the gap to be told from luck. */
  readonly needed: number | null;
}

/** One stage of two, and the wins of the gap it accounts for. */
interface StageGap extends GapBetween {
  readonly ratio: PathStep;
  readonly a: Quotient;
  readonly b: Quotient;
  /** Wins of the gap; null where the stage is unknown. */
  readonly wins: number | null;
}

/** Stages taken together, because a milestone between them is unknown. */
interface MergedGap {
  readonly from: Milestone;
  readonly to: Milestone;
  readonly wins: number;
}

/** Where the wins of the gap come from; the parts add up to it. */
interface Explanation {
  /** Wins of the first less wins of the second (of one rep of it, on average). */
  readonly gapWins: number | null;
  /** The milestone volume is counted in: targets, or the first that is known. */
  readonly volumeOf: Milestone | null;
  readonly volumeWins: number | null;
  readonly byStep: ReadonlyMap<PathStep, number>;
  readonly merged: readonly MergedGap[];
}

/** A head-to-head: one rep against another, or against all others together. */
export interface Pair {
  readonly a: Member;
  readonly b: Member;
  readonly efficiency: EfficiencyGap;
  readonly stages: readonly StageGap[];
  /** The stages that really differ, all five judged together. */
  readonly proven: ReadonlySet<PathStep>;
  readonly explanation: Explanation;
}

const noGap: GapBetween = { gap: null, low: null, high: null, p: null, verdict: 'none' };

/** A ratio of one side: its counts, and what it can be. */
interface Side {
  readonly counts: OpenCounts | null;
  readonly bounds: RatioBounds | null;
}

function gapBetween(a: Side, b: Side, kind: RatioKind): GapBetween {
  if (a.bounds === null || b.bounds === null) return noGap;
  const { low, high, p, verdict } = boundedVerdict(a.bounds, b.bounds, kind);
  const [mine, theirs] = [a.bounds.value, b.bounds.value];
  return { gap: mine === null || theirs === null ? null : mine - theirs, low, high, p, verdict };
}

const isClosed = (counts: OpenCounts): boolean => counts.openUnits + counts.openEvents === 0;

/** What luck would do, and what it takes to tell, are said of counts that nothing is open about. */
function luckOf({ counts: a }: Side, { counts: b }: Side, p: number | null, kind: RatioKind) {
  if (p === null || a === null || b === null || !isClosed(a) || !isClosed(b)) {
    return { luck: null, needed: null };
  }
  return {
    luck: luckRange(a, b, kind),
    needed: sampleSizeToTell(a.count / a.of, b.count / b.of),
  };
}

/** Wins of an effort, or a step, of two. */
function sidesOf({
  ratios,
  bounds,
}: {
  readonly ratios: readonly (OpenCounts | null)[];
  readonly bounds: readonly (RatioBounds | null)[];
}): readonly [Side, Side] {
  const side = (place: number) => ({ counts: ratios[place]!, bounds: bounds[place]! });
  return [side(0), side(1)];
}

const shownOf = ({ counts, bounds }: Side, member: Member): Quotient =>
  quotientWithin(counts, bounds, member);

/** Shapley: volume first, then every step; exact, whatever is zero. */
function explain(a: Member, b: Member): Explanation {
  const path = passablePath(soundPath(pathOf([a, b]), [a, b]), [a, b]);
  const explained = explainGap(
    { counts: countsAlong(a, path), people: a.people },
    { counts: countsAlong(b, path), people: b.people },
  );
  const nothing = { volumeOf: null, volumeWins: null, byStep: new Map(), merged: [] };
  if (explained === null || !path.milestones.includes('wins')) {
    const known = a.counts.wins !== null && b.counts.wins !== null && b.people > 0;
    const gapWins = known ? a.counts.wins! / a.people - b.counts.wins! / b.people : null;
    return { gapWins, ...nothing };
  }
  const [volume, ...parts] = explained.parts;
  const byStep = new Map<PathStep, number>();
  const merged: MergedGap[] = [];
  path.steps.forEach((step, place) => {
    const wins = parts[place]!.part;
    if (step !== null) byStep.set(step, wins);
    else merged.push({ from: path.milestones[place]!, to: path.milestones[place + 1]!, wins });
  });
  return {
    gapWins: explained.gap,
    volumeOf: path.milestones[0]!,
    volumeWins: volume!.part,
    byStep,
    merged,
  };
}

/**
 * Compares two, stage by stage.
 *
 * @param team everybody, who decide together whether a ratio is a share or may pass 100 %
 */
export function comparePair(a: Member, b: Member, team: readonly Member[], effort: Effort): Pair {
  const explanation = explain(a, b);
  const whole = efficiencyBounds([a, b], effort, team);
  const [mine, theirs] = sidesOf(whole);
  const gap = gapBetween(mine, theirs, whole.kind);
  const stages = pathSteps.map((ratio) => {
    const step = boundedStep([a, b], ratio, team);
    const [first, second] = sidesOf(step);
    return {
      ratio,
      a: shownOf(first, a),
      b: shownOf(second, b),
      ...gapBetween(first, second, step.kind),
      wins: explanation.byStep.get(ratio) ?? null,
    };
  });
  const together = judgeTogether(stages);
  return {
    a,
    b,
    efficiency: {
      a: shownOf(mine, a),
      b: shownOf(theirs, b),
      ...gap,
      ...luckOf(mine, theirs, gap.p, whole.kind),
    },
    stages,
    proven: new Set(pathSteps.filter((_, place) => together[place] === 'real')),
    explanation,
  };
}
