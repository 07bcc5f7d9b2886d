import { isDay, NEVER } from '../cells/dates/calendar.js';
import { type Milestone, milestones } from '../method/milestones.js';
import { bitAt, type Door, steps } from './evidence/door.js';
import { timesOf, type Weights } from './weights.js';

/**
 * How skipped stages are counted: what is recorded, as a pivot table would; also every earlier milestone of a prospect
 * that reached a later one; or a milestone only if all earlier ones were reached, in the order of their days.
 */
export const stagePolicies = ['recorded', 'implied', 'strict'] as const;

export type StagePolicy = (typeof stagePolicies)[number];

/** What of each prospect is open, and what stands beside it. */
export interface OpenAnswers {
  /** Bits by prospect. */
  readonly open: Uint8Array;
  /** Day of what was reached on a day, if all before it was: by prospect and step, see `openKey`. */
  readonly days: Map<number, number>;
  /** Whether the appointments of a prospect decide whether one was held, whatever came later. */
  readonly isHonourRuled: (prospect: number) => boolean;
}

/** The place of an outcome of a prospect in the days of what is open. */
export const openKey = (prospect: number, step: number): number => prospect * 8 + step;

/** Applies a policy to the path of one prospect. */
type Apply = (door: Door, answers: OpenAnswers, chain: readonly number[], prospect: number) => void;

/**
 * An implied milestone carries the day, and the credit, of the next recorded one after it. What follows a no,
 * and nothing reached, is no.
 */
const implied: Apply = (door, { open, isHonourRuled }, chain, prospect) => {
  let next: number | null = null;
  let last = -1;
  for (let at = chain.length - 1; at >= 0; at--) {
    const step = chain[at]!;
    if (door.dayOf(prospect, step) !== NEVER) {
      next = step;
      last = Math.max(last, at);
    } else if (next !== null && !(step === steps.held && isHonourRuled(prospect))) {
      door.imply(prospect, step, next);
      open[prospect]! &= ~bitAt(step);
    }
  }
  let isOver = false;
  for (let at = last + 1; at < chain.length; at++) {
    const bit = bitAt(chain[at]!);
    if (isOver) open[prospect]! &= ~bit;
    else isOver = (open[prospect]! & bit) === 0;
  }
};

/** Nothing counts beyond a no, nor what is dated before an earlier milestone; beyond an open one it is open. */
const strict: Apply = (door, { open, days }, chain, prospect) => {
  let latest = Number.NEGATIVE_INFINITY;
  let isBroken = false;
  let isOpen = false;
  for (const step of chain) {
    const day = door.dayOf(prospect, step);
    const bit = bitAt(step);
    const isAsked = day === NEVER && (open[prospect]! & bit) !== 0;
    isBroken ||= (day === NEVER && !isAsked) || (isDay(day) && day < latest);
    if (isBroken) {
      open[prospect]! &= ~bit;
      if (day !== NEVER) door.withdraw(prospect, step, 'outOfOrder');
    } else if (isAsked) isOpen = true;
    else {
      if (isDay(day)) latest = day;
      if (!isOpen) continue;
      if (isDay(day)) days.set(openKey(prospect, step), day);
      open[prospect]! |= bit;
      door.withdraw(prospect, step, 'earlierOpen');
    }
  }
};

const policies = {
  recorded: null,
  implied,
  strict,
} as const satisfies Record<StagePolicy, Apply | null>;

/** Whether a prospect reached a milestone without an earlier one, of which it is not open whether it did. */
function skips(
  { open }: OpenAnswers,
  path: readonly { readonly days: Int32Array; readonly bit: number }[],
  prospect: number,
): boolean {
  let gap = false;
  for (const { days, bit } of path) {
    if (days[prospect] !== NEVER) {
      if (gap) return true;
    } else if ((open[prospect]! & bit) === 0) gap = true;
  }
  return false;
}

/**
 * Applies a policy to the whole path of every prospect.
 *
 * @param chain the milestones that the export can tell, in order, being in the file left out
 * @returns how many prospects had skipped stages, under whatever policy
 */
export function applyPolicy(
  policy: StagePolicy,
  door: Door,
  answers: OpenAnswers,
  chain: readonly Milestone[],
  weights: Weights,
): number {
  const apply = policies[policy];
  const path = chain.map((milestone) => ({
    days: door.reached[milestone],
    bit: bitAt(steps[milestone]),
  }));
  const places = chain.map((milestone) => steps[milestone]);
  let skipped = 0;
  for (let prospect = 0; prospect < door.size; prospect++) {
    if (skips(answers, path, prospect)) skipped += timesOf(weights, prospect);
    apply?.(door, answers, places, prospect);
  }
  return skipped;
}

/** How many prospects have a milestone dated before an earlier one, before any policy. */
export function countOutOfOrder({ reached, size }: Door, weights: Weights): number {
  const path = milestones.map((milestone) => reached[milestone]);
  let count = 0;
  for (let prospect = 0; prospect < size; prospect++) {
    let latest = Number.NEGATIVE_INFINITY;
    for (const days of path) {
      const day = days[prospect]!;
      if (!isDay(day)) continue;
      if (day < latest) {
        count += timesOf(weights, prospect);
        break;
      }
      latest = day;
    }
  }
  return count;
}
