import type { Milestone, Outcome } from '../../method/milestones.js';

/** Which prospects are listed: those of whom all of it holds. */
export interface DealsAsked {
  /** Who counts in an outcome. */
  readonly at: Outcome | null;
  /** Who counts in a milestone, did not get to the next one that the export tells, and is no longer open. */
  readonly droppedAfter: Milestone | null;
  /** Of whom the export cannot tell whether they count in an outcome. */
  readonly untold: Outcome | null;
  /** Whose status is open. */
  readonly open: boolean;
  /** Who has been longer at the last milestone than 9 in 10 of those that were won. */
  readonly stuck: boolean;
}
