import { thingWords } from '../../method/efforts.js';
import { countOf } from '../../say/numbers.js';
import { type Coaching, worthTalking } from './coaching.js';
import { quadrants, type Standing } from './efficiency.js';
import type { AdjustedResult, ComparedRep } from './result.js';
import type { Member } from './team.js';

/** How a rep stands and what to do, in a sentence or two. */
function repSentence(
  member: Member,
  standing: Standing,
  { advice, unnamed, gainIn, comparable }: Coaching,
  alone: boolean,
): string {
  const wins = member.counts.wins === null ? 'wins unknown' : countOf(member.counts.wins, 'win');
  const where = standing.quadrant === null ? '' : `, ${quadrants[standing.quadrant]}`;
  const lead = `${member.rep}: ${wins}${where}.`;
  const [first] = advice;
  const [thing, things] = thingWords[gainIn];
  if (alone) return `${lead} There is nobody to compare with.`;
  if (Object.values(member.counts).every((count) => (count ?? 0) === 0)) {
    return `${lead} There is no record to learn from yet.`;
  }
  if (!comparable) return `${lead} The others have no record to compare with.`;
  if (first !== undefined && first.gain >= worthTalking) return `${lead} ${first.sentence}`;
  if (unnamed >= worthTalking) {
    return `${lead} About ${countOf(unnamed, thing, things)} to gain, but these counts do not say at which stage.`;
  }
  return advice.length > 0 || unnamed > 0
    ? `${lead} No stage would bring ${gainIn === 'wins' ? 'a tenth of a win' : `0.1 ${things}`}: the lever is volume.`
    : `${lead} At or above the rest of the team everywhere: the lever is volume.`;
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
