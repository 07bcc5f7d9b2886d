import { NEVER } from '../cells/dates/calendar.js';
import type { Journeys } from './journeys.js';
import { eachPayment } from './payments.js';
import type { LeftOut } from './period.js';
import { counterTerms, prospectCounter } from './prospect-counter.js';
import { select } from './selection.js';
import type { Sink } from './sink.js';
import type { TallyOptions } from './tally-options.js';

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
  const { size, actors, owner } = journeys;
  const selection = select(journeys, options);
  const terms = counterTerms(journeys, options.unit);
  const count = prospectCounter(journeys, terms, selection, sink);
  const kept = new Uint8Array(size);
  const many = among?.length ?? size;
  for (let at = 0; at < many; at++) {
    const prospect = among === null ? at : among[at]!;
    if (count(prospect)) kept[prospect] = 1;
  }
  if (terms.byActivity !== null) {
    const { events } = journeys;
    for (let at = 0; at < events!.size; at++) {
      const prospect = events!.prospect[at]!;
      if (kept[prospect] !== 1) continue;
      const rep = actors === null || events!.rep === null ? owner[prospect]! : events!.rep[at]!;
      if (!selection.rep(rep)) continue;
      const day = events!.day[at]!;
      for (const { place, bit, days } of terms.told) {
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
