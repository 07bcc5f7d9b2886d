import { NEVER } from '../../cells/dates/calendar.js';
import { bitOf, type Evidence, type Outcome, provable } from '../../method/milestones.js';
import type { Journeys } from '../journeys.js';
import { timesOf } from '../weights.js';
import { rules } from './appointments.js';

/** Why nobody can tell whether a prospect reached something. */
const causes = ['lost', 'words', 'appointments', 'silence'] as const;
type Cause = (typeof causes)[number];

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

const HELD = bitOf('held');

/** Why answers are open, most frequent causes first; nothing where none is. */
export function untoldOf({ open, reached, log, size, weights }: Journeys): Untold[] {
  const found = new Map<Cause, { prospects: number; bits: Evidence }>();
  const note = (cause: Cause, bits: Evidence, prospect: number): void => {
    if (bits === 0) return;
    const entry = found.get(cause) ?? { prospects: 0, bits: 0 };
    const prospects = entry.prospects + timesOf(weights, prospect);
    found.set(cause, { prospects, bits: entry.bits | bits });
  };
  for (let prospect = 0; prospect < size; prospect++) {
    let left = open[prospect]!;
    if (left === 0) continue;
    const take = (cause: Cause, bits: Evidence): void => {
      note(cause, left & bits, prospect);
      left &= ~bits;
    };
    if (rules(log.honours[prospect]!)) take('appointments', HELD);
    take('words', log.open[prospect]!);
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
