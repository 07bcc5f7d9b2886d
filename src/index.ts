/** The library surface: what the command line does, for programs that are written in JavaScript. */
export { SpancoError, type ErrorKind } from './errors/error.js';
export type { Place } from './errors/place.js';
export {
  milestones,
  milestoneInfo,
  outcomes,
  type Milestone,
  type Outcome,
} from './method/milestones.js';
export { ratioInfo, linkInfo, type RatioKey, type LinkKey } from './method/ratios.js';
export { readExport, type Export } from './map/export.js';
export type { Mapping } from './map/mapping.js';
export { buildJourneys, type Journeys } from './funnel/journeys.js';
export { tally, type Tally } from './funnel/tally.js';
export { type TallyOptions } from './funnel/tally-options.js';
export { tallyPeriods } from './funnel/period-tally.js';
export { casesOf, caseActivityFields, type Cases } from './funnel/service/cases.js';
export { tallyCases, type CaseTally } from './funnel/service/case-tally.js';
export { tallyCustomers, type CustomerTally } from './funnel/service/customers.js';
export { csatScales, findCsatScale, type CsatScale } from './funnel/service/csat.js';
export { quotient, ratiosOf, type Quotient } from './funnel/ratios.js';
export { measureCounts, measureExport, type Measurement } from './reports/measure.js';
export { report } from './reports/report.js';
export { check } from './reports/check/check.js';
export { goalResults } from './reports/goals/goals.js';
export { scorecard } from './reports/scorecard/scorecard.js';
export { type ScorecardInput } from './reports/scorecard/input.js';
export { trend } from './reports/trend/trend.js';
export { type TrendInput } from './reports/trend/input.js';
export { leads, leadsFields, type LeadsInput } from './reports/leads/leads.js';
export { service, type ServiceInput } from './reports/service/service.js';
export { wilsonInterval } from './stats/wilson-interval.js';
export type { CheckResult } from './reports/check/result.js';
export type { ReportResult } from './reports/result.js';
export type { GoalResult } from './reports/goals/result.js';
export type { ScorecardResult } from './reports/scorecard/result.js';
export type { TrendResult } from './reports/trend/result.js';
export type { LeadsResult } from './reports/leads/result.js';
export type { ServiceResult } from './reports/service/result.js';
