import { comparingSubjects, type ComparingWarning } from './comparing.js';
import { countingSubjects, type CountingWarning } from './counting.js';
import { diffSubjects, type DiffWarning } from './diff.js';
import { goalsSubjects, type GoalsWarning } from './goals.js';
import { leadsSubjects, type LeadsWarning } from './leads.js';
import { matchingSubjects, type MatchingWarning } from './matching.js';
import { openSubjects, type OpenWarning } from './open.js';
import { pathSubjects, type PathWarning } from './path.js';
import { readingSubjects, type ReadingWarning } from './reading.js';
import { scorecardSubjects, type ScorecardWarning } from './scorecard.js';
import { serviceSubjects, type ServiceWarning } from './service.js';
import { trendSubjects, type TrendWarning } from './trend.js';
import type { Subject, Subjects } from './subjects.js';

/** Everything a reader of the numbers must be told, as data. */
export type Warning =
  | ReadingWarning
  | MatchingWarning
  | CountingWarning
  | OpenWarning
  | PathWarning
  | ComparingWarning
  | DiffWarning
  | GoalsWarning
  | TrendWarning
  | LeadsWarning
  | ScorecardWarning
  | ServiceWarning;

const subjectOf: Subjects<Warning> = {
  ...readingSubjects,
  ...matchingSubjects,
  ...countingSubjects,
  ...openSubjects,
  ...pathSubjects,
  ...comparingSubjects,
  ...diffSubjects,
  ...goalsSubjects,
  ...trendSubjects,
  ...leadsSubjects,
  ...scorecardSubjects,
  ...serviceSubjects,
};

/** The codes of the notes that results can have. */
export const noteCodes = Object.keys(subjectOf).filter((code) => code !== 'threshold-unknown');

/**
 * Whether a warning is about one of some subjects.
 *
 * @param code of a warning, as results have it
 */
export const isAbout = (code: string, subjects: readonly Subject[]): boolean =>
  Object.hasOwn(subjectOf, code) && subjects.includes(subjectOf[code as Warning['code']]);

/** Warnings with those first that put everything else in doubt. */
export const mostSeriousFirst = (warnings: readonly Warning[]): Warning[] => [
  ...warnings.filter(({ code }) => code === 'rows-short'),
  ...warnings.filter(({ code }) => code !== 'rows-short'),
];
