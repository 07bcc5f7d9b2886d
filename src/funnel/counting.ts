import { isDay, NEVER, UNDATED } from '../cells/dates/calendar.js';
import { bitOf, outcomes, provable } from '../method/milestones.js';
import type { Journeys } from './journeys.js';
import { eachPayment, type Payment } from './payments.js';
import type { LeftOut } from './period.js';
import { askedRatios, outsiderTeller, standingIn, UNIT_OPEN } from './questions.js';
import { select, type Selection } from './selection.js';
import type { TallyOptions, Unit } from './tally-options.js';
import { timesOf } from './weights.js';

/** Takes what is counted, each with the prospect, the rep who gets the credit, and the day. */
export interface Sink {
  /** @param place of the outcome among all of them */
  count(prospect: number, rep: number, day: number, place: number): void;
  /** An outcome of a prospect is open; that is its owner's. */
  open(prospect: number, owner: number, place: number): void;
  /**
   * A ratio is open of a prospect, or counts it without its being a unit.
   *
   * @param ratio its place among all of them
   * @param standing as `standingIn` says
   */
  ask(prospect: number, rep: number, ratio: number, standing: number): void;
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

/** Hands over what prospects reached, and what of it is open. @returns 1 for each prospect of which something counts */
function countProspects(
  journeys: Journeys,
  { unit }: Pick<TallyOptions, 'unit'>,
  selection: Selection,
  byActivity: Uint8Array | null,
  sink: Sink,
  among: Int32Array | null,
): Uint8Array {
  const { size, weights, reached, open, actors, owner, known, entered } = journeys;
  const kept = new Uint8Array(size);
  const ratios = unit === 'prospects' ? askedRatios(known) : [];
  const isAsked = unit === 'prospects';
  const isOutsider = outsiderTeller(ratios);
  const told = provable
    .filter((outcome) => known.has(outcome))
    .map((outcome) => ({
      place: outcomes.indexOf(outcome),
      bit: bitOf(outcome),
      days: reached[outcome],
      credited: actors === null ? owner : actors[outcome],
    }));
  const creditOf = outcomes.map((outcome) =>
    actors === null || outcome === 'targets' ? owner : actors[outcome],
  );
  const many = among === null ? size : among.length;
  for (let at = 0; at < many; at++) {
    const prospect = among === null ? at : among[at]!;
    const { counts, target, isDoubtful } = selection.journey(prospect);
    if (!counts && !(isDoubtful && isAsked)) continue;
    if (counts) kept[prospect] = 1;
    const mine = owner[prospect]!;
    const isOwnerAsked = selection.rep(mine);
    let yes = 0;
    let asked = 0;
    if (target === 'yes') {
      yes = 1;
      if (isOwnerAsked) sink.count(prospect, mine, entered?.[prospect] ?? UNDATED, 0);
    } else if (target === 'open' && isAsked) {
      asked = 1;
      if (isOwnerAsked) sink.open(prospect, mine, 0);
    }
    let everYes = 1;
    const openBits = open[prospect]!;
    for (const { place, bit, days, credited } of told) {
      const day = days[prospect]!;
      const isReached = day !== NEVER;
      if (!isReached && (!isAsked || (openBits & bit) === 0)) continue;
      if (isReached) everYes |= 1 << place;
      // With activities as the unit, what activities prove is counted one by one.
      if (byActivity !== null && (byActivity[prospect]! & bit) !== 0) continue;
      // Of rows nothing is open: what has no day is in no period.
      const isByDay = isDay(day) || !isAsked;
      const isThen = isByDay && selection.day(prospect, day);
      if (isByDay && !isThen && selection.undated(day)) {
        selection.leftOut.undated += timesOf(weights, prospect);
      }
      const answer = isByDay ? (isThen ? 'yes' : 'no') : selection.answer(prospect, place);
      if (answer === 'no') continue;
      if (answer === 'yes' && !isDoubtful) {
        yes |= 1 << place;
        const rep = credited[prospect]!;
        if (selection.rep(rep)) sink.count(prospect, rep, day, place);
        continue;
      }
      if (isReached && !isDoubtful) selection.leftOut.undated += timesOf(weights, prospect);
      asked |= 1 << place;
      if (isOwnerAsked) sink.open(prospect, mine, place);
    }
    const everOpen = openBits << 1;
    if (!isAsked || (asked === 0 && !isOutsider(yes, everYes | everOpen))) continue;
    const standing = { yes, open: asked, everYes, everOpen };
    for (const ratio of ratios) {
      const found = standingIn(ratio, standing);
      if (found === 0) continue;
      const isCounted = (yes & ratio.event) !== 0;
      const rep = isCounted && (found & UNIT_OPEN) === 0 ? creditOf[ratio.step]![prospect]! : mine;
      if (selection.rep(rep)) sink.ask(prospect, rep, ratio.place, found);
    }
  }
  return kept;
}

/**
 * Hands over everything that counts, once: prospects and what they reached, then money.
 *
 * @param among the prospects to ask of; null for all
 * @returns what the period left out
 * @throws SpancoError where the period needs days of entry that the export does not have
 */
export function countJourneys(
  journeys: Journeys,
  options: TallyOptions,
  sink: Sink,
  among: Int32Array | null = null,
): LeftOut {
  const { size, reached, actors, owner, known } = journeys;
  const selection = select(journeys, options);
  const byActivity = countedByActivity(journeys, options.unit);
  const kept = countProspects(journeys, options, selection, byActivity, sink, among);
  const told = provable
    .filter((outcome) => known.has(outcome))
    .map((outcome) => ({
      place: outcomes.indexOf(outcome),
      bit: bitOf(outcome),
      days: reached[outcome],
    }));
  if (byActivity !== null) {
    const { events } = journeys;
    for (let at = 0; at < events!.size; at++) {
      const prospect = events!.prospect[at]!;
      if (kept[prospect] !== 1) continue;
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
