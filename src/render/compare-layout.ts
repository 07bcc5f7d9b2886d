import type { ComparedRep, CompareResult } from '../reports/compare/result.js';
import type { Cell } from './document.js';

/** How much a table shows; the richest that fits is taken. */
export interface Layout {
  readonly counts: 'beside' | 'below';
  readonly interval: boolean;
  readonly revenue: boolean;
  readonly standing: boolean;
}

/** What gives way first where the terminal is narrow: the standing is said again below, in the sentences. */
export const layouts: readonly Layout[] = [
  { counts: 'beside', interval: true, revenue: true, standing: true },
  { counts: 'beside', interval: true, revenue: false, standing: true },
  { counts: 'beside', interval: true, revenue: true, standing: false },
  { counts: 'beside', interval: true, revenue: false, standing: false },
  { counts: 'below', interval: true, revenue: false, standing: false },
  { counts: 'below', interval: false, revenue: false, standing: false },
];

/** A ratio as cells show it. */
type Ratio = Extract<Cell, { kind: 'ratio' }>['ratio'];

/** A ratio with its counts where the layout wants them. */
export const ratioCell = (ratio: Ratio, { counts }: Layout): Cell => ({
  kind: 'ratio',
  ratio,
  counts,
  interval: false,
  bar: false,
});

/** The efficiency of one of the two; of the rest of the team from the sums of the others. */
export function efficiencyOf({ reps }: CompareResult, of: (rep: ComparedRep) => boolean): Ratio {
  const chosen = reps.filter(of);
  const sum = (part: 'numerator' | 'denominator') =>
    chosen.reduce((total, { efficiency }) => total + (efficiency[part] ?? 0), 0);
  const [numerator, denominator] = [sum('numerator'), sum('denominator')];
  const value = denominator === 0 ? null : numerator / denominator;
  return { numerator, denominator, value, low: null, high: null };
}
