import { countsWithExport, needsExport } from '../errors/counts.js';
import { studyOf, type Study, type StudySettings } from '../funnel/study.js';
import type { RejectedRow } from '../load/ledger.js';
import type { Needs } from '../questions/common/request.js';
import type { Call } from './command.js';
import { type InputCall, type InputValues, type Meaning, readSetup } from './configuration.js';
import type { OutputValues } from './delivery.js';
import { guardFiles, readInputs } from './inputs.js';
import { readCountsFile } from './number-files.js';
import type { countingOptions, watchingOptions } from './options/counting.js';
import type { countsOptions, exportOptions, readingOptions } from './options/reading.js';
import type { outputOptions } from './options/showing.js';
import type { OptionValues } from './options.js';

/** The options of every question that counts. */
export type StudyValues = OptionValues<
  | keyof typeof exportOptions
  | keyof typeof countsOptions
  | keyof typeof readingOptions
  | keyof typeof countingOptions
  | keyof typeof watchingOptions
  | keyof typeof outputOptions
>;

export type StudyCall = InputCall & Pick<Call, 'now'> & { readonly values: StudyValues };

/** What was read. */
export interface OpenStudy {
  readonly study: Study;
  readonly rejected: readonly RejectedRow[];
  /** What options and configuration say of the meaning of files. */
  readonly mapping: Meaning;
  /** Headers of what was read. */
  readonly headers: readonly string[];
}

/** How a study is made, as options and configuration say. */
export const settingsOf = (
  {
    stages,
    credit,
    tz,
    asOf,
  }: Pick<StudyValues, 'stages' | 'credit' | 'tz'> & Partial<Pick<OptionValues<'asOf'>, 'asOf'>>,
  { dayOf, tables: { dateOrder, decimal }, words, goals, accepted }: Meaning,
  now: () => Date,
): StudySettings => ({
  stages,
  credit,
  tz,
  today: () => dayOf(now().getTime()),
  asOf: asOf ?? null,
  notation: { dayOf, dateOrder, decimal },
  words,
  goals,
  accepted,
});

/** Refuses what is asked of prospects before the columns of counts are looked for. */
function refuseConditions({ where, adjust }: StudyValues & { readonly adjust?: unknown }): void {
  if (where.length > 0) throw needsExport('--where');
  if (adjust !== undefined) throw needsExport('--adjust');
}

/** Options that say something of files beside counts. */
function refuseWithCounts({ values, files: words }: StudyCall): void {
  const { prospects, activities, history, reps, rejects, period } = values;
  if ([words, prospects, activities, history, reps].some((files) => files.length > 0)) {
    throw countsWithExport();
  }
  if (period !== undefined) throw needsExport('--period');
  if (rejects !== undefined) throw needsExport('--rejects');
}

/**
 * Reads what the command line names.
 *
 * @param needs what is asked of files with these headers
 * @param more files that are read besides, such as goals
 * @param finds whether the configuration of the project is read where none is named
 * @throws SpancoError on anything that cannot be read or understood
 */
export async function openStudy(
  call: StudyCall,
  needs: (headers: readonly string[]) => Needs,
  more: readonly string[] = [],
  finds = true,
): Promise<OpenStudy> {
  const { values, world, now } = call;
  const { counts } = values;
  const setup = await readSetup(call, finds);
  const { mapping } = setup;
  const files = counts === undefined ? setup.inputs.map(({ file }) => file) : [counts];
  guardFiles(values, [...files, ...more], world);
  const settings = settingsOf(values, mapping, now);
  if (counts !== undefined) {
    refuseWithCounts(call);
    refuseConditions(values);
    const { counts: given, headers } = await readCountsFile(call, counts, mapping, needs);
    return { study: { kind: 'counts', settings, ...given }, rejected: [], mapping, headers };
  }
  const data = await readInputs(call, setup, needs);
  const { headers, rejects } = data;
  return { study: studyOf(data, settings), rejected: rejects.rows, mapping, headers };
}

type ExportCall = Omit<StudyCall, 'values'> & {
  readonly values: InputValues & OutputValues & Pick<StudyValues, 'stages' | 'credit' | 'asOf'>;
};

/**
 * Reads an export for a question that has no periods and no groups.
 *
 * @param optional fields that are read where they are there
 * @throws SpancoError on anything that cannot be read or understood
 */
export async function openExport(call: ExportCall, optional: Needs['optional']) {
  const { values, world, now } = call;
  const setup = await readSetup(call);
  guardFiles(
    values,
    setup.inputs.map(({ file }) => file),
    world,
  );
  const data = await readInputs(call, setup, () => ({ attributes: [], optional }));
  return {
    study: studyOf(data, settingsOf(values, setup.mapping, now)),
    rejected: data.rejects.rows,
  };
}
