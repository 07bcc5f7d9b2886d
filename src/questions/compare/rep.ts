import { comparePhrases as say } from '../../say/en/compare.js';
import { type Coaching, worthTalking } from '../common/advice/coaching.js';
import type { Standing } from '../common/advice/standing.js';
import type { AdjustedResult, ComparedRep } from './result.js';
import type { Member } from '../common/team.js';

/** How a rep stands and what to do, in a sentence or two. */
function repSentence(
  member: Member,
  standing: Standing,
  { advice, unnamed, gainIn, comparable }: Coaching,
  alone: boolean,
): string {
  const rep = { rep: member.rep, wins: member.counts.wins, quadrant: standing.quadrant };
  const [first] = advice;
  if (alone) return say.alone(rep);
  if (Object.values(member.counts).every((count) => (count ?? 0) === 0)) return say.noRecord(rep);
  if (!comparable) return say.othersWithoutRecord(rep);
  if (first !== undefined && first.gain >= worthTalking) return say.advised(rep, first.sentence);
  if (unnamed >= worthTalking) return say.gainUnnamed(rep, unnamed, gainIn);
  return advice.length > 0 || unnamed > 0 ? say.littleToGain(rep, gainIn) : say.nothingToGain(rep);
}

/** A rep as results show it. */
export const toRep = (
  member: Member,
  standing: Standing,
  coaching: Coaching,
  adjusted: AdjustedResult | null,
  alone: boolean,
): ComparedRep => ({
  rep: member.rep,
  counts: member.counts,
  activities: member.activities,
  effectiveness: {
    wins: member.counts.wins,
    revenue: [...member.revenue],
    goalShare: standing.goalShare,
  },
  efficiency: standing.efficiency,
  rank: standing.rank,
  quadrant: standing.quadrant,
  coaching: coaching.advice.map((one) => ({ ...one })),
  adjusted,
  sentence: repSentence(member, standing, coaching, alone),
});

/** By the shrunk rate, the raw one where those are equal, then by name; unknown last. */
export function byShrunkRate(x: ComparedRep, y: ComparedRep): number {
  const [a, b] = [x.efficiency, y.efficiency];
  const difference = (b.shrunk ?? -1) - (a.shrunk ?? -1) || (b.value ?? -1) - (a.value ?? -1);
  return difference || (x.rep < y.rep ? -1 : 1);
}
