import { isDay, NEVER } from '../cells/dates/calendar.js';
import { type Milestone, milestones } from '../method/milestones.js';
import { type Door, steps } from './evidence/door.js';

/** How skipped stages are counted. */
export const stagePolicies = {
  recorded: 'what is recorded, as a pivot table would',
  implied: 'also every earlier milestone of a prospect that reached a later one',
  strict: 'a milestone only if all earlier ones were reached, in the order of their days',
} as const;

export type StagePolicy = keyof typeof stagePolicies;

/** Applies a policy to the path of one prospect. */
type Apply = (door: Door, chain: readonly number[], prospect: number) => void;

/** An implied milestone carries the day, and the credit, of the next recorded one after it. */
const implied: Apply = (door, chain, prospect) => {
  let next: number | null = null;
  for (let at = chain.length - 1; at > 0; at--) {
    const step = chain[at]!;
    if (door.dayOf(prospect, step) !== NEVER) next = step;
    else if (next !== null) door.imply(prospect, step, next);
  }
};

const strict: Apply = (door, chain, prospect) => {
  let latest = door.dayOf(prospect, steps.targets);
  let broken = false;
  for (let at = 1; at < chain.length; at++) {
    const step = chain[at]!;
    const day = door.dayOf(prospect, step);
    broken ||= day === NEVER || (isDay(day) && isDay(latest) && day < latest);
    if (broken) door.withdraw(prospect, step);
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
 * Applies a policy to the whole path of every prospect.
 *
 * @param chain the milestones that the export can tell, in order
 * @returns how many prospects had skipped stages, under whatever policy
 */
export function applyPolicy(policy: StagePolicy, door: Door, chain: readonly Milestone[]): number {
  const apply = policies[policy];
  const path = chain.map((milestone) => door.reached[milestone]);
  const places = chain.map((milestone) => steps[milestone]);
  let skipped = 0;
  for (let prospect = 0; prospect < door.size; prospect++) {
    if (skips(path, prospect)) skipped += 1;
    apply(door, places, prospect);
  }
  return skipped;
}

/** How many prospects have a milestone dated before an earlier one, before any policy. */
export function countOutOfOrder({ reached, size }: Door): number {
  const path = milestones.map((milestone) => reached[milestone]);
  let count = 0;
  for (let prospect = 0; prospect < size; prospect++) {
    let latest = Number.NEGATIVE_INFINITY;
    for (const days of path) {
      const day = days[prospect]!;
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
