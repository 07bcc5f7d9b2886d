import { voice } from '../say/voice.js';
import { needsField } from '../errors/columns.js';
import { isDay, NEVER } from '../cells/dates/calendar.js';
import { outcomes } from '../method/milestones.js';
import { bitAt } from './evidence/door.js';
import type { Journeys } from './journeys.js';
import { openKey } from './policy.js';
import { placeOf, type Span, spansOf } from './spans.js';
import { timesOf } from './weights.js';

/**
 * Which prospects and milestones a period takes: milestones dated in it, and targets created in it; or prospects
 * created in it, followed to --as-of.
 */
export const bases = ['activity', 'cohort'] as const;

type Basis = (typeof bases)[number];

/** A period, in day numbers; null for open. */
export interface PeriodOptions {
  readonly since: number | null;
  readonly until: number | null;
  readonly basis: Basis;
  /** Keep prospects at least this many days old, and count what happened within as many days of entry. */
  readonly mature: number | null;
  /** The day up to which cohorts are followed, and at which ages are taken. */
  readonly asOf: number;
  /** Whether what has no day is left out even where the period is open, as for a question of when. */
  readonly dated?: boolean;
}

/** What a period left out. */
export interface LeftOut {
  /** Milestones without a date. */
  undated: number;
  /** Prospects without a day of entry. */
  withoutEntry: number;
  /** Prospects too young to be judged. */
  immature: number;
}

/** Whether something happened in a period; open where the export cannot tell. */
export type Answer = 'yes' | 'no' | 'open';

/** What counts of a prospect. */
export interface Fate {
  /** Whether anything does. */
  readonly counts: boolean;
  /** Whether it is a target of the period itself. */
  readonly target: Answer;
  /** Whether all of it may count, or nothing: nobody knows when it entered. */
  readonly isDoubtful: boolean;
}

/** Decides what a period counts, and notes what it leaves out. */
interface Cut {
  readonly leftOut: LeftOut;
  readonly prospect: (prospect: number) => Fate;
  /** Whether something counts that was done or reached on a day, of a prospect that counts. */
  readonly day: (prospect: number, day: number) => boolean;
  /** Whether something is left out only because nobody recorded its day. */
  readonly undated: (day: number) => boolean;
  /** Whether an outcome counts of a prospect that counts, told by its step. */
  readonly answer: (prospect: number, step: number) => Answer;
}

const fate = (counts: boolean, target: Answer, isDoubtful = false): Fate => ({
  counts,
  target,
  isDoubtful,
});
export const nothing = fate(false, 'no');
const milestonesOnly = fate(true, 'no');
const perhapsTarget = fate(true, 'open');
const everything = fate(true, 'yes');
const doubtful = fate(false, 'open', true);

/**
 * Turns a period into a decision a prospect, a day and an outcome.
 *
 * @throws SpancoError where the period needs days of entry that the export does not have
 */
export function cutBy(journeys: Journeys, options: PeriodOptions): Cut {
  const { since, until, basis, mature, asOf } = options;
  const { entered, reached, open, openDays, weights } = journeys;
  const isCohort = basis === 'cohort';
  const bounded = since !== null || until !== null || options.dated === true;
  const first = since ?? Number.NEGATIVE_INFINITY;
  const last = until ?? Number.POSITIVE_INFINITY;
  const inside = (day: number) => day >= first && day <= last;
  if (entered === null && (isCohort || mature !== null)) {
    const option = isCohort ? '--basis cohort' : '--mature';
    throw needsField(option, 'prospects.created', voice().askedFaults.noEntryDays());
  }

  const leftOut: LeftOut = { undated: 0, withoutEntry: 0, immature: 0 };
  /** Whether it matters when something was: a cohort counts whatever came of it. */
  const asksWhen = mature !== null || (!isCohort && bounded);
  const day = (prospect: number, on: number): boolean => {
    if (!isDay(on)) return !asksWhen;
    if (mature !== null && on - entered![prospect]! > mature) return false;
    return isCohort ? on <= asOf : inside(on);
  };
  const spanOf = spansOf(journeys, asOf);
  const windowOf = (prospect: number): Span => {
    const old = mature === null ? Number.POSITIVE_INFINITY : entered![prospect]! + mature;
    return isCohort
      ? { from: Number.NEGATIVE_INFINITY, to: Math.min(asOf, old) }
      : { from: first, to: Math.min(last, old) };
  };
  const days = outcomes.map((outcome) => reached[outcome]);

  return {
    leftOut,
    day,
    undated: (on) => !isDay(on) && asksWhen,
    prospect: (prospect) => {
      const entry = entered?.[prospect] ?? NEVER;
      const dated = isDay(entry);
      if (!dated && mature !== null) {
        leftOut.withoutEntry += timesOf(weights, prospect);
        return nothing;
      }
      if (isCohort && bounded) {
        if (!dated) leftOut.withoutEntry += timesOf(weights, prospect);
        if (!dated) return doubtful;
        if (!inside(entry)) return nothing;
      }
      if (mature !== null && asOf - entry < mature) {
        leftOut.immature += timesOf(weights, prospect);
        return nothing;
      }
      if (isCohort || !bounded || entered === null) return everything;
      if (!dated) leftOut.withoutEntry += timesOf(weights, prospect);
      if (!dated) return perhapsTarget;
      return inside(entry) ? everything : milestonesOnly;
    },
    answer: (prospect, step) => {
      const on = days[step]![prospect]!;
      if (isDay(on)) return day(prospect, on) ? 'yes' : 'no';
      const isReached = on !== NEVER;
      if (!isReached) {
        if ((open[prospect]! & bitAt(step)) === 0) return 'no';
        const asked = openDays.get(openKey(prospect, step));
        if (asked !== undefined) return day(prospect, asked) ? 'open' : 'no';
      }
      if (!asksWhen) return isReached ? 'yes' : 'open';
      const place = placeOf(spanOf(prospect, step), windowOf(prospect));
      if (place === 'outside') return 'no';
      return isReached && place === 'inside' ? 'yes' : 'open';
    },
  };
}
