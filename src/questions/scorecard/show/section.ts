import type { Quotient } from '../../../funnel/ratios.js';
import type { Column } from '../../common/show/column.js';
import type { Parts } from '../../common/show/fields.js';
import type { RateResult, ScorecardRow, ScorecardSides } from '../result.js';

/** What a line is about: a rep, who stands somewhere, or the team. */
export type Shown = ScorecardSides & Partial<Pick<ScorecardRow, 'rep' | 'quadrant' | 'stands'>>;

/** Columns that belong together. */
export interface Section {
  readonly title: string;
  /** In the order of a sheet. */
  readonly columns: readonly Column<Shown>[];
  /** The order people see them in, where it is another. */
  readonly order?: readonly string[];
}

/** A value with what it was made of, and its interval. */
export const rateParts = {
  '': 'value',
  _numerator: 'numerator',
  _denominator: 'denominator',
  _low: 'low',
  _high: 'high',
} as const satisfies Parts<Quotient> & Parts<RateResult & Pick<Quotient, 'low' | 'high'>>;
