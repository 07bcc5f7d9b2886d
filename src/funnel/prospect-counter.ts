import { isDay, NEVER, UNDATED } from '../cells/dates/calendar.js';
import { bitOf, outcomes, provable } from '../method/milestones.js';
import type { Sink } from './sink.js';
import type { Journeys } from './journeys.js';
import { askedRatios, outsiderTeller, standingIn, UNIT_OPEN } from './questions.js';
import type { Selection } from './selection.js';
import type { Unit } from './tally-options.js';
import { timesOf } from './weights.js';

/** Which outcomes of a prospect are counted activity by activity, as bits, one byte a prospect. */
function countedByActivity({ size, events }: Journeys, unit: Unit): Uint8Array | null {
  if (unit === 'prospects' || events === null) return null;
  const bits = new Uint8Array(size);
  for (let at = 0; at < events.size; at++) bits[events.prospect[at]!]! |= events.evidence[at]!;
  return bits;
}

/** What is counted of prospects, whatever the period: the same for all counters of one question. */
export type CounterTerms = ReturnType<typeof counterTerms>;

/** The outcomes and ratios that an export tells, as a counter of prospects wants them. */
export function counterTerms(journeys: Journeys, unit: Unit) {
  const { known, reached, actors, owner } = journeys;
  const isAsked = unit === 'prospects';
  const ratios = isAsked ? askedRatios(known) : [];
  return {
    isAsked,
    ratios,
    isOutsider: outsiderTeller(ratios),
    byActivity: countedByActivity(journeys, unit),
    told: provable
      .filter((outcome) => known.has(outcome))
      .map((outcome) => ({
        place: outcomes.indexOf(outcome),
        bit: bitOf(outcome),
        days: reached[outcome],
        credited: actors === null ? owner : actors[outcome],
      })),
    creditOf: outcomes.map((outcome) =>
      actors === null || outcome === 'targets' ? owner : actors[outcome],
    ),
  };
}

/**
 * Hands over what a prospect reached, and what of it is open.
 *
 * @returns counts one prospect, and says whether anything of it counts
 */
export function prospectCounter(
  { weights, open, owner, entered }: Journeys,
  { isAsked, ratios, isOutsider, byActivity, told, creditOf }: CounterTerms,
  selection: Selection,
  sink: Sink,
): (prospect: number) => boolean {
  return (prospect) => {
    const { counts, target, isDoubtful } = selection.journey(prospect);
    if (!counts && !(isDoubtful && isAsked)) return false;
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
    if (!isAsked || (asked === 0 && !isOutsider(yes, everYes | everOpen))) return counts;
    const standing = { yes, open: asked, everYes, everOpen };
    for (const ratio of ratios) {
      const found = standingIn(ratio, standing);
      if (found === 0) continue;
      const isCounted = (yes & ratio.event) !== 0;
      const rep = isCounted && (found & UNIT_OPEN) === 0 ? creditOf[ratio.step]![prospect]! : mine;
      if (selection.rep(rep)) sink.ask(prospect, rep, ratio.place, found);
    }
    return counts;
  };
}
