import type { Money } from '../../funnel/sums.js';
import type { PerOutcome } from '../../method/milestones.js';
import type { RepGoal } from './measure.js';

/** What was reached, and what was meant to be; null where nobody said. */
interface Attained {
  readonly goal: RepGoal | null;
  readonly counts: PerOutcome<number | null>;
  readonly revenue: readonly Money[];
}

/** How much of the goal was reached: in wins, else in money of one currency. */
export function goalShareOf({ goal, counts, revenue }: Attained): number | null {
  if (goal === null) return null;
  if (goal.wins !== null && goal.wins > 0 && counts.wins !== null) return counts.wins / goal.wins;
  const [only] = revenue;
  if (goal.revenue === null || goal.revenue === 0 || revenue.length !== 1) return null;
  return only!.amount / goal.revenue;
}
