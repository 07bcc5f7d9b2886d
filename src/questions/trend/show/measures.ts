import { type Outcome, outcomes } from '../../../method/milestones.js';
import { pathSteps } from '../../../method/path.js';
import { quotientIn, type QuotientKey } from '../../../method/ratios.js';
import { signed } from '../../../say/numbers.js';
import type { TrendChange, TrendResult, TrendSeries } from '../result.js';
import { type Cell, type Column, left, text } from '../../common/show/document.js';

/** The path as a person walks it, and what comes of all of it. */
const shownRatios: readonly QuotientKey[] = [...pathSteps, 'conversion'];

/** The counts that the export can tell; the others are left out, and a note says so. */
export const knownOutcomes = ({ total }: TrendResult): Outcome[] =>
  outcomes.filter((outcome) => total.total.counts[outcome] !== null);

/** The ratios both of whose counts the export can tell. */
export const knownRatios = ({ total }: TrendResult): QuotientKey[] =>
  shownRatios.filter((key) => {
    const { numerator, denominator } = quotientIn(total.total, key);
    return numerator !== null && denominator !== null;
  });

/** A change in points, `+2.4`; empty where there is none. */
export function changeText(change: TrendChange | null, key: QuotientKey): string {
  const gap = change === null ? null : quotientIn(change, key);
  return gap === null ? '' : signed(gap.gap * 100);
}

/** The label of a period with its marks: `*` for a part of a period, `†` for an immature cohort. */
export function periodText({ periods }: TrendResult, place: number): string {
  const { period, isPartial, isImmature } = periods[place]!;
  return `${period}${isPartial ? '*' : ''}${isImmature === true ? '†' : ''}`;
}

/** The columns that name a group. */
export const groupColumns = ({ options }: TrendResult): Column[] =>
  options.by.map((name) => left(name[0]!.toUpperCase() + name.slice(1)));

/** The labels of a group, in the order of the columns. */
export const groupCells = ({ options }: TrendResult, { group }: TrendSeries): Cell[] =>
  options.by.map((name) => text(group[name]!));

/** What is shown row by row: the groups, else everybody. */
export const seriesOf = ({ options, groups, total }: TrendResult): readonly TrendSeries[] =>
  options.by.length === 0 ? [total] : groups;
