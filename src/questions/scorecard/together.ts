import type { OpenCounts } from '../../stats/open-counts.js';
import { ratioBounds, type RatioBounds } from '../../stats/ratio-bounds.js';
import { closed } from '../common/answers.js';
import type { ActivityResult, RateResult, TogetherResult } from './result.js';

/** So many of one for each of another, as far as open answers tell. */
interface Rate {
  readonly shown: RateResult;
  /** null where it is unknown. */
  readonly bounds: RatioBounds | null;
}

const anySize = { isShare: false, kind: 'rate', isOfAnySize: true } as const;

/** So many of one for each of another; 0 of 0 is unknown. @param open what of either is open */
function rate(
  numerator: number | null,
  denominator: number | null,
  open: Partial<Pick<OpenCounts, 'openUnits' | 'openEvents'>> = {},
): Rate {
  const counts = closed(numerator, denominator);
  const bounds = counts && ratioBounds({ ...counts, ...open }, anySize);
  return { shown: { numerator, denominator, value: bounds?.value ?? null }, bounds };
}

const perHundred = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : value * 100;

/**
 * What came of how much. The wins are few, so that wins per activity carry an interval (exact Poisson:
 * several wins may come of one activity, and of none), from the lower limit of the least they may be to the upper
 * of the most.
 *
 * @param openWins prospects that may be won as well, as far as the export tells
 * @param tellsMeetings whether anybody's meetings are in the log: one without any says nothing of them
 */
export function together(
  { all, counts }: ActivityResult,
  wins: number | null,
  { openWins = 0, tellsMeetings = true } = {},
): TogetherResult {
  const meetings = tellsMeetings ? counts.meetings : null;
  const { shown, bounds } = rate(wins, all, { openEvents: openWins });
  return {
    winsPer100Activities: {
      ...shown,
      value: perHundred(shown.value),
      low: perHundred(bounds?.low),
      high: perHundred(bounds?.high),
    },
    meetingsPerWin: rate(meetings, wins, { openUnits: openWins }).shown,
    callsPerMeeting: rate(counts.calls, meetings).shown,
  };
}
