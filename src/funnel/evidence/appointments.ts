import { isDay, NEVER, UNDATED, UNREAD } from '../../cells/dates/calendar.js';
import type { Honour } from '../../knowledge/proofs.js';
import type { Prospects } from '../../load/prospects.js';
import { bitOf, type Evidence } from '../../method/milestones.js';
import { OWNER } from '../credit.js';
import { type Door, steps } from './door.js';

/** No appointment of the prospect is recorded. */
export const NONE = 0;
/** One was honoured. */
const HONOURED = 1;
/** None was, by what all of them say. */
export const MISSED = 2;
/** None was, as far as is known: one is planned, or says nothing. */
export const UNSAID = 3;

/** What the appointments of each prospect say of honour. */
export type Honours = Uint8Array;

/** What an appointment says, as far as its outcome does. */
export const honourCodes: Readonly<Record<Honour, number>> = {
  honoured: HONOURED,
  missed: MISSED,
  unsaid: UNSAID,
};

/** What two appointments say together. */
export const bothOf = (one: number, other: number): number =>
  one === HONOURED || other === HONOURED ? HONOURED : Math.max(one, other);

const HELD = bitOf('held');

/** Whether the appointments of a prospect stand above what its stage implies: some are recorded, and none was honoured. */
export const rules = (honour: number): boolean => honour === MISSED || honour === UNSAID;

/**
 * What the appointments of a prospect say of honour stands above what its stage implies or its history says;
 * a day in a column of `held` proves it all the same.
 */
export function overrule(door: Door, honours: Honours, dates: Prospects['dates']): void {
  const days = dates.get('held');
  for (let prospect = 0; prospect < honours.length; prospect++) {
    if (!rules(honours[prospect]!) || door.dayOf(prospect, steps.held) === NEVER) continue;
    door.withdraw(prospect, steps.held, 'appointments');
    const day = days?.[prospect] ?? NEVER;
    if (isDay(day) || day === UNDATED)
      door.stand(prospect, steps.held, day, 'dateColumn', prospect, OWNER);
  }
}

/**
 * Says what the appointments say of `held`, whatever a stage says: no where all were missed, else nothing.
 *
 * @returns `held` where one says no of it
 */
export function speakOfHonour(door: Door, honours: Honours, dates: Prospects['dates']): Evidence {
  const days = dates.get('held');
  let spoken = 0;
  for (let prospect = 0; prospect < honours.length; prospect++) {
    const honour = honours[prospect]!;
    if (!rules(honour)) continue;
    if ((days !== undefined && days[prospect] !== UNREAD) || honour === MISSED) {
      door.deny(prospect, HELD);
      spoken = HELD;
    } else door.denied[prospect]! &= ~HELD;
  }
  return spoken;
}
