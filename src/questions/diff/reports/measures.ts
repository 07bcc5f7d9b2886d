import { outcomes } from '../../../method/milestones.js';
import { quotientIn, quotientKeys } from '../../../method/ratios.js';
import { UNKNOWN } from '../../../say/numbers.js';
import { voice } from '../../../say/voice.js';
import { type Cell, count, ratio, text } from '../../common/show/document.js';
import { isOutcome, type MeasureKey } from './different.js';
import type { Change, Changes, Measures } from './result.js';

const numbers = () => voice().numbers;

/** Every count, then every ratio. */
export const measureKeys: readonly MeasureKey[] = [...outcomes, ...quotientKeys];

/** What a number is called: `Wins`, `R4 Closing`. */
export const measureName = (key: MeasureKey): string =>
  isOutcome(key) ? voice().method.outcomes[key] : voice().method.ratioTitle(key, false);

/** A number of a report, with what is open of it. */
export function measureCell(measures: Measures | null, key: MeasureKey): Cell {
  if (measures === null) return text(UNKNOWN);
  return isOutcome(key)
    ? count(measures.counts[key], measures.open[key] ?? 0)
    : ratio(quotientIn(measures, key), { counts: true });
}

/** Whether a report tells a number at all, if only its range. */
export function isKnown(measures: Measures | null, key: MeasureKey): boolean {
  if (measures === null) return false;
  if (isOutcome(key)) return measures.counts[key] !== null;
  const { value, most } = quotientIn(measures, key);
  return value !== null || most !== null;
}

/** Whether there is anybody to count in it. */
export function isAny(measures: Measures | null, key: MeasureKey): boolean {
  if (measures === null || !isKnown(measures, key)) return false;
  if (isOutcome(key)) return measures.counts[key]! + (measures.open[key] ?? 0) > 0;
  return (quotientIn(measures, key).denominator ?? 0) > 0;
}

/** A number as programs get it. */
export interface PlainMeasure {
  readonly value: number | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** A number of a report with its bounds and, of a ratio, its counts; null where the report does not have the group. */
export function plainMeasure(measures: Measures | null, key: MeasureKey): PlainMeasure | null {
  if (measures === null) return null;
  if (!isOutcome(key)) return quotientIn(measures, key);
  const value = measures.counts[key];
  const most = value === null ? null : value + (measures.open[key] ?? 0);
  return { value, least: value, most, numerator: null, denominator: null };
}

export const changeIn = (changes: Changes | null, key: MeasureKey): Change | null =>
  changes && (isOutcome(key) ? changes.counts[key] : quotientIn(changes, key));

/** `+3`, `+2.3 points`; the range that open answers leave: `−2 to +7`. */
export function changeText(change: Change | null, key: MeasureKey): string {
  if (change === null) return UNKNOWN;
  const { change: value, least, most } = change;
  const isCount = isOutcome(key);
  if (value !== null) return isCount ? numbers().signedCount(value) : numbers().points(value);
  if (least === null || most === null) return UNKNOWN;
  return isCount ? numbers().signedRange(least, most) : numbers().pointsWithin(least, most);
}
