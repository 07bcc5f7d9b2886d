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
  const opens = Uint8Array.from(sayings, ({ leavesOpen }) => leavesOpen);
  const denies = Uint8Array.from(sayings, (one) => one.denies);
  const honours = Uint8Array.from(sayings, ({ honour }) =>
    honour === null ? NONE : honourCodes[honour],
  );
  // Most rows say nothing more than they prove, and the prospects of rows are far apart in memory.
  const says = opens.map((bits, code) => bits | denies[code]! | honours[code]!);
  for (let row = 0; row < activities.size; row++) {
    const code = saying[row]!;
    if (says[code] === 0) continue;
    const whom = prospect[row]!;
    if (opens[code] !== 0) log.open[whom]! |= opens[code]!;
    if (denies[code] !== 0) log.refused[whom]! |= denies[code]!;
    const honour = honours[code]!;
    if (honour === NONE) continue;
    const isAhead = honour === UNSAID && isDay(day[row]!) && day[row]! > asOf;
    log.honours[whom] = bothOf(log.honours[whom]!, isAhead ? MISSED : honour);
  }
  return log;
}
