/** The library: every question of the command line, from files, texts or records; no terminal, no process. */
export { readStudy, type Rejected, type Study, type StudyOptions } from './library/study.js';
export type { Input, RecordsInput, StudyInputs, TextInput } from './library/input.js';
export * from './library/questions.js';
export { diffReports, type ReportsDiffResult } from './library/diff-reports.js';
export { explain } from './library/explain.js';
export type * from './library/question-options.js';
export { SpancoError, type ErrorKind } from './errors/error.js';
export type { ExplainResult } from './questions/explain/result.js';
export type { GoalResult } from './questions/goals/result.js';
