import { isDay, NEVER } from '../../cells/dates/calendar.js';
import { bitOf } from '../../method/milestones.js';
import type { Journeys } from '../journeys.js';

/** What a prospect bought that bought anything. */
interface Purchases {
  /** The day of its win, and those of further sales to it. */
  readonly days: number[];
  /** Days of the sales that activities record. */
  readonly sold: number[];
}

/**
 * What each prospect bought that did. Where a column dates the win before any activity does, the first sale that an
 * activity records is that same win.
 */
export function purchasesOf({ size, reached, events }: Journeys): {
  readonly purchases: ReadonlyMap<number, Purchases>;
  readonly several: boolean;
} {
  const purchases = new Map<number, Purchases>();
  for (let prospect = 0; prospect < size; prospect++) {
    const won = reached.wins[prospect]!;
    // What the policy does not let the prospect reach is no purchase either.
    if (won !== NEVER) purchases.set(prospect, { days: [won], sold: [] });
  }
  const bit = bitOf('wins');
  for (let at = 0; events !== null && at < events.size; at++) {
    if ((events.evidence[at]! & bit) === 0) continue;
    const day = events.day[at]!;
    const sold = purchases.get(events.prospect[at]!)?.sold;
    if (isDay(day) && sold?.includes(day) === false) sold.push(day);
  }
  let several = false;
  for (const { days, sold } of purchases.values()) {
    const further = sold.sort((a, b) => a - b).slice(1);
    days.push(...further);
    several ||= further.length > 0;
  }
  return { purchases, several };
}
