import { countsWithExport, needsExport } from '../errors/counts.js';
import { invalidOption } from '../errors/usage.js';
import { buildJourneys, type Journeys } from '../funnel/journeys.js';
import type { TallyOptions } from '../funnel/tally-options.js';
import { activitiesByRep } from '../funnel/effort.js';
import type { Dictionary } from '../cells/names/dictionary.js';
import type { Export } from '../load/export.js';
import { isoDay } from '../cells/dates/calendar.js';
import type { RejectedRow } from '../load/ledger.js';
import type { Mapping, OptionalFields } from '../understand/mapping.js';
import { measureCounts, type Measurement, measureExport } from '../questions/common/measure.js';
import type { ReportOptions } from '../questions/common/result.js';
import type { Call } from './command.js';
import type { measuringOptions } from './commands.js';
import type { outputOptions } from './options/showing.js';
import { whereFilter } from './filters.js';
import { nothingMore, readSetup } from './configuration.js';
import { guardFiles, readCountsFile, readInputs } from './inputs.js';
import { flagOf } from './option.js';
import { type OptionName, optionSpecs, type OptionValues } from './options.js';
import { findRep, type FoundRep } from './reps.js';

type MeasuringValues = OptionValues<keyof typeof measuringOptions | keyof typeof outputOptions>;

type MeasuringCall = Pick<Call, 'world' | 'terminal' | 'now'> & {
  readonly values: MeasuringValues;
};

/** What to count by, and of whom. */
export interface Grouping {
  readonly by: readonly string[];
  /** Names of the reps to keep; none for all. */
  readonly reps: readonly string[];
  /** Further columns that will be asked for. */
  readonly attributes?: readonly string[];
  /** Fields that are read where they are there. */
  readonly optional?: OptionalFields;
  /** Whether activities are to be counted by rep. */
  readonly activities?: boolean;
  /** Whether only what has a day counts, because the question is when. */
  readonly dated?: boolean;
  /** Further files that are read, such as goals. */
  readonly inputs: readonly string[];
}

/** What was counted, and how. */
export interface Measured {
  readonly measurement: Measurement;
  /** The options as results repeat them. */
  readonly options: ReportOptions;
  readonly rejected: readonly RejectedRow[];
  /** What options and configuration say of the meaning of files. */
  readonly mapping: Mapping;
  /** Names of the reps that were read. */
  readonly reps: Dictionary;
  /** The journeys and how they were counted; null for a table of counts. */
  readonly source: {
    readonly data: Export;
    readonly journeys: Journeys;
    readonly counting: TallyOptions;
  } | null;
}

function optionsOf(
  values: MeasuringValues,
  { by }: Grouping,
  reps: readonly FoundRep[],
  asOf: number | null,
): ReportOptions {
  const day = (value: number | null) => (value === null ? null : isoDay(value));
  return {
    by: [...by],
    unit: values.unit,
    stages: values.stages,
    credit: values.credit,
    basis: values.basis,
    since: day(values.since ?? null),
    until: day(values.until ?? null),
    asOf: day(asOf),
    tz: values.tz,
    matureDays: values.mature ?? null,
    rep: reps.map(({ name }) => name),
    where: values.where.map(({ text }) => text),
  };
}

/** Options that ask something counts cannot answer. */
function refuseWithCounts(values: MeasuringValues, { by, attributes }: Grouping): void {
  const { prospects, activities, history, reps } = values;
  if ([prospects, activities, history, reps].some((files) => files.length > 0)) {
    throw countsWithExport();
  }
  const asked: readonly (readonly [OptionName, boolean])[] = [
    ['since', values.since !== undefined],
    ['until', values.until !== undefined],
    ['mature', values.mature !== undefined],
    ['asOf', values.asOf !== undefined],
    ['where', values.where.length > 0],
    ['basis', values.basis !== 'activity'],
    ['unit', values.unit !== 'prospects'],
    ['stages', values.stages !== 'recorded'],
    ['credit', values.credit !== 'owner'],
    ['by', by.length !== 1 || by[0] !== 'rep'],
    ['adjust', (attributes ?? []).length > 0],
    ['rejects', values.rejects !== undefined],
  ];
  for (const [name, used] of asked) if (used) throw needsExport(flagOf(optionSpecs[name]));
}

async function measureGiven(
  call: MeasuringCall,
  file: string,
  mapping: Mapping,
  grouping: Grouping,
): Promise<Measured> {
  refuseWithCounts(call.values, grouping);
  const counts = await readCountsFile(call, file, mapping);
  const reps = grouping.reps.map((name) => findRep(name, counts.reps));
  const codes = new Set(reps.map(({ code }) => code));
  const rows = reps.length === 0 ? counts.rows : counts.rows.filter((_, code) => codes.has(code));
  return {
    measurement: measureCounts({ ...counts, rows }),
    options: optionsOf(call.values, grouping, reps, null),
    mapping,
    rejected: [],
    reps: counts.reps,
    source: null,
  };
}

/**
 * Reads what the command line names and counts it.
 *
 * @throws SpancoError on anything that cannot be read, understood or counted
 */
export async function measure(call: MeasuringCall, grouping: Grouping): Promise<Measured> {
  const { values, world, now } = call;
  const { since, until } = values;
  if (since !== undefined && until !== undefined && since > until) {
    throw invalidOption('--since', isoDay(since), `it is after --until ${isoDay(until)}`);
  }
  const { by, attributes = [], optional = nothingMore } = grouping;
  const asked = [...by, ...attributes, ...values.where.map(({ name }) => name)];
  const setup = await readSetup(call, { attributes: asked, optional });
  const { mapping } = setup;
  const files = setup.inputs.map(({ file }) => file);
  const { counts } = values;
  guardFiles(values, [...(counts === undefined ? files : [counts]), ...grouping.inputs], world);
  if (counts !== undefined) return measureGiven(call, counts, mapping, grouping);
  const data = await readInputs(call, setup);
  const journeys = buildJourneys(data, { stages: values.stages, credit: values.credit });
  const reps = grouping.reps.map((name) => findRep(name, data.reps));
  const asOf = values.asOf ?? mapping.dayOf(now().getTime());
  const counting: TallyOptions = {
    since: since ?? null,
    until: until ?? null,
    basis: values.basis,
    mature: values.mature ?? null,
    asOf,
    dated: grouping.dated ?? false,
    by: grouping.by,
    unit: values.unit,
    reps: reps.length === 0 ? null : new Set(reps.map(({ code }) => code)),
    where: whereFilter(journeys, values.where),
  };
  const measurement = measureExport(data, journeys, counting, values.stages);
  return {
    measurement: grouping.activities
      ? { ...measurement, activities: activitiesByRep(journeys, counting) }
      : measurement,
    options: optionsOf(values, grouping, reps, asOf),
    mapping,
    rejected: data.rejects.rows,
    reps: data.reps,
    source: { data, journeys, counting },
  };
}
