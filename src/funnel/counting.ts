import { NEVER, UNDATED } from '../cells/dates/calendar.js';
import { bitOf, outcomes, provable } from '../method/milestones.js';
import type { Journeys } from './journeys.js';
import { eachPayment, type Payment } from './payments.js';
import type { LeftOut } from './period.js';
import { select } from './selection.js';
import type { TallyOptions, Unit } from './tally-options.js';

/** Takes what is counted, each with the prospect, the rep who gets the credit, and the day. */
export interface Sink {
  /** @param place of the outcome among all of them */
  count(prospect: number, rep: number, day: number, place: number): void;
  /** @param first whether nothing else was paid for the prospect before */
  pay(entry: Payment, first: boolean): void;
}

/** Which outcomes of a prospect are counted activity by activity, as bits, one byte a prospect. */
function countedByActivity({ size, events }: Journeys, unit: Unit): Uint8Array | null {
  if (unit === 'prospects' || events === null) return null;
  const bits = new Uint8Array(size);
  for (let at = 0; at < events.size; at++) bits[events.prospect[at]!]! |= events.evidence[at]!;
  return bits;
}

/**
 * Hands over everything that counts, once: prospects and what they reached, then money.
 *
 * @returns what the period left out
 * @throws SpancoError where the period needs days of entry that the export does not have
 */
export function countJourneys(journeys: Journeys, options: TallyOptions, sink: Sink): LeftOut {
  const { size, reached, actors, owner, known, entered } = journeys;
  const selection = select(journeys, options);
  const kept = new Uint8Array(size);
  const byActivity = countedByActivity(journeys, options.unit);
  const told = provable
    .filter((outcome) => known.has(outcome))
    .map((outcome) => ({
      place: outcomes.indexOf(outcome),
      bit: bitOf(outcome),
      days: reached[outcome],
      credited: actors === null ? owner : actors[outcome],
    }));
  for (let prospect = 0; prospect < size; prospect++) {
    const { counts, target } = selection.journey(prospect);
    if (!counts) continue;
    kept[prospect] = 1;
    if (target && selection.rep(owner[prospect]!)) {
      sink.count(prospect, owner[prospect]!, entered?.[prospect] ?? UNDATED, 0);
    }
    for (const { place, bit, days, credited } of told) {
      const day = days[prospect]!;
      if (day === NEVER) continue;
      const rep = credited[prospect]!;
      if (!selection.rep(rep)) continue;
      const counts = selection.day(prospect, day);
      // With activities as the unit, what activities prove is counted one by one below.
      if (byActivity !== null && (byActivity[prospect]! & bit) !== 0) continue;
      if (counts) sink.count(prospect, rep, day, place);
      else if (selection.undated(day)) selection.leftOut.undated += 1;
    }
  }
  if (byActivity !== null) {
    const { events } = journeys;
    for (let at = 0; at < events!.size; at++) {
      const prospect = events!.prospect[at]!;
      if (kept[prospect] === 0) continue;
      const rep = actors === null || events!.rep === null ? owner[prospect]! : events!.rep[at]!;
      if (!selection.rep(rep)) continue;
      const day = events!.day[at]!;
      for (const { place, bit, days } of told) {
        if ((events!.evidence[at]! & bit) === 0) continue;
        // What the policy does not let the prospect reach does not count, however often it was recorded.
        if (days[prospect] === NEVER) continue;
        if (selection.day(prospect, day)) sink.count(prospect, rep, day, place);
        else if (selection.undated(day)) selection.leftOut.undated += 1;
      }
    }
  }
  const paid = new Uint8Array(size);
  eachPayment(journeys, selection, kept, (payment) => {
    sink.pay(payment, paid[payment.prospect] === 0);
    paid[payment.prospect] = 1;
  });
  return selection.leftOut;
}
