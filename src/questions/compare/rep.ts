import type { AdvisedRep } from '../common/advice/advice.js';
import type { StageAdvice } from '../common/advice/coaching.js';
import type { AdjustedResult, ComparedRep } from './result.js';
import type { AgainstOthers } from './against-others.js';

const adviceResult = (stage: StageAdvice): ComparedRep['coaching'][number] => {
  const { ratio, gain, gainIn, money, verdict, p, q, own, others, sentence } = stage;
  return { ratio, gain, gainIn, money, verdict, p, q, own, others, sentence };
};

/** A rep as results show it. */
export const toRep = (
  { member, standing, coaching, advice, sentence }: AdvisedRep,
  { luck, steps }: AgainstOthers,
  adjusted: AdjustedResult | null,
): ComparedRep => ({
  rep: member.rep,
  counts: member.counts,
  open: member.open,
  activities: member.activities,
  effectiveness: {
    wins: member.counts.wins,
    revenue: [...member.revenue],
    goalShare: standing.goalShare,
  },
  efficiency: standing.efficiency,
  rank: standing.rank,
  stands: standing.stands,
  quadrant: standing.quadrant,
  luck: luck === null ? null : [...luck],
  steps: steps.map(({ ratio, own, gap }) => ({
    ...{ ratio, own, gap },
    verdict: coaching.verdicts.get(ratio) ?? (own.value === null ? 'unknown' : 'none'),
  })),
  coaching: coaching.stages.map(adviceResult),
  advice: advice.kind === 'nothing' ? null : advice.kind,
  adjusted,
  sentence,
});

/** By the shrunk rate, the raw one where those are equal, then by name; unknown last. */
export function byShrunkRate(x: ComparedRep, y: ComparedRep): number {
  const [a, b] = [x.efficiency, y.efficiency];
  const difference = (b.shrunk ?? -1) - (a.shrunk ?? -1) || (b.value ?? -1) - (a.value ?? -1);
  return difference || (x.rep < y.rep ? -1 : 1);
}
