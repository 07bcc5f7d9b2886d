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
export { ratioInfo, linkInfo, type RatioKey, type LinkKey } from './method/ratios.js';
export { readExport, type Export } from './map/export.js';
export type { Mapping } from './map/mapping.js';
export { openTables } from './read/tables.js';
export { buildJourneys, type Journeys } from './funnel/journeys.js';
export { tally, type Tally, type TallyOptions } from './funnel/tally.js';
export { quotient, ratiosOf, type Quotient } from './funnel/ratios.js';
export { measureCounts, measureExport, type Measurement } from './reports/measure.js';
export { report } from './reports/report.js';
export { check } from './reports/check/check.js';
export { wilsonInterval } from './stats/wilson-interval.js';
export type { CheckResult } from './reports/check/result.js';
export type { ReportResult } from './reports/result.js';
