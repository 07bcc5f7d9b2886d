import { type ComparingWarning, comparingWording } from './comparing.js';
import { countingMends, type CountingWarning, countingWording } from './counting.js';
import { type GoalsWarning, goalsWording } from './goals.js';
import { type LeadsWarning, leadsWording } from './leads.js';
import { matchingMends, type MatchingWarning, matchingWording } from './matching.js';
import { pathMends, type PathWarning, pathWording } from './path.js';
import { readingMends, type ReadingWarning, readingWording } from './reading.js';
import { type ScorecardWarning, scorecardWording } from './scorecard.js';
import { type ServiceWarning, serviceWording } from './service.js';
import { type TrendWarning, trendWording } from './trend.js';
import type { Mends, Wording } from './wording.js';

/** Everything a reader of the numbers must be told, as data. */
export type Warning =
  | ReadingWarning
  | MatchingWarning
  | CountingWarning
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
  ...pathWording,
  ...comparingWording,
  ...goalsWording,
  ...trendWording,
  ...leadsWording,
  ...scorecardWording,
  ...serviceWording,
};

const mends: Mends<Warning> = {
  ...readingMends,
  ...matchingMends,
  ...countingMends,
  ...pathMends,
};

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
