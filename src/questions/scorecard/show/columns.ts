import type { ScorecardResult } from '../result.js';
import { activitySection, dailySection, togetherSection } from './activity.js';
import type { Section } from './measure.js';
import { customerSection, performanceSection } from './results.js';

/** What a scorecard shows, section by section; a measure that no column tells is not there. */
export const sectionsOf = (result: ScorecardResult, verbose: boolean): Section[] =>
  [
    activitySection(result),
    verbose ? dailySection(result) : null,
    performanceSection(result, verbose),
    customerSection(result, verbose),
    togetherSection(result),
  ].filter((section) => section !== null);
