import { NEVER } from '../cells/dates/calendar.js';
import { steps } from './evidence/door.js';
import type { Journeys } from './journeys.js';
import { eachPayment, type Payment } from './payments.js';
import { countedOf, select } from './selection.js';
import type { TallyOptions } from './tally-options.js';

/** A prospect won, and who gets the credit. */
export interface Deal {
  readonly prospect: number;
  /** Code of the rep, -1 for nobody. */
  readonly rep: number;
  /** Day of the win; UNDATED where nobody recorded it. */
  readonly day: number;
}

/** The prospects won that count, each once, and the money of theirs that counts. */
export interface Deals {
  readonly won: readonly Deal[];
  readonly payments: readonly Payment[];
}

/**
 * The wins of a tally one by one, for questions that ask what became of each. With activities as the
 * unit a prospect is still won once.
 */
export function dealsOf(journeys: Journeys, options: TallyOptions): Deals {
  const { size, reached, actors, owner, known } = journeys;
  if (!known.has('wins')) return { won: [], payments: [] };
  const selection = select(journeys, options);
  const kept = countedOf(size, selection.journey);
  const credited = actors === null ? owner : actors.wins;
  const won: Deal[] = [];
  for (let prospect = 0; prospect < size; prospect++) {
    const day = reached.wins[prospect]!;
    const rep = credited[prospect]!;
    if (kept[prospect] === 0 || day === NEVER) continue;
    if (selection.answer(prospect, steps.wins) !== 'yes') continue;
    if (selection.rep(rep)) won.push({ prospect, rep, day });
  }
  const payments: Payment[] = [];
  eachPayment(journeys, selection, kept, (payment) => payments.push(payment));
  return { won, payments };
}
