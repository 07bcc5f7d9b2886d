import { voice } from '../../say/voice.js';
import { isoDay } from '../../cells/dates/calendar.js';
import { commandNeedsExport } from '../../errors/counts.js';
import { invalidOption } from '../../errors/usage.js';
import { requireMadeFor } from '../../funnel/asked-of-shapes.js';
import { activitiesByRep } from '../../funnel/effort.js';
import type { CountsStudy, ExportStudy, Study } from '../../funnel/study.js';
import type { TallyOptions } from '../../funnel/tally-options.js';
import { whereFilter } from './filters.js';
import { refuseOfCounts } from './given-counts.js';
import { measureCounts, type Measurement, measureExport } from './measurement.js';
import { findRep } from './reps.js';
import type { CountingRequest, Grouping } from './request.js';
import type { ReportOptions } from './result.js';

/** What was counted, and how. */
export interface Measured {
  readonly measurement: Measurement;
  /** As results repeat them. */
  readonly options: ReportOptions;
}

/** What was counted of an export. */
export interface MeasuredExport extends Measured {
  readonly study: ExportStudy;
  readonly counting: TallyOptions;
}

function optionsOf(
  { settings }: Study,
  request: CountingRequest,
  by: readonly string[],
  reps: readonly string[],
  asOf: number | null,
): ReportOptions {
  const day = (value: number | null) => (value === null ? null : isoDay(value));
  return {
    by: [...by],
    unit: request.unit,
    stages: settings.stages,
    credit: settings.credit,
    basis: request.basis,
    since: day(request.since),
    until: day(request.until),
    asOf: day(asOf),
    tz: settings.tz,
    matureDays: request.mature,
    rep: [...reps],
    where: request.where.map(({ text }) => text),
  };
}

function measureGiven(study: CountsStudy, request: CountingRequest, grouping: Grouping): Measured {
  refuseOfCounts(study, request, grouping);
  const reps = grouping.reps.map((name) => findRep(name, study.reps));
  const names = reps.map(({ name }) => name);
  const rows = reps.length === 0 ? study.rows : study.rows.filter(({ rep }) => names.includes(rep));
  return {
    measurement: measureCounts({ ...study, rows }, grouping.by),
    options: optionsOf(study, request, grouping.by, names, null),
  };
}

/**
 * Counts an export the way a question asks.
 *
 * @throws SpancoError where nobody is called as asked, or the export cannot be counted so
 */
export function countExport(
  study: ExportStudy,
  request: CountingRequest,
  grouping: Grouping,
): MeasuredExport {
  const { since, until, basis, mature, unit, where } = request;
  if (since !== null && until !== null && since > until) {
    throw invalidOption('--since', isoDay(since), voice().valueFaults.afterUntil(isoDay(until)));
  }
  requireMadeFor(study, request, grouping.by.includes('rep') || grouping.reps.length > 0);
  const { journeys } = study;
  const reps = grouping.reps.map((name) => findRep(name, study.reps));
  const asOf = request.asOf ?? study.settings.today();
  const counting: TallyOptions = {
    since,
    until,
    basis,
    mature,
    asOf,
    dated: grouping.dated ?? false,
    by: grouping.by,
    unit,
    reps: reps.length === 0 ? null : new Set(reps.map(({ code }) => code)),
    where: whereFilter(study, where),
  };
  const measurement = measureExport(study, counting);
  const names = reps.map(({ name }) => name);
  return {
    // Of activities that are alike shapes tell the first.
    measurement:
      grouping.activities && study.shapes === null
        ? { ...measurement, activities: activitiesByRep(journeys, counting) }
        : measurement,
    options: optionsOf(study, request, grouping.by, names, asOf),
    study,
    counting,
  };
}

/** Counts an export, or takes counts as they are. @throws SpancoError as `countExport` does */
export const measure = (study: Study, request: CountingRequest, grouping: Grouping): Measured =>
  study.kind === 'counts'
    ? measureGiven(study, request, grouping)
    : countExport(study, request, grouping);

/** Counts for a question that asks something of prospects or activities. @throws SpancoError where counts are given instead */
export function measureExported(
  question: string,
  study: Study,
  request: CountingRequest,
  grouping: Grouping,
): MeasuredExport {
  if (study.kind === 'counts') throw commandNeedsExport(question);
  return countExport(study, request, grouping);
}
