import type { Milestone } from '../../method/milestones.js';
import { type Belief, beliefAbout } from '../../stats/belief.js';
import type { CountOf } from '../../stats/counts.js';
import { shrinkRates } from '../../stats/shrink-rates.js';
import { isSound } from './answers.js';
import { efficiencyBounds, type Member, winsOf } from './team.js';

/** The record of one milestone: wins of so many, with what it says about wins to come. */
export interface WinRecord<M extends Milestone> {
  readonly milestone: M;
  readonly own: CountOf | null;
  /** Whether the export leaves too much open of it to say anything. */
  readonly isUnclear: boolean;
  /** The record steadied by the team's. */
  readonly rate: number | null;
  /** What it says whatever the open answers are: all of them taken against the rep. */
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
  const nothing = { milestone, own, rate: null, belief: null };
  if (own === null) return { ...nothing, isUnclear: false };
  const others = team.filter((one) => one !== member);
  const { ratios, bounds, kind } = efficiencyBounds([member, ...others], milestone);
  if (!isSound(own, bounds[0]!)) return { ...nothing, isUnclear: true };
  // Colleagues of whom nothing is known, or not enough, say nothing about the team.
  const known = ratios.flatMap((counts, place) =>
    isSound(counts, bounds[place]!)
      ? [{ counts: counts!, least: bounds[place]!.leastCounts ?? counts! }]
      : [],
  );
  return {
    milestone,
    own,
    isUnclear: false,
    rate:
      shrinkRates(
        known.map(({ counts }) => counts),
        kind,
      )?.rates[0] ?? null,
    belief: beliefAbout(
      known.map(({ least }) => least),
      0,
      kind,
    ),
  };
}
