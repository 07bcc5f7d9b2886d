import { NEVER } from '../cells/dates/calendar.js';
import { steps } from './evidence/door.js';
import type { Journeys } from './journeys.js';
import type { Selection } from './selection.js';

/** Money that counts. */
export interface Payment {
  readonly prospect: number;
  /** Code of the rep it is credited to, -1 for nobody. */
  readonly rep: number;
  /** The day of the win, or of the sale. */
  readonly day: number;
  /** Code of the currency, -1 for unknown. */
  readonly currency: number;
  readonly value: number;
}

/**
 * Goes through the money of won prospects that counts: that of the prospect on the day of its win, that of
 * a sale on its own day.
 *
 * @param kept 1 for each prospect that counts
 */
export function eachPayment(
  { reached, actors, owner, revenue, events }: Journeys,
  selection: Selection,
  kept: Uint8Array,
  pay: (payment: Payment) => void,
): void {
  for (let entry = 0; entry < revenue.size; entry++) {
    const prospect = revenue.prospect[entry]!;
    const activity = revenue.activity[entry]!;
    const won = reached.wins[prospect]!;
    if (kept[prospect] === 0 || won === NEVER) continue;
    const own = activity !== -1;
    const day = own ? events!.day[activity]! : won;
    const isCounted = own
      ? selection.day(prospect, day)
      : selection.answer(prospect, steps.wins) === 'yes';
    if (!isCounted) continue;
    const seller = own && events!.rep !== null ? events!.rep[activity]! : null;
    const rep = actors === null ? owner[prospect]! : (seller ?? actors.wins[prospect]!);
    if (!selection.rep(rep)) continue;
    pay({ prospect, rep, day, currency: revenue.currency[entry]!, value: revenue.value[entry]! });
  }
}
