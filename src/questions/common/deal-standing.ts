import { isDay, NEVER } from '../../cells/dates/calendar.js';
import type { Journeys } from '../../funnel/journeys.js';
import { bitOf, type Milestone, milestones, type Outcome } from '../../method/milestones.js';
import { quantile } from '../../stats/quantile.js';

/** How a prospect stands; `unknown` where nothing says whether it is still open. */
export const dealStandings = ['open', 'won', 'lost', 'unknown'] as const;

export type DealStanding = (typeof dealStandings)[number];

/** Milestones that somebody gets to; everybody is a target. */
const reachable = milestones.filter((milestone) => milestone !== 'targets');

/** Those after a milestone. */
const after = (got: Milestone) => reachable.slice(milestones.indexOf(got));

/** With fewer winners than this nobody can say how long a stage takes. */
const fewest = 10;

/** Whether a prospect is still open, as its status and whatever else the export tells of wins and losses. */
export function standingOf({ reached, open, known }: Journeys, prospect: number): DealStanding {
  if (reached.wins[prospect] !== NEVER) return 'won';
  if (reached.lost[prospect] !== NEVER) return 'lost';
  const isTold = known.has('wins') && known.has('lost');
  return isTold && (open[prospect]! & (bitOf('wins') | bitOf('lost'))) === 0 ? 'open' : 'unknown';
}

/** Milestones that an export tells, in their order. */
const chainOf = ({ known }: Journeys): Milestone[] =>
  milestones.filter((milestone) => known.has(milestone));

/** Tells the last milestone that a prospect got to. */
export function lastMilestones(journeys: Journeys): (prospect: number) => Milestone {
  const { reached } = journeys;
  const backwards = reachable.filter((milestone) => journeys.known.has(milestone)).toReversed();
  return (prospect) =>
    backwards.find((milestone) => reached[milestone][prospect] !== NEVER) ?? 'targets';
}

/** Whether nothing says if a prospect got further than its last milestone: a lost deal may have. */
export function isFurtherUntold(
  { open, known }: Journeys,
  prospect: number,
  got: Milestone,
): boolean {
  return after(got).some((one) => known.has(one) && (open[prospect]! & bitOf(one)) !== 0);
}

/** The day of an outcome of a prospect; null where nobody knows it. */
export function dayOf({ reached, entered }: Journeys, prospect: number, got: Outcome) {
  const day = got === 'targets' ? entered?.[prospect] : reached[got][prospect];
  return day !== undefined && isDay(day) ? day : null;
}

/**
 * Days within which 9 in 10 of those that were won went on from a milestone, by milestone; nothing of one where too
 * few tell. Everybody's wins count, whoever's deals are listed.
 */
export function usualDays(journeys: Journeys): ReadonlyMap<Milestone, number> {
  const chain = chainOf(journeys);
  const taken = new Map<Milestone, number[]>(chain.map((milestone) => [milestone, []]));
  for (let prospect = 0; prospect < journeys.size; prospect++) {
    if (journeys.reached.wins[prospect] === NEVER) continue;
    const dated = chain.flatMap((milestone) => {
      const day = dayOf(journeys, prospect, milestone);
      return day === null ? [] : [{ milestone, day }];
    });
    for (const [at, { milestone, day }] of dated.entries()) {
      const next = dated[at + 1];
      if (next !== undefined && next.day >= day) taken.get(milestone)!.push(next.day - day);
    }
  }
  return new Map(
    [...taken].flatMap(([milestone, days]) =>
      days.length < fewest ? [] : [[milestone, quantile(days, 0.9)!] as const],
    ),
  );
}
