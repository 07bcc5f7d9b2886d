import { NEVER } from '../cells/dates/calendar.js';
import type { Journeys } from './journeys.js';
import { type Cut, cutBy } from './period.js';
import { eachPayment, type Payment } from './payments.js';
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

/** Which prospects take part at all. */
function keptBy({ size, actors, owner }: Journeys, options: TallyOptions, cut: Cut): Uint8Array {
  const isKept = (prospect: number) =>
    options.where(prospect) &&
    (actors !== null || options.reps === null || options.reps.has(owner[prospect]!)) &&
    cut.prospect(prospect).counts;
  return Uint8Array.from({ length: size }, (_, prospect) => Number(isKept(prospect)));
}

/**
 * The wins of a tally one by one, for questions that ask what became of each. With activities as the
 * unit a prospect is still won once.
 */
export function dealsOf(journeys: Journeys, options: TallyOptions): Deals {
  const { size, reached, actors, owner, known } = journeys;
  if (!known.has('wins')) return { won: [], payments: [] };
  const cut = cutBy(journeys, options);
  const kept = keptBy(journeys, options, cut);
  const credited = actors === null ? owner : actors.wins;
  const won: Deal[] = [];
  for (let prospect = 0; prospect < size; prospect++) {
    const day = reached.wins[prospect]!;
    const rep = credited[prospect]!;
    if (kept[prospect] === 0 || day === NEVER || !cut.day(prospect, day)) continue;
    if (options.reps === null || options.reps.has(rep)) won.push({ prospect, rep, day });
  }
  const payments: Payment[] = [];
  eachPayment(journeys, options, cut, kept, (payment) => payments.push(payment));
  return { won, payments };
}
