import { isDay, NEVER } from '../../cells/dates/calendar.js';
import type { Activities } from '../../load/activities.js';
import type { Prospects } from '../../load/prospects.js';
import { bitOf, type Evidence } from '../../method/milestones.js';
import { OWNER } from '../credit.js';
import { type Door, steps } from './door.js';

/** What the appointments of a prospect say of honour, as far as any are recorded. */
export const NONE = 0;
/** One was honoured. */
export const HONOURED = 1;
/** None was, by what all of them say. */
export const MISSED = 2;
/** None was, as far as is known: one is planned, or says nothing. */
export const UNSAID = 3;

/** What the appointments of each prospect say of honour. */
export type Honours = Uint8Array;

/**
 * What the recorded appointments say. One that lies ahead was not honoured yet, whatever its outcome says.
 *
 * @param asOf the day it is
 */
export function honoursOf(activities: Activities | null, size: number, asOf: number): Honours {
  const honours = new Uint8Array(size);
  if (activities === null) return honours;
  const { saying, sayings, prospect, day } = activities;
  const said = sayings.map(({ honour }) =>
    honour === 'honoured'
      ? HONOURED
      : honour === 'missed'
        ? MISSED
        : honour === null
          ? NONE
          : UNSAID,
  );
  if (said.every((honour) => honour === NONE)) return honours;
  for (let row = 0; row < activities.size; row++) {
    const now = said[saying[row]!]!;
    if (now === NONE) continue;
    const whom = prospect[row]!;
    const isAhead = now === UNSAID && isDay(day[row]!) && day[row]! > asOf;
    honours[whom] = later(honours[whom]!, isAhead ? MISSED : now);
  }
  return honours;
}

/** What two appointments say together. */
const later = (one: number, other: number): number =>
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
    if (day !== NEVER) door.stand(prospect, steps.held, day, 'dateColumn', prospect, OWNER);
  }
}

/**
 * Says what the appointments say of `held`, whatever a stage says: no where all were missed, else nothing.
 *
 * @returns `held` where one says no of it
 */
export function speakOfHonour(door: Door, honours: Honours, dates: Prospects['dates']): Evidence {
  const isInDates = dates.has('held');
  let spoken = 0;
  for (let prospect = 0; prospect < honours.length; prospect++) {
    const honour = honours[prospect]!;
    if (!rules(honour)) continue;
    if (isInDates || honour === MISSED) {
      door.deny(prospect, HELD);
      spoken = HELD;
    } else door.denied[prospect]! &= ~HELD;
  }
  return spoken;
}
