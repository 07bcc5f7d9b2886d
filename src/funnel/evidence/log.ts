import { isDay } from '../../cells/dates/calendar.js';
import type { Activities } from '../../load/activities.js';
import { bothOf, honourCodes, type Honours, MISSED, NONE, UNSAID } from './appointments.js';

/** What activities say of each prospect besides what they prove. */
export interface Log {
  /** What its appointments say of honour. */
  readonly honours: Honours;
  /** What an unknown word of some row leaves open, as bits, so that silence says nothing of it. */
  readonly open: Uint8Array;
  /** What some row says was not reached. */
  readonly refused: Uint8Array;
}

/**
 * Hears what activities say besides what they prove. An appointment that lies ahead was not honoured yet.
 *
 * @param size how many prospects there are
 * @param asOf the day it is
 */
export function logOf(activities: Activities | null, size: number, asOf: number): Log {
  const log = {
    honours: new Uint8Array(size),
    open: new Uint8Array(size),
    refused: new Uint8Array(size),
  };
  if (activities === null) return log;
  const { saying, sayings, prospect, day } = activities;
  const said = sayings.map(({ leavesOpen, denies, honour }) => ({
    leavesOpen,
    denies,
    honour: honour === null ? NONE : honourCodes[honour],
  }));
  const isPlain = said.map(
    ({ leavesOpen, denies, honour }) => leavesOpen === 0 && denies === 0 && honour === NONE,
  );
  for (let row = 0; row < activities.size; row++) {
    const code = saying[row]!;
    if (isPlain[code]!) continue;
    const whom = prospect[row]!;
    const { leavesOpen, denies, honour } = said[code]!;
    log.open[whom]! |= leavesOpen;
    log.refused[whom]! |= denies;
    if (honour === NONE) continue;
    const isAhead = honour === UNSAID && isDay(day[row]!) && day[row]! > asOf;
    log.honours[whom] = bothOf(log.honours[whom]!, isAhead ? MISSED : honour);
  }
  return log;
}
