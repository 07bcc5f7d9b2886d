import { isDay, NEVER } from '../cells/dates/calendar.js';
import { outcomes } from '../method/milestones.js';
import { steps } from './evidence/door.js';
import type { Journeys } from './journeys.js';
import { openKey } from './policy.js';

/** Days from the first to the last, both inclusive; infinite where there is no limit. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a span lies in a period. */
type Place = 'inside' | 'outside' | 'across';

export const placeOf = (span: Span, { from, to }: Span): Place => {
  if (span.from >= from && span.to <= to) return 'inside';
  return span.to < from || span.from > to ? 'outside' : 'across';
};

/**
 * When an outcome without a day happened, if it did: between the entry of the prospect and its next dated
 * milestone, else its close, else the day it is.
 */
export function spansOf(
  { reached, open, openDays, entered, details }: Journeys,
  asOf: number,
): (prospect: number, step: number) => Span {
  const days = outcomes.map((outcome) => reached[outcome]);
  const isReached = (prospect: number, step: number) => days[step]![prospect] !== NEVER;

  /** The day of a milestone, reached or not yet told; null without one. */
  function dayOf(prospect: number, step: number): number | null {
    const day = days[step]![prospect]!;
    if (isDay(day)) return day;
    return open[prospect] === 0 ? null : (openDays.get(openKey(prospect, step)) ?? null);
  }

  /** The day of the next milestone that has one; losing is none. */
  function nextOf(prospect: number, step: number): number | null {
    for (let next = step + 1; next < steps.lost; next++) {
      const day = dayOf(prospect, next);
      if (day !== null) return day;
    }
    return null;
  }

  /** The day it was closed. An order may be delivered after that. */
  function closeOf(prospect: number, step: number): number | null {
    const isLost = isReached(prospect, steps.lost);
    if (step === steps.orders || (!isLost && !isReached(prospect, steps.wins))) return null;
    const closed = details.closed?.[prospect];
    if (closed !== undefined && isDay(closed)) return closed;
    return isLost ? dayOf(prospect, steps.lost) : null;
  }

  return (prospect, step) => {
    const next = step === steps.lost ? null : nextOf(prospect, step);
    const to = next ?? closeOf(prospect, step) ?? asOf;
    const entry = entered?.[prospect] ?? NEVER;
    if (!isDay(entry)) return { from: Number.NEGATIVE_INFINITY, to };
    // Between two days, whichever of them is said to come first.
    return { from: Math.min(entry, to), to: Math.max(entry, to) };
  };
}
