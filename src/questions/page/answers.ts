import type { CompareResult } from '../compare/result.js';
import type { ReportResult } from '../common/result.js';
import type { LeadsAnswer } from '../leads/result.js';
import type { ScorecardResult } from '../scorecard/result.js';
import type { ServiceResult } from '../service/result.js';
import type { TrendResult } from '../trend/result.js';

/** What a page tells: the answer to every question that the export can feed, null for one that it cannot. */
export interface PageAnswers {
  readonly report: ReportResult;
  readonly compare: CompareResult | null;
  /** The two whose gap is the widest that is told, or those that were named. */
  readonly pair: CompareResult | null;
  readonly trend: TrendResult | null;
  readonly scorecard: ScorecardResult | null;
  readonly leads: LeadsAnswer | null;
  readonly service: ServiceResult | null;
  /** A sentence for each question that is not answered: what it would take. */
  readonly silent: readonly string[];
  readonly warnings: ReportResult['warnings'];
}
