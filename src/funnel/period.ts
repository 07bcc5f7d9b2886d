import { needsField } from '../errors/columns.js';
import { isDay, NEVER } from '../cells/dates/calendar.js';
import type { Journeys } from './journeys.js';

/** Which prospects and milestones a period takes. */
export const bases = {
  activity: 'milestones dated in the period, and targets created in it',
  cohort: 'prospects created in the period, followed to --as-of',
} as const;

type Basis = keyof typeof bases;

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

/** Whether anything of a prospect counts, and whether it is a target of the period itself. */
export interface Fate {
  readonly counts: boolean;
  readonly target: boolean;
}

/** Decides what a period counts, and notes what it leaves out. */
interface Cut {
  readonly leftOut: LeftOut;
  readonly prospect: (prospect: number) => Fate;
  /** Whether an outcome counts that a prospect (one that counts) reached on a day. */
  readonly day: (prospect: number, day: number) => boolean;
  /** Whether an outcome is left out only because nobody recorded its day. */
  readonly undated: (day: number) => boolean;
}

/**
 * Turns a period into a decision a prospect and a day.
 *
 * @throws SpancoError where the period needs days of entry that the export does not have
 */
export function cutBy(journeys: Journeys, options: PeriodOptions): Cut {
  const { since, until, basis, mature, asOf } = options;
  const { entered } = journeys;
  const bounded = since !== null || until !== null || options.dated === true;
  const inside = (day: number) =>
    (since === null || day >= since) && (until === null || day <= until);
  const why = 'no column says when a prospect entered the file';
  if (entered === null && basis === 'cohort')
    throw needsField('--basis cohort', 'prospects.created', why);
  if (entered === null && mature !== null) throw needsField('--mature', 'prospects.created', why);

  const leftOut: LeftOut = { undated: 0, withoutEntry: 0, immature: 0 };
  const nothing = { counts: false, target: false };
  const milestonesOnly = { counts: true, target: false };
  const everything = { counts: true, target: true };
  const needsEntry = mature !== null || (basis === 'cohort' && bounded);
  return {
    leftOut,
    prospect: (prospect) => {
      const entry = entered?.[prospect] ?? NEVER;
      const dated = isDay(entry);
      if (needsEntry && !dated) {
        leftOut.withoutEntry += 1;
        return nothing;
      }
      if (basis === 'cohort' && bounded && !inside(entry)) return nothing;
      if (mature !== null && asOf - entry < mature) {
        leftOut.immature += 1;
        return nothing;
      }
      if (basis === 'cohort' || !bounded || entered === null) return everything;
      if (!dated) leftOut.withoutEntry += 1;
      return dated && inside(entry) ? everything : milestonesOnly;
    },
    day: (prospect, day) => {
      if (!isDay(day)) return !bounded && mature === null;
      if (mature !== null && day - entered![prospect]! > mature) return false;
      return basis === 'cohort' ? day <= asOf : inside(day);
    },
    undated: (day) => !isDay(day) && (bounded || mature !== null),
  };
}
