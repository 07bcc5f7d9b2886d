import type { Payment } from './payments.js';

/** Takes what is counted, each with the prospect, the rep who gets the credit, and the day. */
export interface Sink {
  /** @param place of the outcome among all of them */
  count(prospect: number, rep: number, day: number, place: number): void;
  /** An outcome of a prospect is open; that is its owner's. */
  open(prospect: number, owner: number, place: number): void;
  /**
   * A ratio is open of a prospect, or counts it without its being a unit.
   *
   * @param ratio its place among all of them
   * @param standing as `standingIn` says
   */
  ask(prospect: number, rep: number, ratio: number, standing: number): void;
  /** @param first whether nothing else was paid for the prospect before */
  pay(entry: Payment, first: boolean): void;
}
