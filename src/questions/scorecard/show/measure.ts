import { type Quotient, quotient } from '../../../funnel/ratios.js';
import { decimal, UNKNOWN } from '../../../say/numbers.js';
import type { ScorecardRow, ScorecardSides } from '../result.js';
import { type Cell, ratio, text } from '../../common/show/document.js';

/** What a measure is of: a rep, who stands somewhere, or the team. */
export type Shown = ScorecardSides & Partial<Pick<ScorecardRow, 'quadrant'>>;

/** One measure of a scorecard: its heading, and what it says of a rep or of the team. */
export interface Measure {
  readonly title: string;
  /** Heading where there is little room. */
  readonly short: string;
  readonly cell: (sides: Shown) => Cell;
  /** The side its cells stand on; right unless said. */
  readonly align?: 'left';
}

/** Measures that belong together. */
export interface Section {
  readonly title: string;
  readonly measures: readonly Measure[];
}

/** A number with one decimal where it needs one. */
export const decimalCell = (value: number | null | undefined): Cell =>
  text(value === null || value === undefined ? UNKNOWN : decimal(value));

/** Two decimals, for what lies close together. */
export const fine = (value: number | null | undefined): Cell =>
  text(value === null || value === undefined ? UNKNOWN : value.toFixed(2));

/** A ratio with its counts; unknown where no column tells it. */
export const ratioCell = (value: Quotient | null, interval: boolean): Cell =>
  ratio(value ?? quotient(null, null), { counts: 'beside', interval });

/** A range. */
export const span = (low: number | null | undefined, high: number | null | undefined): Cell =>
  text(
    low === null || low === undefined || high === null || high === undefined
      ? UNKNOWN
      : `${decimal(low)}–${decimal(high)}`,
  );
