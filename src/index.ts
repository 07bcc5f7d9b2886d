/** The library: every question of the command line, from files, texts or records; no terminal, no process. */
export { readStudy, type Rejected, type Study, type StudyOptions } from './library/study.js';
export type { Input, RecordsInput, StudyInputs, TextInput } from './library/input.js';
export {
  check,
  compare,
  leads,
  plan,
  report,
  scorecard,
  service,
  trend,
} from './library/questions.js';
export { explain } from './library/explain.js';
export type * from './library/question-options.js';
export { SpancoError, type ErrorKind } from './errors/error.js';
export type { CheckResult } from './questions/check/result.js';
export type { CompareResult } from './questions/compare/result.js';
export type { ExplainResult } from './questions/explain/result.js';
export type { GoalResult } from './questions/goals/result.js';
export type { LeadsResult } from './questions/leads/result.js';
export type { PlanResult } from './questions/plan/result.js';
export type { ReportResult } from './questions/common/result.js';
export type { ScorecardResult } from './questions/scorecard/result.js';
export type { ServiceResult } from './questions/service/result.js';
export type { TrendResult } from './questions/trend/result.js';
