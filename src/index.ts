/** The library surface: what the command line does, for programs that are written in JavaScript. */
export { main } from './main.js';
export type { World } from './cli/world.js';
export { SpancoError, type ErrorKind } from './errors/error.js';
export type { Place } from './errors/place.js';
export {
  milestones,
  milestoneInfo,
  outcomes,
  type Milestone,
  type Outcome,
} from './method/milestones.js';
export { quotientInfo, type QuotientKey, type RatioKey, type LinkKey } from './method/ratios.js';
export { readExport, type Export } from './load/export.js';
export type { Mapping } from './understand/mapping.js';
export { openTables } from './read/tables.js';
export { buildJourneys, type Journeys } from './funnel/journeys.js';
export { tally, type Tally } from './funnel/tally.js';
export { type TallyOptions } from './funnel/tally-options.js';
export { tallyPeriods } from './funnel/period-tally.js';
export { casesOf, caseActivityFields, type Cases } from './funnel/service/cases.js';
export { tallyCases, type CaseTally } from './funnel/service/case-tally.js';
export { tallyCustomers, type CustomerTally } from './funnel/service/customers.js';
export { csatScales, findCsatScale, type CsatScale } from './funnel/service/csat.js';
export { quotient, ratiosOf, type Quotient } from './funnel/ratios.js';
export { measureCounts, measureExport, type Measurement } from './questions/common/measure.js';
export { report } from './questions/report/report.js';
export { check } from './questions/check/check.js';
export { goalResults } from './questions/goals/goals.js';
export { scorecard } from './questions/scorecard/scorecard.js';
export { type ScorecardInput } from './questions/scorecard/input.js';
export { trend } from './questions/trend/trend.js';
export { type TrendInput } from './questions/trend/input.js';
export { leads, leadsFields, type LeadsInput } from './questions/leads/leads.js';
export { service, type ServiceInput } from './questions/service/service.js';
export { wilsonInterval } from './stats/wilson-interval.js';
export type { CheckResult } from './questions/check/result.js';
export type { ReportResult } from './questions/common/result.js';
export type { GoalResult } from './questions/goals/result.js';
export type { ScorecardResult } from './questions/scorecard/result.js';
export type { TrendResult } from './questions/trend/result.js';
export type { LeadsResult } from './questions/leads/result.js';
export type { ServiceResult } from './questions/service/result.js';
