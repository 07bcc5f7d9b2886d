import { type Effort } from '../../../method/efforts.js';
import type { CountOf } from '../../../stats/counts.js';
import { type RankRange, rankRanges } from '../../../stats/rank-ranges.js';
import { ratioInterval } from '../../../stats/ratio-interval.js';
import { type RatioKind, ratioKind } from '../../../stats/ratio-kind.js';
import { shrinkRates } from '../../../stats/shrink-rates.js';
import { goalShareOf } from '../goal-share.js';
import { type Member, winsOf } from '../team.js';

/** Where a rep stands on result and result per effort. */
export const efficiencyQuadrants = [
  'effective-efficient',
  'effective-costly',
  'efficient-low-volume',
  'neither',
] as const;

type EfficiencyQuadrant = (typeof efficiencyQuadrants)[number];

/** Result per effort of one rep. */
interface Efficiency {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  /** 95 % interval: Wilson for a share, exact Poisson where there may be more wins than effort. */
  readonly low: number | null;
  readonly high: number | null;
  /** The value steadied by the team's: small records move toward it. */
  readonly shrunk: number | null;
}

/** How everybody stands. */
export interface Standing {
  readonly efficiency: Efficiency;
  /** Best and worst place the data allow; null where unknown. */
  readonly rank: RankRange | null;
  readonly quadrant: EfficiencyQuadrant | null;
  /** wins / goal, or money / quota; null where there is no goal. */
  readonly goalShare: number | null;
}

function quadrantOf(effective: boolean, efficient: boolean): EfficiencyQuadrant {
  if (effective) return efficient ? 'effective-efficient' : 'effective-costly';
  return efficient ? 'efficient-low-volume' : 'neither';
}

function efficiencyOf(own: CountOf | null, kind: RatioKind, shrunk: number | null): Efficiency {
  const interval = own === null ? null : ratioInterval(own, kind);
  return {
    numerator: own?.count ?? null,
    denominator: own?.of ?? null,
    value: own === null || own.of === 0 ? null : own.count / own.of,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    shrunk,
  };
}

/**
 * How every rep stands. Effective is who reached the goal, or without goals who won at least as much as
 * the average of the team; efficient is who won at least as much per effort as the team together.
 */
export function standings(members: readonly Member[], effort: Effort): Standing[] {
  const own = members.map((member) => winsOf(member, effort));
  const known = own.flatMap((wins) => wins ?? []);
  const kind = ratioKind(known);
  const shrunk = known.length === 0 ? null : shrinkRates(known, kind);
  const ranks = known.length === 0 ? [] : rankRanges(known, kind);
  const wins = known.reduce((sum, { count }) => sum + count, 0);
  const active = known.filter(({ of }) => of > 0);
  const gained = active.reduce((sum, { count }) => sum + count, 0);
  const spent = active.reduce((sum, { of }) => sum + of, 0);
  let place = -1;
  return members.map((member, at) => {
    const mine = own[at] ?? null;
    if (mine !== null) place += 1;
    const goalShare = goalShareOf(member);
    const efficiency = efficiencyOf(
      mine,
      kind,
      mine === null ? null : (shrunk?.rates[place] ?? null),
    );
    const isKnown = mine !== null && mine.of > 0 && spent > 0;
    const hasWon = mine !== null && mine.count > 0;
    const effective =
      goalShare === null ? hasWon && mine.count * known.length >= wins : goalShare >= 1;
    return {
      efficiency,
      rank: mine === null ? null : (ranks[place] ?? null),
      quadrant: isKnown
        ? quadrantOf(effective, hasWon && mine.count * spent >= gained * mine.of)
        : null,
      goalShare,
    };
  });
}
