import { quotientInfo, type QuotientKey, quotientKeys } from '../method/ratios.js';
import { type Outcome, outcomes } from '../method/milestones.js';
import { steps } from './evidence/door.js';

/** The outcomes of a prospect as a set of bits, one a step: being in the file is the first. */
export type Steps = number;

const stepBit = (step: number): Steps => 1 << step;

/** How a prospect stands in a ratio whose terms are open of it, as a set of bits. */
export const UNIT_OPEN = 1;
/** Beside an open unit: it is counted all the same. */
export const COUNTED = 2;
/** Whether it is counted is open, and it may be. */
export const EVENT_OPEN = 4;
/** It is counted, or may be, and is no unit, in whatever period. */
export const OUTSIDER = 8;

/** What is known of one prospect, in the period that is asked of and on the whole export. */
export interface Standing {
  readonly yes: Steps;
  readonly open: Steps;
  readonly everYes: Steps;
  readonly everOpen: Steps;
}

/** A ratio as sets of outcomes. */
interface Asked {
  /** Its place among all of them. */
  readonly place: number;
  /** The step of its numerator. */
  readonly step: number;
  readonly event: Steps;
  readonly units: Steps;
  /** Milestones that come after its numerator. */
  readonly later: Steps;
}

function askedOf(key: QuotientKey, place: number): Asked {
  const { numerator, denominator } = quotientInfo[key];
  const step = steps[numerator];
  const all = (list: readonly Outcome[]) =>
    list.reduce<Steps>((bits, outcome) => bits | stepBit(steps[outcome]), 0);
  return {
    place,
    step,
    event: stepBit(step),
    units: all(denominator),
    later: all(outcomes.slice(step + 1, steps.lost)),
  };
}

/** The ratios whose terms some source speaks of. */
export const askedRatios = (known: ReadonlySet<Outcome>): Asked[] =>
  quotientKeys.map(askedOf).filter(({ place }) => {
    const { numerator, denominator } = quotientInfo[quotientKeys[place]!];
    return [numerator, ...denominator].every((outcome) => known.has(outcome));
  });

/**
 * Tells, for prospects of whom nothing is open in the period, whether any ratio counts them without their being
 * one of its units. The answer is the same for all who stand alike.
 */
export function outsiderTeller(ratios: readonly Asked[]): (yes: Steps, ever: Steps) => boolean {
  const told = new Int8Array(1 << (2 * outcomes.length));
  return (yes, ever) => {
    const at = (yes << outcomes.length) | ever;
    if (told[at] === 0) {
      const isOne = ratios.some(({ event, units }) => (yes & event) !== 0 && (ever & units) === 0);
      told[at] = isOne ? 1 : -1;
    }
    return told[at] === 1;
  };
}

/**
 * How a prospect stands in a ratio, as far as that is open, or as far as it does not belong to its units.
 * A milestone whose unit is denied was not reached, unless a later one was.
 */
export function standingIn({ event, units, later }: Asked, standing: Standing): number {
  const { yes, open, everYes, everOpen } = standing;
  const isCounted = (yes & event) !== 0;
  const isEventOpen = (open & event) !== 0;
  const isUnitOpen = (yes & units) === 0 && (open & units) !== 0;
  if (!isCounted && !isEventOpen && !isUnitOpen) return 0;
  const isDenied = ((everYes | everOpen) & units) === 0;
  const mayCount = isEventOpen && (!isDenied || isUnitOpen || (everYes & later) !== 0);
  return (
    (isUnitOpen ? UNIT_OPEN | (isCounted ? COUNTED : 0) : 0) |
    (mayCount ? EVENT_OPEN : 0) |
    ((isCounted || mayCount) && isDenied ? OUTSIDER : 0)
  );
}
