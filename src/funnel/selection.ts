import type { Journeys } from './journeys.js';
import { type Answer, cutBy, type Fate, type LeftOut, nothing } from './period.js';
import type { TallyOptions } from './tally-options.js';

/**
 * What a question counts: its period and its filters decide here, and nowhere else, whether a prospect, a rep
 * and a day are among it.
 */
export interface Selection {
  /** What the period left out of what was asked so far. */
  readonly leftOut: LeftOut;
  /** Whether a rep is asked for, by code; -1 is nobody. */
  readonly rep: (code: number) => boolean;
  /** What counts of a prospect, whoever did it. */
  readonly prospect: (prospect: number) => Fate;
  /** What counts of its journey: nothing where the credit is the owner's, and the owner is not asked for. */
  readonly journey: (prospect: number) => Fate;
  /** Whether what a prospect (one that counts) reached, or what was done for it, counts by its day. */
  readonly day: (prospect: number, day: number) => boolean;
  /** Whether something is left out only because nobody recorded its day. */
  readonly undated: (day: number) => boolean;
  /** Whether an outcome counts of a prospect that counts, told by its step. */
  readonly answer: (prospect: number, step: number) => Answer;
}

/**
 * Takes the period and the filters of a question.
 *
 * @throws SpancoError where the period needs days of entry that the export does not have
 */
export function select(journeys: Journeys, options: TallyOptions): Selection {
  const { actors, owner } = journeys;
  const { reps, where } = options;
  const cut = cutBy(journeys, options);
  const rep = (code: number): boolean => reps === null || reps.has(code);
  const prospect = (at: number): Fate => (where(at) ? cut.prospect(at) : nothing);
  return {
    leftOut: cut.leftOut,
    rep,
    prospect,
    journey: actors === null ? (at) => (rep(owner[at]!) ? prospect(at) : nothing) : prospect,
    day: cut.day,
    undated: cut.undated,
    answer: cut.answer,
  };
}

/** 1 for each prospect of which anything counts. */
export function countedOf(size: number, fateOf: (prospect: number) => Fate): Uint8Array {
  const counted = new Uint8Array(size);
  for (let prospect = 0; prospect < size; prospect++) {
    if (fateOf(prospect).counts) counted[prospect] = 1;
  }
  return counted;
}
