import type { CsatScale } from '../../funnel/service/csat.js';
import type { Study } from '../../funnel/study.js';
import type { OptionalFields } from '../../knowledge/fields/fields.js';
import type { GivenGoals } from '../../method/goal.js';
import { measureExported } from '../common/measure.js';
import { type CountingRequest, needsOf, type Question } from '../common/request.js';
import { goalsMeasured } from '../goals/measured.js';
import type { ScorecardResult } from './result.js';
import { scorecard } from './scorecard.js';

/** What a scorecard is asked. */
export interface ScorecardRequest extends CountingRequest {
  /** Within how many days after a win somebody should have spoken with the customer. */
  readonly followUp: number;
  /** null to find it out. */
  readonly csatScale: CsatScale | null;
  /** Goals of a file; null for those of the study. */
  readonly goals: GivenGoals | null;
}

/** Fields that a scorecard shows where a column tells them. */
export const scorecardFields = {
  prospects: ['margin', 'account', 'customer'],
  activities: ['csat'],
} as const satisfies OptionalFields;

/** Inputs beside outputs, and goals where they are set. */
export const scorecardQuestion: Question<Study, ScorecardRequest, ScorecardResult> = {
  needs: (request) => needsOf(request, { optional: scorecardFields }),
  answer(study, request) {
    const grouping = { by: ['rep'], reps: request.rep };
    const measured = measureExported('scorecard', study, request, grouping);
    return scorecard({
      ...measured,
      followUpDays: request.followUp,
      csatScale: request.csatScale,
      goals: goalsMeasured(measured, request),
    });
  },
};
