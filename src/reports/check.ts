import { buildJourneys } from '../funnel/journeys.js';
import { ratiosOf } from '../funnel/ratios.js';
import { tally } from '../funnel/tally.js';
import { fieldsNamed } from '../map/columns.js';
import type { Export } from '../map/export.js';
import type { Role } from '../read/table.js';
import { linkKeys, ratioKeys } from '../method/ratios.js';
import { qualityOf, qualityWarnings, unknownOutcomes } from './quality.js';
import { worded } from './report.js';
import type { CheckResult } from './result.js';

/** The field that a header names, null for none. */
const fieldOf = (role: Role, header: string): string | null =>
  [...fieldsNamed(role, [header], new Map())][0] ?? null;

/**
 * The columns that no number here is made of: fields that are ready for --by and --where, and headers
 * that are no field, or one that another header is already.
 */
function unusedColumns(role: Role, headers: readonly string[]) {
  const spare = new Map<string, string>();
  const ignored: string[] = [];
  for (const header of headers) {
    const field = fieldOf(role, header);
    if (field === null || spare.has(field)) ignored.push(header);
    else spare.set(field, header);
  }
  return { spare: Object.fromEntries(spare), ignored };
}

/** The ledger of an export: where every row went, what each column was taken for, what cannot be known. */
export function check(data: Export): CheckResult {
  const journeys = buildJourneys(data, { stages: 'recorded', credit: 'owner' });
  const everything = tally(journeys, {
    by: [],
    unit: 'prospects',
    reps: null,
    where: () => true,
    since: null,
    until: null,
    basis: 'activity',
    mature: null,
    asOf: 0,
  });
  const quality = qualityOf(data, journeys, everything.leftOut);
  const { ratios, links } = ratiosOf(everything.total.counts);
  const unknownRatios = [
    ...ratioKeys.filter((key) => ratios[key].value === null),
    ...linkKeys.filter((key) => links[key].value === null),
  ];
  const warnings = unknownOutcomes(everything.total.counts);
  if (quality.mergedNames > 0) warnings.push({ code: 'merged-names', count: quality.mergedNames });
  if (quality.alikeActivities > 0) {
    warnings.push({ code: 'alike-activities', count: quality.alikeActivities });
  }
  if (quality.skippedStages > 0) {
    warnings.push({ code: 'stages-skipped', count: quality.skippedStages, policy: 'recorded' });
  }
  warnings.push(...qualityWarnings(data, quality));
  const unknown = ratioKeys.filter((key) => ratios[key].value === null).length;
  const lost = quality.all.rejected + quality.all.unmatched;
  const activities = (quality.activities ?? 0) + quality.all.unmatched;
  // Almost no activity matches a prospect: the two files do not belong together.
  const isForeign = quality.all.unmatched > activities * 0.95;
  return {
    schema: 'spanco/check/1',
    fit:
      unknown === ratioKeys.length || isForeign ? 'no' : unknown > 0 || lost > 0 ? 'partly' : 'yes',
    unknownRatios,
    tables: data.tables.map(({ file, role, header, columns }) => {
      const used = new Set(Object.values(columns).flat());
      return {
        file,
        role,
        columns: Object.fromEntries(Object.entries(columns).map(([f, names]) => [f, [...names]])),
        ...unusedColumns(
          role,
          header.filter((name) => !used.has(name)),
        ),
      };
    }),
    quality,
    warnings: worded(warnings),
  };
}
