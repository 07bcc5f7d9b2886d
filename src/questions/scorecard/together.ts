import { ratioInterval } from '../../stats/ratio-interval.js';
import type { ActivityResult, RateResult, TogetherResult } from './result.js';

/** So many of one for each of another; 0 of 0 is unknown. */
const rate = (numerator: number | null, denominator: number | null): RateResult => ({
  numerator,
  denominator,
  value:
    numerator === null || denominator === null || denominator === 0
      ? null
      : numerator / denominator,
});

const perHundred = (value: number | undefined): number | null =>
  value === undefined ? null : value * 100;

/**
 * What came of how much. The wins are few, so that wins per activity carry an interval (exact Poisson:
 * several wins may come of one activity, and of none).
 */
export function together({ all, counts }: ActivityResult, wins: number | null): TogetherResult {
  const { value, ...counted } = rate(wins, all);
  const interval = value === null ? null : ratioInterval({ count: wins!, of: all }, 'rate');
  return {
    winsPer100Activities: {
      ...counted,
      value: perHundred(value ?? undefined),
      low: perHundred(interval?.low),
      high: perHundred(interval?.high),
    },
    meetingsPerWin: rate(counts.meetings, wins),
    callsPerMeeting: rate(counts.calls, counts.meetings),
  };
}
