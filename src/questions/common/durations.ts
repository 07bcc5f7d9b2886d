import * as z from 'zod';
import { summariseDurations } from '../../stats/duration-summary.js';

const days = z.number().min(0).nullable();

/** How long something takes, in days; the same in every result. */
export const durations = z.object({
  count: z.int().min(0).describe('of how many it is known'),
  median: days.describe('half of them took no longer, in days'),
  low: days.describe('lower limit of the 95 % interval of the median; null for fewer than 6'),
  high: days,
  ninetiethPercentile: days.describe('nine in ten of them took no longer'),
});

export type DurationsResult = z.infer<typeof durations>;

/** Summarises durations in days; of none all but their count is unknown. */
export function durationsOf(values: ArrayLike<number>): DurationsResult {
  const summary = summariseDurations(values);
  return {
    count: values.length,
    median: summary?.median ?? null,
    low: summary?.medianInterval?.low ?? null,
    high: summary?.medianInterval?.high ?? null,
    ninetiethPercentile: summary?.ninetiethPercentile ?? null,
  };
}
