import type { LinkReading } from '../../funnel/reading/links.js';
import { daysCovered } from '../../funnel/reading/days-covered.js';
import type { TableReading } from '../../funnel/reading/tables.js';
import type { ExportStudy } from '../../funnel/study.js';
import { ratiosOf } from '../../funnel/ratios.js';
import { tally } from '../../funnel/tally.js';
import { quotientIn, quotientKeys, ratioKeys } from '../../method/ratios.js';
import { mendOf, wordWarning } from '../../say/notes.js';
import { mostSeriousFirst, type Warning } from '../../warnings/warnings.js';
import { qualityOf } from '../common/quality.js';
import { qualityWarnings, unknownOutcomes } from '../common/quality-warnings.js';
import { untoldNotes } from '../common/untold.js';
import { answerableOf } from './answerable.js';
import { feedingOf } from './feeding.js';
import type { CheckResult } from './result.js';
import { tellingsOf } from './tellings.js';

/** How well the rows of a role match prospects. */
function linkOf({ role, joins, rows, unmatched, ambiguous }: LinkReading) {
  const matched = rows - unmatched;
  const rate = rows === 0 ? null : matched / rows;
  return { role, by: [...joins], rows, matched, rate, ambiguous: [...ambiguous] };
}

/** What files of prospects add to each other, as plain data. */
const completionOf = ({ shared, given, conflicts }: ExportStudy['reading']['completion']) => ({
  shared,
  files:
    shared === 0
      ? []
      : given.map(({ file, fields }) => ({ file, fields: Object.fromEntries(fields) })),
  conflicts: conflicts.map((one) => ({ ...one, ids: [...one.ids] })),
});

/** How one table was understood, as the result has it. */
const toTable = (table: TableReading): CheckResult['tables'][number] => ({
  ...table,
  columns: { ...table.columns },
  constants: { ...table.constants },
  formats: [...table.formats],
  spare: { ...table.spare },
  ignored: [...table.ignored],
  repeated: [...table.repeated],
  unknownStages: [...table.unknownStages],
  proposed: [...table.proposed],
});

/**
 * The ledger of an export: where every row went, what each column was taken for, what cannot be known, and
 * what would mend it.
 *
 * @param study with skipped stages as recorded, and all credit the owner's
 */
export function check(study: ExportStudy): CheckResult {
  const { journeys, reading } = study;
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
  const covers = daysCovered(reading.recordedDays, journeys, study.settings.asOf ?? undefined);
  const quality = qualityOf(reading, journeys, everything.leftOut, covers);
  const { counts } = everything.total;
  const all = ratiosOf(everything.total);
  const unknownRatios = quotientKeys.filter((key) => quotientIn(all, key).value === null);
  const warnings: Warning[] = [
    ...unknownOutcomes(counts),
    ...untoldNotes(study, everything.total.open),
  ];
  if (journeys.ownerFromActivities) warnings.push({ code: 'owner-from-activities' });
  else if (!reading.hasReps) warnings.push({ code: 'no-reps' });
  if (quality.mergedNames > 0) warnings.push({ code: 'merged-names', count: quality.mergedNames });
  if (quality.alikeActivities > 0) {
    warnings.push({ code: 'alike-activities', count: quality.alikeActivities });
  }
  if (quality.skippedStages > 0) {
    warnings.push({ code: 'stages-skipped', count: quality.skippedStages, policy: 'recorded' });
  }
  if (quality.outOfOrder > 0) warnings.push({ code: 'out-of-order', count: quality.outOfOrder });
  // Columns that may be of currencies are proposed with all others.
  const noticed = qualityWarnings(reading, journeys, quality);
  warnings.push(...noticed.filter(({ code }) => code !== 'currencies-undecided'));
  const questions = answerableOf(study, everything.total);
  const unknown = ratioKeys.filter((key) => all.ratios[key].value === null);
  // A range is less than a number, and more than nothing.
  const isMute = ratioKeys.every((key) => all.ratios[key].least === null);
  // Columns that have shifted hide what may well be there: nothing can be said before that is mended.
  const isShifted = warnings.some(({ code }) => code === 'rows-short');
  const isHopeless = isMute && !isShifted;
  // Requests for help are no funnel, and are measured all the same.
  const isOfCases = questions.some(({ question }) => question === 'service');
  const lost = quality.all.rejected + quality.all.unmatched;
  // Almost no row that is about a prospect matches one: the files do not belong together.
  const following = (quality.activities ?? 0) + (quality.history ?? 0) + quality.all.unmatched;
  const isForeign = quality.all.unmatched > following * 0.95;
  const { backward, reopened, same, otherFields } = journeys.moves;
  return {
    schema: 'spanco/check/1',
    fit:
      (isHopeless && !isOfCases) || isForeign
        ? 'no'
        : unknown.length > 0 || lost > 0
          ? 'partly'
          : 'yes',
    unknownRatios,
    milestones: tellingsOf(journeys, everything.total),
    questions,
    ratios: feedingOf(counts, all, reading.untypedAppointments),
    tables: reading.tables().map(toTable),
    completion: completionOf(reading.completion),
    links: reading.links.map(linkOf),
    path: {
      skipped: quality.skippedStages,
      outOfOrder: quality.outOfOrder,
      backward,
      reopened,
      same,
      otherFields,
    },
    quality,
    warnings: mostSeriousFirst(warnings).map((warning) => ({
      ...warning,
      message: wordWarning(warning),
      mend: mendOf(warning),
    })),
  };
}
