import { NEVER } from '../../cells/dates/calendar.js';
import type { Export } from '../../load/export.js';
import { bitOf, type Evidence, type Outcome, provable } from '../../method/milestones.js';
import type { Journeys } from '../journeys.js';
import { honoursOf, rules } from './appointments.js';

/** Why nobody can tell whether a prospect reached something. */
export const causes = ['lost', 'words', 'appointments', 'silence'] as const;
export type Cause = (typeof causes)[number];

/** What is open for one cause. */
export interface Untold {
  /**
   * `lost`: a lost deal does not say how far it came; `words`: an activity of a word that nobody knows may have
   * proven it; `appointments`: an appointment does not say whether it was honoured; `silence`: no source speaks
   * of it for this prospect.
   */
  readonly cause: Cause;
  readonly prospects: number;
  /** What is open, in the order of the path. */
  readonly outcomes: readonly Outcome[];
}

/** What activities of unknown words leave open of each prospect, as bits; null where there are none. */
function leftOpen({ activities, prospects: { size } }: Export): Uint8Array | null {
  if (activities === null || activities.sayings.every(({ leavesOpen }) => leavesOpen === 0)) {
    return null;
  }
  const { prospect, saying, sayings } = activities;
  const open = new Uint8Array(size);
  for (let row = 0; row < activities.size; row++) {
    open[prospect[row]!]! |= sayings[saying[row]!]!.leavesOpen;
  }
  return open;
}

const HELD = bitOf('held');

/** Why answers are open, most frequent causes first; nothing where none is. */
export function untoldOf(data: Export, { open, reached, asOf, size }: Journeys): Untold[] {
  const byWords = leftOpen(data);
  const honours = honoursOf(data.activities, size, asOf);
  const found = new Map<Cause, { prospects: number; bits: Evidence }>();
  const note = (cause: Cause, bits: Evidence): void => {
    if (bits === 0) return;
    const entry = found.get(cause) ?? { prospects: 0, bits: 0 };
    found.set(cause, { prospects: entry.prospects + 1, bits: entry.bits | bits });
  };
  for (let prospect = 0; prospect < size; prospect++) {
    let left = open[prospect]!;
    if (left === 0) continue;
    const take = (cause: Cause, bits: Evidence): void => {
      note(cause, left & bits);
      left &= ~bits;
    };
    if (rules(honours[prospect]!)) take('appointments', HELD);
    take('words', byWords?.[prospect] ?? 0);
    if (reached.lost[prospect] !== NEVER) take('lost', left);
    take('silence', left);
  }
  return [...found]
    .map(([cause, { prospects, bits }]) => ({
      cause,
      prospects,
      outcomes: provable.filter((outcome) => (bits & bitOf(outcome)) !== 0),
    }))
    .sort((a, b) => b.prospects - a.prospects || causes.indexOf(a.cause) - causes.indexOf(b.cause));
}
