import { milestoneInfo, type Outcome, outcomes } from '../../../method/milestones.js';
import { linkInfo, type LinkKey, ratioInfo, type RatioKey } from '../../../method/ratios.js';
import { signed } from '../../../say/numbers.js';
import type { TrendChange, TrendResult, TrendSeries } from '../result.js';
import { type Cell, type Column, left, text } from '../../common/show/document.js';

type Key = RatioKey | LinkKey;

/** The path as a person walks it, and what comes of all of it. */
const shownRatios = [
  'qualification',
  'booking',
  'appointment',
  'proposal',
  'closing',
  'conversion',
] as const satisfies readonly Key[];

const isRatio = (key: Key): key is RatioKey => Object.hasOwn(ratioInfo, key);

/** A ratio or link of a row, or of all of them. */
export const quotientOf = ({ ratios, links }: TrendSeries['total'], key: Key) =>
  isRatio(key) ? ratios[key] : links[key];

/** How a ratio or link changed. */
export const gapOf = ({ ratios, links }: TrendChange, key: Key) =>
  isRatio(key) ? ratios[key] : links[key];

/** `R1 Qualification`, or `R1` alone. */
export function ratioTitle(key: Key, isShort: boolean): string {
  const { short, title } = isRatio(key) ? ratioInfo[key] : linkInfo[key];
  if (short === null) return title;
  return isShort ? short : `${short} ${title}`;
}

export const outcomeTitle = (outcome: Outcome): string =>
  outcome === 'lost' ? 'Lost' : milestoneInfo[outcome].title;

/** The counts that the export can tell; the others are left out, and a note says so. */
export const knownOutcomes = ({ total }: TrendResult): Outcome[] =>
  outcomes.filter((outcome) => total.total.counts[outcome] !== null);

/** The ratios both of whose counts the export can tell. */
export const knownRatios = ({ total }: TrendResult): Key[] =>
  shownRatios.filter((key) => {
    const { numerator, denominator } = quotientOf(total.total, key);
    return numerator !== null && denominator !== null;
  });

/** A change in points, `+2.4`; empty where there is none. */
export function changeText(change: TrendChange | null, key: Key): string {
  const gap = change === null ? null : gapOf(change, key);
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
