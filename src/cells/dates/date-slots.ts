import { doubtBase } from './date-doubt.js';

/** Codes of doubtful dates lie in 24 bits; above them stands which column of which files they are of. */
const slotBits = 24;
/** Columns whose doubts can be told apart: so many fit below the first day of the calendar. */
export const mostSlots = 62;

/** A doubtful code with the column it is of. */
export const inSlot = (code: number, slot: number): number => code + (slot << slotBits);

/** Which column a doubtful code is of. */
export const slotOf = (code: number): number => (code - doubtBase) >> slotBits;

/** Whether a code, of whatever column, still waits for an order. */
export const isWaiting = (code: number): boolean =>
  code >= doubtBase && code < doubtBase + (mostSlots << slotBits);
