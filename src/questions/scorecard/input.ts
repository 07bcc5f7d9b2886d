import type { CsatScale } from '../../funnel/service/csat.js';
import type { GoalResult } from '../goals/result.js';
import type { MeasuredExport } from '../common/measure.js';

/** What a scorecard is made of. */
export interface ScorecardInput extends MeasuredExport {
  /** Within how many days after a win somebody should have spoken with the customer. */
  readonly followUpDays: number;
  /** The scale of satisfaction that the user says; null to find it out. */
  readonly csatScale: CsatScale | null;
  /** Goals of the reps and of the team against the same journeys. */
  readonly goals: readonly GoalResult[];
}
