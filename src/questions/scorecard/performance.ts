import type { CheckIn } from '../../funnel/check-ins.js';
import type { CustomerShare } from '../../funnel/service/customers.js';
import type { Deal } from '../../funnel/deals.js';
import type { Journeys } from '../../funnel/journeys.js';
import type { Payment } from '../../funnel/payments.js';
import { type Counted, quotient, ratiosOf } from '../../funnel/ratios.js';
import type { GroupTally } from '../../funnel/tally.js';
import type { MoneyColumn } from '../../cells/columns.js';
import { customerShare } from '../common/customers.js';
import { averageDeals, marginsKept } from './deal-money.js';
import type { PerformanceResult } from './result.js';
import { salesCycle } from './sales-cycle.js';

/** What is known beside the counts; null is what no column tells. */
export interface Known {
  readonly margin: MoneyColumn | null;
  /** The money of each prospect, by currency. */
  readonly amounts: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly checkIns: ReadonlyMap<number, CheckIn> | null;
}

/** The deals and the money of one rep, or of everybody. */
export interface Share {
  readonly won: readonly Deal[];
  readonly payments: readonly Payment[];
}

/** Wins that somebody spoke with after the close, of those that can be judged. */
function followedUp(
  won: readonly Deal[],
  checkIns: ReadonlyMap<number, CheckIn>,
): NonNullable<PerformanceResult['followedUp']> {
  const counts: Record<CheckIn, number> = { yes: 0, no: 0, tooRecent: 0, undated: 0 };
  for (const { prospect } of won) counts[checkIns.get(prospect)!] += 1;
  const { yes, no, tooRecent, undated } = counts;
  return { ...quotient(yes, yes + no), tooRecent, undated };
}

/**
 * What came of what was done.
 *
 * @param repeat of the customers whom the rep owns; null where the export cannot tell
 * @param csat of the activities that the rep performed
 */
export function performanceOf(
  counted: Counted & Pick<GroupTally, 'open' | 'revenue'>,
  { won, payments }: Share,
  { entered, currencies, known: tells }: Journeys,
  { margin, amounts, checkIns }: Known,
  repeat: CustomerShare | null,
  csat: PerformanceResult['csat'],
): PerformanceResult {
  const { counts, open, revenue } = counted;
  const isTold = tells.has('wins');
  return {
    targets: counts.targets,
    wins: counts.wins,
    openWins: open.wins,
    conversion: ratiosOf(counted).links.conversion,
    revenue: [...revenue],
    averageDeal: averageDeals(payments, currencies.labels),
    margin:
      margin === null || !isTold ? null : marginsKept(won, margin, amounts, currencies.labels),
    csat,
    repeatCustomers: isTold && repeat !== null ? customerShare(repeat) : null,
    followedUp: checkIns === null || !isTold ? null : followedUp(won, checkIns),
    salesCycle: entered === null || !isTold ? null : salesCycle(won, entered),
  };
}
