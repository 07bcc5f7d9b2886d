import { UNASSIGNED } from '../../cells/names/dictionary.js';
import { addedUp, type Answers, type Money, sumOfKnown } from '../../funnel/sums.js';
import type { GroupTally } from '../../funnel/tally.js';
import { type Effort, effortOrder } from '../../method/efforts.js';
import { type Milestone, perOutcome, type PerOutcome } from '../../method/milestones.js';
import type { QuotientKey } from '../../method/ratios.js';
import type { OpenCounts } from '../../stats/open-counts.js';
import type { SalesGoal } from '../../method/goal.js';
import { addedAnswers, answersOf, boundsOf, closed, isSound, widest } from './answers.js';
import type { Measurement } from './measurement.js';

/** One rep, or several taken together, as far as a comparison needs to know. */
export interface Member {
  readonly rep: string;
  /** How many reps the numbers are the sum of. */
  readonly people: number;
  readonly counts: PerOutcome<number | null>;
  /** How many answers the export leaves open of each count. */
  readonly open: PerOutcome<number | null>;
  /** The counts of every ratio with their open answers. */
  readonly answers: Answers;
  readonly revenue: readonly Money[];
  /** Wins whose money is known. */
  readonly paidWins: number;
  /** Activities performed; null where unknown. */
  readonly activities: number | null;
  readonly goal: SalesGoal | null;
}

/** A group of a tally as somebody to compare. */
export const memberOf = (
  rep: string,
  group: Omit<GroupTally, 'group'>,
  activities: number | null = null,
  goal: SalesGoal | null = null,
): Member => ({
  rep,
  people: 1,
  counts: group.counts,
  open: group.open,
  answers: answersOf(group),
  revenue: group.revenue,
  paidWins: group.paidWins,
  activities,
  goal,
});

/** The reps of a measurement, each with goal and activities. What nobody owns is nobody's performance. */
export function membersOf({
  tally,
  goals,
  activities,
}: Pick<Measurement, 'tally' | 'goals' | 'activities'>): Member[] {
  return tally.groups.flatMap((group) => {
    const rep = group.group.rep!;
    if (rep === UNASSIGNED) return [];
    return [memberOf(rep, group, activities?.get(rep) ?? null, goals.get(rep) ?? null)];
  });
}

/** Several reps taken together; what is unknown of one is unknown of all. */
export const together = (members: readonly Member[], rep: string): Member => ({
  rep,
  people: members.length,
  ...addedUp(members),
  open: perOutcome((outcome) => sumOfKnown(members.map(({ open }) => open[outcome]))),
  answers: addedAnswers(members),
  activities: sumOfKnown(members.map(({ activities }) => activities)),
  goal: null,
});

/** What wins are divided by: an effort, or any milestone. */
export type Divisor = Effort | Milestone;

/** The ratio of the method that wins of a divisor are. */
const winRatios: Readonly<Partial<Record<Divisor, QuotientKey>>> = {
  targets: 'conversion',
  held: 'efficiency',
  proposals: 'closing',
  decided: 'winRate',
};

/** How much of an effort a rep made; null where unknown. */
export function effortOf({ counts, activities }: Member, effort: Divisor): number | null {
  if (effort === 'activities') return activities;
  return effort === 'decided' ? sumOfKnown([counts.wins, counts.lost]) : counts[effort];
}

/** Wins of an effort with what is open of either; null where one is unknown. */
export function winsOf(member: Member, effort: Divisor): OpenCounts | null {
  const ratio = winRatios[effort];
  if (ratio !== undefined) return member.answers[ratio];
  if (effort !== 'activities') return widest(member, 'wins', effort as Milestone);
  const wins = closed(member.counts.wins, member.activities);
  return wins && { ...wins, openEvents: member.open.wins ?? 0 };
}

/** Whether wins of an effort are a share of it, as far as its meaning goes: several may come of one activity. */
export const isShareOf = (effort: Divisor): boolean => effort !== 'activities';

/** Wins of an effort of several, each with what it can be. */
export const efficiencyBounds = (
  members: readonly Member[],
  effort: Divisor,
  others: readonly Member[] = [],
) => {
  const winsPer = (some: readonly Member[]) => some.map((member) => winsOf(member, effort));
  const ratios = winsPer(members);
  const isShare = isShareOf(effort);
  return { ratios, ...boundsOf(ratios, isShare, winsPer(others), !isShare) };
};

/**
 * The effort to divide by: the one asked for, else the first that the export tells of everybody, else the first
 * of which it tells anything. That deals are decided says nothing where none is lost.
 */
export function chooseEffort(members: readonly Member[], asked: Effort | null): Effort {
  if (asked !== null) return asked;
  const isLost = members.some(({ counts }) => (counts.lost ?? 0) > 0);
  const candidates = effortOrder.filter((effort) => effort !== 'decided' || isLost);
  const isCounted = (effort: Effort) =>
    members.every((member) => effortOf(member, effort) !== null);
  const isClear = (effort: Effort) => {
    const { ratios, bounds } = efficiencyBounds(members, effort);
    return ratios.every((counts, place) => isSound(counts, bounds[place]!));
  };
  const counted = candidates.filter(isCounted);
  return counted.find(isClear) ?? counted[0] ?? 'held';
}

/** Money per win, where it is one currency; from the rep's own wins, else from everybody's. */
export function moneyPerWin(member: Member, team: Member): Money | null {
  for (const { paidWins, revenue } of [member, team]) {
    const [only] = revenue;
    if (revenue.length !== 1 || only === undefined || paidWins === 0) continue;
    return { currency: only.currency, amount: only.amount / paidWins };
  }
  return null;
}
