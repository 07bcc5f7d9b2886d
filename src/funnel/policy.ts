import { isDay, NEVER } from '../cells/dates/calendar.js';
import { type Milestone, milestones, type PerOutcome } from '../method/milestones.js';

/** How skipped stages are counted. */
export const stagePolicies = {
  recorded: 'what is recorded, as a pivot table would',
  implied: 'also every earlier milestone of a prospect that reached a later one',
  strict: 'a milestone only if all earlier ones were reached, in the order of their days',
} as const;

export type StagePolicy = keyof typeof stagePolicies;

type Days = PerOutcome<Int32Array>;
type Actors = PerOutcome<Int32Array> | null;

/** Applies a policy to the path of one prospect, in place. */
type Apply = (days: Days, actors: Actors, chain: readonly Milestone[], prospect: number) => void;

/** An implied milestone carries the day, and the credit, of the next recorded one after it. */
const implied: Apply = (days, actors, chain, prospect) => {
  let next: Milestone | null = null;
  for (let at = chain.length - 1; at > 0; at--) {
    const milestone = chain[at]!;
    if (days[milestone][prospect] !== NEVER) next = milestone;
    else if (next !== null) {
      days[milestone][prospect] = days[next][prospect]!;
      if (actors !== null) actors[milestone][prospect] = actors[next][prospect]!;
    }
  }
};

const strict: Apply = (days, _actors, chain, prospect) => {
  let latest = days.targets[prospect]!;
  let broken = false;
  for (let at = 1; at < chain.length; at++) {
    const milestone = chain[at]!;
    const day = days[milestone][prospect]!;
    broken ||= day === NEVER || (isDay(day) && isDay(latest) && day < latest);
    if (broken) days[milestone][prospect] = NEVER;
    else if (isDay(day)) latest = day;
  }
};

const policies = {
  recorded: () => undefined,
  implied,
  strict,
} as const satisfies Record<StagePolicy, Apply>;

/** Whether a prospect reached a milestone without an earlier one. */
function skips(path: readonly Int32Array[], prospect: number): boolean {
  let gap = false;
  for (let at = 1; at < path.length; at++) {
    if (path[at]![prospect] === NEVER) gap = true;
    else if (gap) return true;
  }
  return false;
}

/**
 * Applies a policy to the whole path of every prospect, in place.
 *
 * @param chain the milestones that the export can tell, in order
 * @returns how many prospects had skipped stages, under whatever policy
 */
export function applyPolicy(
  policy: StagePolicy,
  days: Days,
  actors: Actors,
  chain: readonly Milestone[],
  size: number,
): number {
  const apply = policies[policy];
  const path = chain.map((milestone) => days[milestone]);
  let skipped = 0;
  for (let prospect = 0; prospect < size; prospect++) {
    if (skips(path, prospect)) skipped += 1;
    apply(days, actors, chain, prospect);
  }
  return skipped;
}

/** How many prospects have a milestone dated before an earlier one, before any policy. */
export function countOutOfOrder(days: Days, size: number): number {
  const path = milestones.map((milestone) => days[milestone]);
  let count = 0;
  for (let prospect = 0; prospect < size; prospect++) {
    let latest = Number.NEGATIVE_INFINITY;
    for (const of of path) {
      const day = of[prospect]!;
      if (!isDay(day)) continue;
      if (day < latest) {
        count += 1;
        break;
      }
      latest = day;
    }
  }
  return count;
}
