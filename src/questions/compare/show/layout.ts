import type { Quotient } from '../../../funnel/ratios.js';
import { type Cell, ratio } from '../../common/show/document.js';

/** How much a table shows; the richest that fits is taken. */
export interface Layout {
  readonly counts: 'beside' | 'below';
  readonly interval: boolean;
  readonly revenue: boolean;
  readonly standing: boolean;
  readonly shortTitles: boolean;
}

/** What gives way first where the terminal is narrow: the standing is said again below, in the sentences. */
export const layouts: readonly Layout[] = [
  { counts: 'beside', interval: true, revenue: true, standing: true, shortTitles: false },
  { counts: 'beside', interval: true, revenue: false, standing: true, shortTitles: false },
  { counts: 'beside', interval: true, revenue: true, standing: false, shortTitles: false },
  { counts: 'beside', interval: true, revenue: false, standing: false, shortTitles: false },
  { counts: 'below', interval: true, revenue: false, standing: false, shortTitles: false },
  { counts: 'below', interval: false, revenue: false, standing: false, shortTitles: false },
  { counts: 'below', interval: false, revenue: false, standing: false, shortTitles: true },
];

/** A ratio with its counts where the layout wants them. */
export const ratioCell = (value: Quotient, { counts }: Layout): Cell => ratio(value, { counts });
