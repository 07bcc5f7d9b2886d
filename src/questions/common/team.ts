import { addedUp, sumOfKnown } from '../../funnel/sums.js';
import { UNASSIGNED } from '../../cells/names/dictionary.js';
import type { Money } from '../../funnel/sums.js';
import { type Effort, effortOrder } from '../../method/efforts.js';
import type { Milestone, PerOutcome } from '../../method/milestones.js';
import type { CountOf } from '../../stats/counts.js';
import type { SalesGoal } from '../../method/goal.js';
import type { Measurement } from './measurement.js';

/** One rep, or several taken together, as far as a comparison needs to know. */
export interface Member {
  readonly rep: string;
  /** How many reps the numbers are the sum of. */
  readonly people: number;
  readonly counts: PerOutcome<number | null>;
  readonly revenue: readonly Money[];
  /** Wins whose money is known. */
  readonly paidWins: number;
  /** Activities performed; null where unknown. */
  readonly activities: number | null;
  readonly goal: SalesGoal | null;
}

/** The reps of a measurement, each with goal and activities. What nobody owns is nobody's performance. */
export function membersOf({
  tally,
  goals,
  activities,
}: Pick<Measurement, 'tally' | 'goals' | 'activities'>): Member[] {
  return tally.groups
    .filter(({ group }) => group.rep !== UNASSIGNED)
    .map(({ group, counts, revenue, paidWins }) => ({
      rep: group.rep!,
      people: 1,
      counts,
      revenue,
      paidWins,
      activities: activities?.get(group.rep!) ?? null,
      goal: goals.get(group.rep!) ?? null,
    }));
}

/** Several reps taken together; what is unknown of one is unknown of all. */
export const together = (members: readonly Member[], rep: string): Member => ({
  rep,
  people: members.length,
  ...addedUp(members),
  activities: sumOfKnown(members.map(({ activities }) => activities)),
  goal: null,
});

/** How much of an effort a rep made; null where unknown. */
export const effortOf = (
  { counts, activities }: Member,
  effort: Effort | Milestone,
): number | null => (effort === 'activities' ? activities : counts[effort]);

/** The effort to divide by: the one asked for, else the first that is known of everybody. */
export function chooseEffort(members: readonly Member[], asked: Effort | null): Effort {
  if (asked !== null) return asked;
  const isKnown = (effort: Effort) => members.every((member) => effortOf(member, effort) !== null);
  return effortOrder.find(isKnown) ?? 'held';
}

/** Wins of an effort, as statistics take them; null where either is unknown. */
export function winsOf(member: Member, effort: Effort | Milestone): CountOf | null {
  const [count, of] = [member.counts.wins, effortOf(member, effort)];
  return count === null || of === null ? null : { count, of };
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
