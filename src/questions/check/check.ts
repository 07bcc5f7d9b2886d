import { buildJourneys } from '../../funnel/journeys.js';
import { ratiosOf } from '../../funnel/ratios.js';
import { tally } from '../../funnel/tally.js';
import { type ColumnPlan, headersByField, tells } from '../../understand/column-plan.js';
import { fieldsNamed } from '../../understand/headers.js';
import type { Export } from '../../load/export.js';
import type { LinkCounts } from '../../load/identity/linking.js';
import { quotientIn, quotientKeys, ratioKeys } from '../../method/ratios.js';
import type { Role } from '../../read/table.js';
import { mendOf, type Warning, wordWarning } from '../../warnings/warnings.js';
import { qualityOf, qualityWarnings, unknownOutcomes } from '../common/quality.js';
import { feedingOf } from './feeding.js';
import { formatsOf } from '../../load/formats.js';
import type { CheckResult } from './result.js';

/** The field that a header names, null for none. */
const fieldOf = (role: Role, header: string): string | null =>
  [...fieldsNamed(role, [header], new Map())][0] ?? null;

/**
 * The columns that no number here is made of: fields that another question may ask for, and headers that
 * are no field, or one that another header is already.
 */
function unusedColumns(
  role: Role,
  columns: Readonly<Record<string, string[]>>,
  header: readonly string[],
) {
  const used = new Set(Object.values(columns).flat());
  const spare = new Map<string, string>();
  const ignored: string[] = [];
  for (const name of header.filter((one) => !used.has(one))) {
    const field = fieldOf(role, name);
    if (field === null || spare.has(field) || columns[field] !== undefined) ignored.push(name);
    else spare.set(field, name);
  }
  return { spare: Object.fromEntries(spare), ignored };
}

/** How one table was understood. */
function tableOf(read: Export['tables'][number], formats: Export['formats']) {
  const { table, role, plan, reading } = read;
  const columns = headersByField(plan);
  const { system } = reading;
  return {
    file: table.file,
    role,
    system: system && `${system.preset.title} ${system.table.name}`,
    encoding: table.encodingInWords(),
    delimiter: table.delimiter,
    columns,
    constants: Object.fromEntries(plan.constants),
    formats: formatsOf(read, formats),
    ...unusedColumns(role, columns, table.header),
    repeated: [...plan.repeated],
    unknownStages: [...plan.unknownStages],
  };
}

/** Files whose outcomes speak of appointments, but of which nothing says that they are appointments. */
function untypedAppointments({ tables, activities }: Export): string[] {
  const speaks = (['held', 'noShow', 'notHeld'] as const).some((kind) =>
    activities?.outcomes.has(kind),
  );
  if (!speaks) return [];
  return tables
    .filter(
      ({ role, plan }) => role === 'activities' && !tells(plan as ColumnPlan<'activities'>, 'type'),
    )
    .map(({ table }) => table.file);
}

/** How well the rows of a role match prospects. */
function linkOf(role: 'activities' | 'history', links: LinkCounts | undefined) {
  if (links === undefined) return [];
  const { joins, rows, unmatched, ambiguous } = links;
  const matched = rows - unmatched;
  return [
    {
      role,
      by: [...joins],
      rows,
      matched,
      rate: rows === 0 ? null : matched / rows,
      ambiguous: [...ambiguous]
        .map(([name, count]) => ({ name, count }))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
    },
  ];
}

/** The ledger of an export: where every row went, what each column was taken for, what cannot be known, and what would mend it. */
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
  const { counts } = everything.total;
  const all = ratiosOf(counts);
  const unknownRatios = quotientKeys.filter((key) => quotientIn(all, key).value === null);
  const warnings: Warning[] = unknownOutcomes(counts);
  if (quality.mergedNames > 0) warnings.push({ code: 'merged-names', count: quality.mergedNames });
  if (quality.alikeActivities > 0) {
    warnings.push({ code: 'alike-activities', count: quality.alikeActivities });
  }
  if (quality.skippedStages > 0) {
    warnings.push({ code: 'stages-skipped', count: quality.skippedStages, policy: 'recorded' });
  }
  if (quality.outOfOrder > 0) warnings.push({ code: 'out-of-order', count: quality.outOfOrder });
  warnings.push(...qualityWarnings(data, journeys, quality));
  const unknown = ratioKeys.filter((key) => all.ratios[key].value === null).length;
  const lost = quality.all.rejected + quality.all.unmatched;
  // Almost no row that is about a prospect matches one: the files do not belong together.
  const following = (quality.activities ?? 0) + (quality.history ?? 0) + quality.all.unmatched;
  const isForeign = quality.all.unmatched > following * 0.95;
  const { backward, reopened, same, otherFields } = journeys.moves;
  return {
    schema: 'spanco/check/1',
    fit:
      unknown === ratioKeys.length || isForeign ? 'no' : unknown > 0 || lost > 0 ? 'partly' : 'yes',
    unknownRatios,
    ratios: feedingOf(counts, all, untypedAppointments(data)),
    tables: data.tables.map((table) => tableOf(table, data.formats)),
    links: [
      ...linkOf('activities', data.activities?.links),
      ...linkOf('history', data.history?.links),
    ],
    path: {
      skipped: quality.skippedStages,
      outOfOrder: quality.outOfOrder,
      backward,
      reopened,
      same,
      otherFields,
    },
    quality,
    warnings: warnings.map((warning) => ({
      ...warning,
      message: wordWarning(warning),
      mend: mendOf(warning),
    })),
  };
}
