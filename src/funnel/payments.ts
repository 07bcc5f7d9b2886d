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

/** Tells the payment of an entry of a prospect that counts: null where the entry does not. */
export function paymentTeller(
  { reached, actors, owner, revenue, events }: Journeys,
  selection: Selection,
): (entry: number) => Payment | null {
  return (entry) => {
    const prospect = revenue.prospect[entry]!;
    const activity = revenue.activity[entry]!;
    const won = reached.wins[prospect]!;
    if (won === NEVER) return null;
    const own = activity !== -1;
    const day = own ? events!.day[activity]! : won;
    const isCounted = own
      ? selection.day(prospect, day)
      : selection.answer(prospect, steps.wins) === 'yes';
    if (!isCounted) return null;
    const seller = own && events!.rep !== null ? events!.rep[activity]! : null;
    const rep = actors === null ? owner[prospect]! : (seller ?? actors.wins[prospect]!);
    if (!selection.rep(rep)) return null;
    const [currency, value] = [revenue.currency[entry]!, revenue.value[entry]!];
    return { prospect, rep, day, currency, value };
  };
}

/**
 * Goes through the money of won prospects that counts: that of the prospect on the day of its win, that of
 * a sale on its own day.
 *
 * @param kept 1 for each prospect that counts
 */
export function eachPayment(
  journeys: Journeys,
  selection: Selection,
  kept: Uint8Array,
  pay: (payment: Payment) => void,
): void {
  const { size, prospect } = journeys.revenue;
  const told = paymentTeller(journeys, selection);
  for (let entry = 0; entry < size; entry++) {
    if (kept[prospect[entry]!] === 0) continue;
    const payment = told(entry);
    if (payment !== null) pay(payment);
  }
}

/** The entries of money of each prospect, in their order. */
export class Entries {
  /** The first of each prospect, and after each entry the next of its prospect; -1 for none. */
  private readonly first: Int32Array;
  private readonly next: Int32Array;

  constructor({ size, revenue }: Journeys) {
    this.first = new Int32Array(size).fill(-1);
    this.next = new Int32Array(revenue.size);
    for (let entry = revenue.size - 1; entry >= 0; entry--) {
      const prospect = revenue.prospect[entry]!;
      this.next[entry] = this.first[prospect]!;
      this.first[prospect] = entry;
    }
  }

  each(prospect: number, see: (entry: number) => void): void {
    for (let entry = this.first[prospect]!; entry !== -1; entry = this.next[entry]!) see(entry);
  }
}
