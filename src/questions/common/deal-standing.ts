import { isDay, NEVER } from '../../cells/dates/calendar.js';
import type { Journeys } from '../../funnel/journeys.js';
import { bitOf, type Milestone, milestones, type Outcome } from '../../method/milestones.js';
import { quantile } from '../../stats/quantile.js';

/** How a prospect stands; `unknown` where nothing says whether it is still open. */
export const dealStandings = ['open', 'won', 'lost', 'unknown'] as const;

export type DealStanding = (typeof dealStandings)[number];

const [OPEN, WON, LOST, UNKNOWN] = [0, 1, 2, 3] as const;

/** Milestones that somebody gets to; everybody is a target. */
const reachable = milestones.filter((milestone) => milestone !== 'targets');

/** With fewer winners than this nobody can say how long a stage takes. */
const fewest = 10;

/**
 * Whether each prospect is still open, as its status and whatever else the export tells of wins and losses, by its
 * place among {@link dealStandings}.
 */
export function standingsOf({ size, reached, open, known }: Journeys): Uint8Array {
  const { wins, lost } = reached;
  const isTold = known.has('wins') && known.has('lost');
  const ends = bitOf('wins') | bitOf('lost');
  const standings = new Uint8Array(size);
  for (let prospect = 0; prospect < size; prospect++) {
    if (wins[prospect] !== NEVER) standings[prospect] = WON;
    else if (lost[prospect] !== NEVER) standings[prospect] = LOST;
    else standings[prospect] = isTold && (open[prospect]! & ends) === 0 ? OPEN : UNKNOWN;
  }
  return standings;
}

/** How a prospect stands. */
export const standingAt = (standings: Uint8Array, prospect: number): DealStanding =>
  dealStandings[standings[prospect]!]!;

/** Milestones that an export tells, in their order. */
const chainOf = ({ known }: Journeys): Milestone[] =>
  milestones.filter((milestone) => known.has(milestone));

/** The last milestone that each prospect got to, by its place on the path. */
export function lastMilestonesOf({ size, reached, known }: Journeys): Uint8Array {
  const last = new Uint8Array(size);
  for (const milestone of reachable) {
    if (!known.has(milestone)) continue;
    const [place, days] = [milestones.indexOf(milestone), reached[milestone]];
    for (let prospect = 0; prospect < size; prospect++) {
      if (days[prospect] !== NEVER) last[prospect] = place;
    }
  }
  return last;
}

/** Tells whether nothing says if a prospect got further than its last milestone: a lost deal may have. */
export function furtherTeller({ open, known }: Journeys, last: Uint8Array) {
  const later = milestones.map((_, place) =>
    milestones
      .slice(place + 1)
      .filter((milestone) => milestone !== 'targets' && known.has(milestone))
      .reduce((bits, milestone) => bits | bitOf(milestone as Exclude<Milestone, 'targets'>), 0),
  );
  return (prospect: number): boolean => (open[prospect]! & later[last[prospect]!]!) !== 0;
}

/** The days of an outcome by prospect; null where no column tells them. */
const daysOf = ({ reached, entered }: Journeys, outcome: Outcome): Int32Array | null =>
  outcome === 'targets' ? entered : reached[outcome];

/** The day of an outcome of a prospect; null where nobody knows it. */
export function dayOf(journeys: Journeys, prospect: number, outcome: Outcome): number | null {
  const day = daysOf(journeys, outcome)?.[prospect];
  return day !== undefined && isDay(day) ? day : null;
}

/**
 * Days that each prospect has been at the last milestone it got to, up to a day; -1 where nobody knows, and of what
 * lies ahead.
 */
export function agesOf(journeys: Journeys, last: Uint8Array, asOf: number): Int32Array {
  const columns = milestones.map((milestone) => daysOf(journeys, milestone));
  const ages = new Int32Array(journeys.size);
  for (let prospect = 0; prospect < journeys.size; prospect++) {
    const day = columns[last[prospect]!]?.[prospect] ?? NEVER;
    ages[prospect] = isDay(day) && day <= asOf ? asOf - day : -1;
  }
  return ages;
}

/**
 * Days within which 9 in 10 of those that were won went on from a milestone, by milestone; nothing of one where too
 * few tell. Everybody's wins count, whoever's deals are listed.
 */
export function usualDays(journeys: Journeys): ReadonlyMap<Milestone, number> {
  const chain = chainOf(journeys);
  const columns = chain.map((milestone) => daysOf(journeys, milestone));
  const taken: number[][] = chain.map(() => []);
  const { wins } = journeys.reached;
  for (let prospect = 0; prospect < journeys.size; prospect++) {
    if (wins[prospect] === NEVER) continue;
    let [before, since] = [-1, 0];
    for (let at = 0; at < columns.length; at++) {
      const day = columns[at]?.[prospect] ?? NEVER;
      if (!isDay(day)) continue;
      if (before !== -1 && day >= since) taken[before]!.push(day - since);
      [before, since] = [at, day];
    }
  }
  return new Map(
    taken.flatMap((days, at) =>
      days.length < fewest ? [] : [[chain[at]!, quantile(days, 0.9)!] as const],
    ),
  );
}
