import { type Outcome, outcomes } from '../../../method/milestones.js';
import { quotientIn, type QuotientKey } from '../../../method/ratios.js';
import type { Measures } from './result.js';

/** A number of a report. */
export type MeasureKey = Outcome | QuotientKey;

export const isOutcome = (key: MeasureKey): key is Outcome =>
  (outcomes as readonly string[]).includes(key);

/** What a report tells of a number, open answers and the counts that it is made of too; null where it is nothing. */
function toldOf(measures: Measures | null, key: MeasureKey): readonly (number | null)[] {
  if (measures === null) return [];
  if (isOutcome(key)) return [measures.counts[key], measures.open[key]];
  const { numerator, denominator, least, most } = quotientIn(measures, key);
  return [numerator, denominator, least, most];
}

/** Whether two reports tell something else of a number. */
export const isDifferent = (
  before: Measures | null,
  after: Measures | null,
  key: MeasureKey,
): boolean => JSON.stringify(toldOf(before, key)) !== JSON.stringify(toldOf(after, key));
