import { ratiosOf } from '../../../src/funnel/ratios.js';
import { nothingAsked } from '../../../src/funnel/sums.js';
import type { ReportRow } from '../../../src/questions/common/result.js';

/** A row with these wins of these proposals, everything else 0. */
export function rowOf(
  group: Record<string, string>,
  wins: number | null,
  proposals: number | null = 10,
  revenue: ReportRow['revenue'] = [],
): ReportRow {
  const counts = {
    targets: 0,
    qualified: 0,
    booked: 0,
    held: 0,
    proposals,
    wins,
    orders: 0,
    lost: 0,
  };
  const sums = { counts, ...nothingAsked(counts) };
  return { group, counts, open: sums.open, ...ratiosOf(sums), revenue };
}
