import type { Journeys } from '../funnel/journeys.js';
import { ratiosOf } from '../funnel/ratios.js';
import { type GroupTally, tally, type TallyOptions } from '../funnel/tally.js';
import type { Export } from '../map/export.js';
import { ratioInfo, ratioKeys } from '../method/ratios.js';
import { type Warning, wordWarning } from '../warnings.js';
import { type SortOrder, sortRows } from './order.js';
import { qualityOf, qualityWarnings, unknownOutcomes } from './quality.js';
import type { ReportOptions, ReportResult, ReportRow, WarningResult } from './result.js';

/** Everything a report is made of. */
export interface ReportInput {
  readonly data: Export;
  readonly journeys: Journeys;
  readonly counting: TallyOptions;
  /** The options as they are repeated in the result. */
  readonly options: ReportOptions;
  readonly sort: SortOrder | null;
}

/** The row of a group: its counts with every ratio of them. */
const toRow = ({ group, counts, revenue }: GroupTally): ReportRow => ({
  group,
  counts,
  ...ratiosOf(counts),
  revenue: [...revenue],
});

/** Warnings as they stand in results: the data with the words. */
export const worded = (warnings: readonly Warning[]): WarningResult[] =>
  warnings.map((warning) => ({ ...warning, message: wordWarning(warning) }));

const nameOf = (row: ReportRow): string => Object.values(row.group).join(', ');

/** What the counts themselves leave unknown or make doubtful. */
function funnelWarnings(
  { data, journeys, counting }: ReportInput,
  rows: readonly ReportRow[],
): Warning[] {
  const warnings = unknownOutcomes(journeys);
  for (const key of ratioKeys) {
    if (!ratioInfo[key].proportion || counting.unit === 'activities') continue;
    const groups = rows.filter((row) => (row.ratios[key].value ?? 0) > 1).map(nameOf);
    if (groups.length > 0) {
      warnings.push({ code: 'ratio-above-one', ratio: ratioInfo[key].title.toLowerCase(), groups });
    }
  }
  if (counting.by.includes('rep') || counting.reps !== null) {
    if (journeys.ownerFromActivities) warnings.push({ code: 'owner-from-activities' });
    else if (data.reps.labels.length === 0) warnings.push({ code: 'no-reps' });
  }
  return warnings;
}

/** What the period left out. */
function periodWarnings(
  { journeys, counting, options }: ReportInput,
  result: ReturnType<typeof tally>,
): Warning[] {
  const warnings: Warning[] = [];
  const { leftOut } = result;
  const bounded = counting.since !== null || counting.until !== null;
  if (bounded && journeys.entered === null) warnings.push({ code: 'no-entry-dates' });
  if (leftOut.undated > 0) warnings.push({ code: 'undated-left-out', count: leftOut.undated });
  if (leftOut.withoutEntry > 0)
    warnings.push({ code: 'without-entry', count: leftOut.withoutEntry });
  if (counting.mature !== null && leftOut.immature > 0) {
    warnings.push({ code: 'immature-left-out', count: leftOut.immature, days: counting.mature });
  }
  if (counting.basis === 'cohort' && counting.mature === null) {
    warnings.push({ code: 'recent-may-convert' });
  }
  if (journeys.skipped > 0) {
    warnings.push({ code: 'stages-skipped', count: journeys.skipped, policy: options.stages });
  }
  return warnings;
}

/** The main job: the funnel of every group, from journeys and options alone. */
export function report(input: ReportInput): ReportResult {
  const counted = tally(input.journeys, input.counting);
  const rows = counted.groups.map(toRow);
  const quality = qualityOf(input.data, input.journeys, counted.leftOut);
  return {
    schema: 'spanco/report/1',
    options: input.options,
    rows: sortRows(rows, input.sort),
    total: toRow(counted.total),
    quality,
    warnings: worded([
      ...funnelWarnings(input, sortRows(rows, null)),
      ...periodWarnings(input, counted),
      ...qualityWarnings(input.data, quality),
    ]),
  };
}
