import type { Milestone } from '../../method/milestones.js';
import { type Belief, beliefAbout } from '../../stats/belief.js';
import type { CountOf } from '../../stats/counts.js';
import { ratioKind } from '../../stats/ratio-kind.js';
import { shrinkRates } from '../../stats/shrink-rates.js';
import { type Member, winsOf } from './team.js';

/** The record of one milestone: wins of so many, with what it says about wins to come. */
export interface WinRecord<M extends Milestone> {
  readonly milestone: M;
  readonly own: CountOf | null;
  /** The record steadied by the team's. */
  readonly rate: number | null;
  readonly belief: Belief | null;
}

/**
 * What the record of a rep says about wins from a milestone.
 *
 * @param team all reps, the one among them; empty for the team taken together
 */
export function recordOf<M extends Milestone>(
  milestone: M,
  member: Member,
  team: readonly Member[],
): WinRecord<M> {
  const own = winsOf(member, milestone);
  if (own === null) return { milestone, own, rate: null, belief: null };
  // Colleagues of whom nothing is known say nothing about the team.
  const known = team.filter((one) => winsOf(one, milestone) !== null);
  const records = known.length === 0 ? [own] : known.map((one) => winsOf(one, milestone)!);
  const place = Math.max(0, known.indexOf(member));
  const kind = ratioKind(records);
  return {
    milestone,
    own,
    rate: shrinkRates(records, kind)?.rates[place] ?? null,
    belief: beliefAbout(records, place, kind),
  };
}
