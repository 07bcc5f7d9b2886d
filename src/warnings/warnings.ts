import { type ComparingWarning, comparingSubjects, comparingWording } from './comparing.js';
import {
  countingMends,
  type CountingWarning,
  countingSubjects,
  countingWording,
} from './counting.js';
import { type GoalsWarning, goalsSubjects, goalsWording } from './goals.js';
import { type LeadsWarning, leadsSubjects, leadsWording } from './leads.js';
import {
  matchingMends,
  type MatchingWarning,
  matchingSubjects,
  matchingWording,
} from './matching.js';
import { openMends, openSubjects, type OpenWarning, openWording } from './open.js';
import { pathMends, type PathWarning, pathSubjects, pathWording } from './path.js';
import { readingMends, type ReadingWarning, readingSubjects, readingWording } from './reading.js';
import { type ScorecardWarning, scorecardSubjects, scorecardWording } from './scorecard.js';
import { type ServiceWarning, serviceSubjects, serviceWording } from './service.js';
import { type TrendWarning, trendSubjects, trendWording } from './trend.js';
import type { Subject, Subjects } from './subjects.js';
import type { Mends, Wording } from './wording.js';

/** Everything a reader of the numbers must be told, as data. */
export type Warning =
  | ReadingWarning
  | MatchingWarning
  | CountingWarning
  | OpenWarning
  | PathWarning
  | ComparingWarning
  | GoalsWarning
  | TrendWarning
  | LeadsWarning
  | ScorecardWarning
  | ServiceWarning;

const wording: Wording<Warning> = {
  ...readingWording,
  ...matchingWording,
  ...countingWording,
  ...openWording,
  ...pathWording,
  ...comparingWording,
  ...goalsWording,
  ...trendWording,
  ...leadsWording,
  ...scorecardWording,
  ...serviceWording,
};

/** The codes of the notes that results can have. */
export const noteCodes = Object.keys(wording).filter((code) => code !== 'threshold-unknown');

const mends: Mends<Warning> = {
  ...readingMends,
  ...matchingMends,
  ...countingMends,
  ...openMends,
  ...pathMends,
};

const subjectOf: Subjects<Warning> = {
  ...readingSubjects,
  ...matchingSubjects,
  ...countingSubjects,
  ...openSubjects,
  ...pathSubjects,
  ...comparingSubjects,
  ...goalsSubjects,
  ...leadsSubjects,
  ...trendSubjects,
  ...scorecardSubjects,
  ...serviceSubjects,
};

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

/** A warning in words. */
export function wordWarning<C extends Warning['code']>(
  warning: Extract<Warning, { code: C }>,
): string {
  return (wording[warning.code] as (warning: Extract<Warning, { code: C }>) => string)(warning);
}

/** The option, or the line of configuration, that would mend what a warning is about; null where nothing does. */
export function mendOf<C extends Warning['code']>(
  warning: Extract<Warning, { code: C }>,
): string | null {
  const mend = mends[warning.code] as
    ((warning: Extract<Warning, { code: C }>) => string) | undefined;
  return mend?.(warning) ?? null;
}
