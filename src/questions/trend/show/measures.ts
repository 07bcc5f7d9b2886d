import { type Outcome, outcomes } from '../../../method/milestones.js';
import { pathSteps } from '../../../method/path.js';
import { quotientIn, type QuotientKey } from '../../../method/ratios.js';
import type { TrendResult, TrendSeries } from '../result.js';
import { voice } from '../../../say/voice.js';

/** The path as a person walks it, and what comes of all of it. */
export const shownRatios: readonly QuotientKey[] = [...pathSteps, 'conversion'];

/** The counts that the export can tell; the others are left out, and a note says so. */
export const knownOutcomes = ({ total }: TrendResult): Outcome[] =>
  outcomes.filter((outcome) => total.total.counts[outcome] !== null);

/** The ratios both of whose counts the export can tell. */
export const knownRatios = ({ total }: TrendResult): QuotientKey[] =>
  shownRatios.filter((key) => {
    const { numerator, denominator } = quotientIn(total.total, key);
    return numerator !== null && denominator !== null;
  });

/** The label of a period with its marks: `*` for a part of a period, `†` for an immature cohort. */
export function periodText({ periods }: TrendResult, place: number): string {
  const { period, isPartial, isImmature } = periods[place]!;
  return `${voice().days.period(period)}${isPartial ? '*' : ''}${isImmature === true ? '†' : ''}`;
}

/** What is shown row by row: the groups, else everybody. */
export const seriesOf = ({ options, groups, total }: TrendResult): readonly TrendSeries[] =>
  options.by.length === 0 ? [total] : groups;
