import type { CsatScale } from '../../funnel/service/csat.js';
import type { Journeys } from '../../funnel/journeys.js';
import type { TallyOptions } from '../../funnel/tally-options.js';
import type { Export } from '../../load/export.js';
import type { GoalResult } from '../goals/result.js';
import type { Measurement } from '../common/measure.js';
import type { ReportOptions } from '../common/result.js';

/** What a scorecard is made of. */
export interface ScorecardInput {
  readonly data: Export;
  readonly journeys: Journeys;
  /** How the journeys were counted, by rep. */
  readonly counting: TallyOptions;
  readonly measurement: Measurement;
  readonly options: ReportOptions;
  /** Within how many days after a win somebody should have spoken with the customer. */
  readonly followUpDays: number;
  /** The scale of satisfaction that the user says; null to find it out. */
  readonly csatScale: CsatScale | null;
  /** Goals of the reps and of the team against the same journeys. */
  readonly goals: readonly GoalResult[];
}
