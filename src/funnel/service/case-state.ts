import { NO, YES } from '../../cells/words/flags.js';
import type { CaseStatusKind } from '../../knowledge/words/case-statuses.js';

/** Where a case stands, as it is counted. */
export const UNKNOWN_STATE = 0;
export const RESOLVED = 1;
/** Closed, and not resolved. */
export const UNRESOLVED = 2;
export const OPEN = 3;
/** No case at all: called off, sent twice, spam. */
export const CANCELLED = 4;

/**
 * Where a case stands. A column of yes and no that says whether it was resolved stands above the word of
 * its status, that above its day of closing; what was called off is no case whatever else is said of it.
 *
 * @param status null where no word that is known says so
 * @param resolved see cells/words/flags
 * @param closed whether it has a day of closing; null where there is no such column
 */
export function stateOf(
  status: CaseStatusKind | null,
  resolved: number,
  closed: boolean | null,
): number {
  if (status === 'cancelled') return CANCELLED;
  if (resolved === YES) return RESOLVED;
  if (resolved === NO) {
    const ended = status === null ? closed === true : status !== 'open';
    return ended ? UNRESOLVED : OPEN;
  }
  if (status === 'open') return OPEN;
  if (status === 'resolved') return RESOLVED;
  if (status === 'unresolved') return UNRESOLVED;
  return closed === null ? UNKNOWN_STATE : closed ? RESOLVED : OPEN;
}
