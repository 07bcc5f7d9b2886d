import type { Effort } from '../../method/efforts.js';
import type { Milestone } from '../../method/milestones.js';
import type { CountOf } from '../../stats/counts.js';
import { explainGap } from '../../stats/explain-gap.js';
import { gapInterval } from '../../stats/gap-interval.js';
import { luckRange } from '../../stats/luck-range.js';
import { differencePValue } from '../../stats/mid-p.js';
import { type RatioKind, ratioKind } from '../../stats/ratio-kind.js';
import { sampleSizeToTell } from '../../stats/sample-size.js';
import { type Verdict, verdictOf } from '../../stats/verdict.js';
import { type Quotient, quotient } from '../../funnel/ratios.js';
import { type PathStep, pathSteps } from '../../method/path.js';
import { countsAlong, passablePath, pathOf, stepOf } from '../common/path.js';
import { effortOf, type Member, winsOf } from '../common/team.js';

/** Two ratios side by side. */
interface GapBetween {
  readonly gap: number | null;
  /** 95 % interval of the gap (Newcombe). */
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  readonly verdict: Verdict;
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
  readonly explanation: Explanation;
}

const noGap: GapBetween = { gap: null, low: null, high: null, p: null, verdict: 'none' };

function gapBetween(a: CountOf | null, b: CountOf | null, kind: RatioKind): GapBetween {
  if (a === null || b === null) return noGap;
  const interval = gapInterval(a, b, kind);
  const p = differencePValue(a, b, kind);
  return {
    gap: interval?.gap ?? null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    p,
    verdict: verdictOf(p),
  };
}

function efficiencyGap(
  first: Member,
  second: Member,
  effort: Effort,
  kind: RatioKind,
): EfficiencyGap {
  const [a, b] = [winsOf(first, effort), winsOf(second, effort)];
  const ratioOf = (member: Member) => quotient(member.counts.wins, effortOf(member, effort), kind);
  const between = { a: ratioOf(first), b: ratioOf(second), ...gapBetween(a, b, kind) };
  if (a === null || b === null || between.p === null)
    return { ...between, luck: null, needed: null };
  return {
    ...between,
    luck: luckRange(a, b, kind),
    needed: sampleSizeToTell(a.count / a.of, b.count / b.of),
  };
}

/** Shapley: volume first, then every step; exact, whatever is zero. */
function explain(a: Member, b: Member): Explanation {
  const path = passablePath(pathOf([a, b]), [a, b]);
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

/** Whether a step is a share for everybody of the team, or may pass 100 % for some. */
const kindOfStep = (team: readonly Member[], step: PathStep): RatioKind =>
  ratioKind(team.flatMap((member) => stepOf(member, step) ?? []));

/**
 * Compares two, stage by stage.
 *
 * @param team everybody, who decide together whether a ratio is a share or may pass 100 %
 */
export function comparePair(a: Member, b: Member, team: readonly Member[], effort: Effort): Pair {
  const explanation = explain(a, b);
  const kind = ratioKind([a, b, ...team].flatMap((member) => winsOf(member, effort) ?? []));
  return {
    a,
    b,
    efficiency: efficiencyGap(a, b, effort, kind),
    stages: pathSteps.map((ratio) => {
      const [own, other] = [stepOf(a, ratio), stepOf(b, ratio)];
      const kindOfAll = kindOfStep([a, b, ...team], ratio);
      return {
        ratio,
        a: quotient(own?.count ?? null, own?.of ?? null, kindOfAll),
        b: quotient(other?.count ?? null, other?.of ?? null, kindOfAll),
        ...gapBetween(own, other, kindOfAll),
        wins: explanation.byStep.get(ratio) ?? null,
      };
    }),
    explanation,
  };
}
