import type { Deal } from '../../funnel/deals.js';
import { isDay, UNDATED } from '../../cells/dates/calendar.js';
import { durationsOf } from '../common/durations.js';
import type { PerformanceResult } from './result.js';

/** How many days it took from entry to win; a deal won before it entered is a slip, and tells nothing. */
export function salesCycle(
  won: readonly Deal[],
  entered: Int32Array,
): NonNullable<PerformanceResult['salesCycle']> {
  const days = won.flatMap(({ prospect, day }) => {
    const entry = entered[prospect] ?? UNDATED;
    return isDay(entry) && isDay(day) && day >= entry ? [day - entry] : [];
  });
  return { ...durationsOf(days), leftOut: won.length - days.length };
}
