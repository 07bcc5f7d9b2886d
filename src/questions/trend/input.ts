import type { PeriodName } from '../../funnel/calendar-periods.js';
import type { FollowUps } from '../../funnel/follow-up.js';
import type { PeriodTally } from '../../funnel/period-tally.js';
import type { stepTimes } from '../../funnel/step-times.js';
import type { MeasuredExport } from '../common/measure.js';
import type { TrendResult } from './result.js';

/** What a trend is made of. */
export interface TrendInput extends MeasuredExport {
  readonly every: PeriodName;
  readonly tally: PeriodTally;
  readonly maturity: TrendResult['maturity'];
  /** The day up to which the data can tell what happened. */
  readonly lastSeen: number;
  readonly times: ReturnType<typeof stepTimes>;
  /** Null where no day of entry is known. */
  readonly followed: FollowUps | null;
  /** Days of entry within which conversion is asked for. */
  readonly within: readonly number[];
}
