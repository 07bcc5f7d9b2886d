import { CaseWords } from '../../cells/words/case-words.js';
import { Words } from '../../cells/words/words.js';
import { noCases } from '../../errors/service.js';
import { tallyCases } from '../../funnel/service/case-tally.js';
import { casesOf } from '../../funnel/service/cases.js';
import type { CsatScale } from '../../funnel/service/csat.js';
import { tallyCustomers } from '../../funnel/service/customers.js';
import type { Study } from '../../funnel/study.js';
import { caseActivityFields } from '../../knowledge/fields/case-questions.js';
import type { OptionalFields } from '../../knowledge/fields/fields.js';
import { customerKinds } from '../../knowledge/words/customer-kinds.js';
import type { GivenGoals } from '../../method/goal.js';
import { measureExported } from '../common/measure.js';
import { proposedFor } from '../common/quality-warnings.js';
import { withGoals } from '../common/sales-goals.js';
import { type CountingRequest, needsOf, type Question } from '../common/request.js';
import type { ServiceResult } from './result.js';
import { service } from './service.js';

/** What is asked about service. */
export interface ServiceRequest extends CountingRequest {
  /** null to find it out. */
  readonly csatScale: CsatScale | null;
  readonly goals: GivenGoals | null;
}

/** Fields that service is told by, where columns tell them. */
export const serviceFields = {
  prospects: ['account', 'customer'],
  activities: caseActivityFields,
} as const satisfies OptionalFields;

/** The cases of every agent, and sales beside them. */
export const serviceQuestion: Question<Study, ServiceRequest, ServiceResult> = {
  needs: (request) => needsOf(request, { optional: serviceFields }),
  answer(study, request) {
    const grouping = { by: ['rep'], reps: request.rep };
    const measured = measureExported('service', study, request, grouping);
    const { counting, options } = measured;
    const { journeys, reps } = measured.study;
    const { events } = journeys;
    const words = new CaseWords(study.settings.words.cases);
    const cases = journeys.cases && casesOf(journeys.cases, words, request.csatScale);
    if (events === null || cases === null || cases.size === 0) {
      throw noCases(events?.size ?? null);
    }
    const tables = measured.study.reading.tables();
    const ofCases = tables.filter(({ role }) => role === 'activities');
    const { owners, ...customers } = tallyCustomers(journeys, counting, new Words(customerKinds));
    return service({
      measurement: withGoals(measured.measurement, request.goals, request, reps),
      options,
      cases,
      tally: tallyCases(journeys, cases, counting),
      customers: {
        ...customers,
        byName: new Map([...owners].map(([owner, counts]) => [reps.nameOf(owner), counts])),
      },
      scaleGiven: request.csatScale !== null,
      agentsProposed: events.rep === null ? proposedFor('rep', tables) : null,
      numbersProposed: proposedFor('id', ofCases),
      isStatus: (word) => words.kindOf(word) !== null,
    });
  },
};
