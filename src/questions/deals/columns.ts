import type { Journeys } from '../../funnel/journeys.js';
import { milestones } from '../../method/milestones.js';
import { agesOf, lastMilestonesOf, standingsOf, usualDays } from '../common/deal-standing.js';

/** How every prospect stands, as columns. */
export interface Columns {
  /** See `standingsOf`, `lastMilestonesOf` and `agesOf`. */
  readonly standings: Uint8Array;
  readonly last: Uint8Array;
  readonly ages: Int32Array;
  /** Days that a milestone usually takes, by its place on the path; null where nobody knows. */
  readonly usual: readonly (number | null)[];
}

export function columnsOf(journeys: Journeys, asOf: number): Columns {
  const last = lastMilestonesOf(journeys);
  const usual = usualDays(journeys);
  return {
    standings: standingsOf(journeys),
    last,
    ages: agesOf(journeys, last, asOf),
    usual: milestones.map((milestone) => usual.get(milestone) ?? null),
  };
}
