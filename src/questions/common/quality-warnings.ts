import type { LeftOut } from '../../funnel/period.js';
import type { TallyOptions } from '../../funnel/tally-options.js';
import type { Journeys } from '../../funnel/journeys.js';
import type { RejectReason } from '../../warnings/reject-reasons.js';
import { ambiguousRows } from '../../funnel/reading/links.js';
import type { Reading } from '../../funnel/reading/reading.js';
import type { TableReading } from '../../funnel/reading/tables.js';
import { type Outcome, outcomes, type PerOutcome } from '../../method/milestones.js';
import type { Warning } from '../../warnings/warnings.js';
import { withoutTheOthers } from '../../read/missing-pages.js';
import { undecidedCurrencies } from './currency-note.js';
import { unknownWordsNote } from './unknown-words.js';
import type { Quality } from './result.js';

/** What cannot be told of anybody: a note for what nothing speaks of, and one for honour, which a column would tell. */
export function unknownOutcomes(total: PerOutcome<number | null>): Warning[] {
  const unknown = outcomes.filter((outcome) => total[outcome] === null);
  const unspoken = unknown.filter((outcome) => outcome !== 'held');
  return [
    ...(unspoken.length < unknown.length ? [{ code: 'held-unknown' } as const] : []),
    ...(unspoken.length > 0
      ? [{ code: 'outcome-unknown', outcome: unspoken.join(', '), outcomes: unspoken } as const]
      : []),
  ];
}

/** Says what nobody of the export could have failed to reach, where somebody is counted. */
export function byConstruction(
  certain: ReadonlySet<Outcome>,
  { targets }: PerOutcome<number | null>,
): Warning[] {
  return certain.size === 0 || targets === 0
    ? []
    : [{ code: 'by-construction', outcomes: outcomes.filter((outcome) => certain.has(outcome)) }];
}

const columnOf = { types: 'type', outcomes: 'outcome', stages: 'stage or status' } as const;

/** What was noticed of single tables and of the names in them. */
function tableWarnings(reading: Reading): Warning[] {
  const { faults, datesByHabit, farDays, severalOwners, sharedLogins, unknownCurrencies } = reading;
  const warnings: Warning[] = [];
  for (const { file, role, repeated, unknownStages, undecidedDays } of faults) {
    for (const one of undecidedDays) warnings.push({ code: 'days-undecided', file, ...one });
    if (repeated !== null) {
      const { columns, field } = repeated;
      warnings.push({ code: 'columns-repeated', file, columns, field: `${role}.${field}` });
    }
    if (unknownStages.length > 0) {
      warnings.push({ code: 'stage-dates-unknown', file, columns: unknownStages });
    }
  }
  warnings.push(...undecidedCurrencies(reading));
  const gross = faults.flatMap(({ file, grossAmounts }) =>
    grossAmounts.map((column) => ({ file, column })),
  );
  if (gross.length > 0) warnings.push({ code: 'amounts-gross', columns: gross });
  for (const column of datesByHabit) warnings.push({ code: 'dates-by-system', ...column });
  if (farDays.length > 0) warnings.push({ code: 'days-far', fields: farDays });
  if (unknownCurrencies.length > 0) {
    warnings.push({ code: 'currencies-unknown', words: unknownCurrencies });
  }
  if (severalOwners.length > 0) {
    const [sample] = severalOwners;
    warnings.push({ code: 'several-owners', count: severalOwners.length, sample: sample! });
  }
  if (sharedLogins.length > 0) warnings.push({ code: 'logins-shared', logins: sharedLogins });
  return warnings;
}

/** The rows of a file that hold something of their own. */
const contentOf = ({ used, duplicate, rejected, unmatched }: Reading['ledgers'][number]): number =>
  used + duplicate + rejected + unmatched;

/** Files most of whose rows are short, whose columns may have shifted: what is said before all else. */
const shortRows = ({ ledgers }: Reading): Warning[] =>
  ledgers.flatMap((ledger): Warning[] => {
    const { file, short, examples } = ledger;
    const of = contentOf(ledger);
    if (short * 2 <= of) return [];
    return [{ code: 'rows-short', file, count: short, of, example: examples.short ?? '' }];
  });

/** Formulas that nobody worked out: what is read of them is unknown. */
const unworkedFormulas = ({ faults }: Reading): Warning[] => {
  const sheets = faults.flatMap(({ file, unworked }) =>
    unworked.count > 0 ? [{ file, ...unworked }] : [],
  );
  return sheets.length === 0 ? [] : [{ code: 'formulas-unworked', sheets }];
};

/** Answers of interfaces that say themselves that there are more pages, which are not given. */
const missingPages = ({ faults }: Reading): Warning[] => {
  const files = withoutTheOthers(faults.flatMap(({ page }) => page ?? []));
  return files.length === 0 ? [] : [{ code: 'pages-missing', files }];
};

/** The cells that could not be read, by field. */
const unreadValues = ({ ledgers }: Reading): Warning[] => {
  const fields = ledgers.flatMap(({ unread, examples }) =>
    Object.entries(unread).map(([field, count]) => ({ field, count, example: examples[field]! })),
  );
  return fields.length === 0 ? [] : [{ code: 'values-unread', fields }];
};

const unmatchedCodes = {
  activities: 'activities-unmatched',
  history: 'changes-unmatched',
} as const;

/** What the ledger has to say to a reader. */
export function qualityWarnings(
  reading: Reading,
  { moves }: Journeys,
  quality: Quality,
): Warning[] {
  const { all } = quality;
  const { links, completion, activityConflicts } = reading;
  const warnings: Warning[] = [
    ...shortRows(reading),
    ...missingPages(reading),
    ...unworkedFormulas(reading),
    ...unreadValues(reading),
  ];
  if (all.rejected > 0) {
    const reasons = Object.entries(all.rejectedBy) as [RejectReason, number][];
    const of = reading.ledgers
      .filter(({ rejected }) => rejected > 0)
      .reduce((total, ledger) => total + contentOf(ledger), 0);
    warnings.push({ code: 'rows-rejected', count: all.rejected, of, reasons });
  }
  for (const link of links) {
    const count = link.unmatched - ambiguousRows(link);
    const { rows, proposal } = link;
    if (count > 0) warnings.push({ code: unmatchedCodes[link.role], count, of: rows, proposal });
  }
  const names = links.flatMap(({ ambiguous }) => ambiguous.map(({ name }) => name));
  if (names.length > 0) {
    const list = [...new Set(names)].sort();
    warnings.push({ code: 'names-ambiguous', count: quality.ambiguous, names: list });
  }
  for (const kind of ['types', 'outcomes', 'stages'] as const) {
    warnings.push(...unknownWordsNote(columnOf[kind], quality.unknownWords[kind]));
  }
  if (reading.stageGuesses.length > 0) {
    const stages = reading.stageGuesses.map(({ name, kind, reason }) => ({
      name,
      kind,
      by: reason,
    }));
    warnings.push({ code: 'stages-guessed', stages });
  }
  if (completion.conflicting > 0) {
    const fields = completion.conflicts.map((one) => ({ ...one, ids: [...one.ids] }));
    const [count, isBetweenFiles] = [completion.conflicting, completion.shared > 0];
    const ids = [...new Set(fields.flatMap((field) => field.ids))].sort().slice(0, 20);
    warnings.push({ code: 'id-conflicts', count, ids, fields, isBetweenFiles });
  }
  if (activityConflicts > 0) {
    warnings.push({ code: 'activity-id-conflicts', count: activityConflicts });
  }
  if (reading.isWithoutIds) warnings.push({ code: 'no-ids', count: reading.prospects });
  warnings.push(...tableWarnings(reading));
  if (moves.backward > 0) warnings.push({ code: 'stages-backward', count: moves.backward });
  if (moves.reopened > 0) warnings.push({ code: 'deals-reopened', count: moves.reopened });
  const damaged = reading.faults.flatMap(({ file, damaged: isDamaged }) =>
    isDamaged ? [file] : [],
  );
  if (damaged.length > 0) warnings.push({ code: 'damaged-text', files: [...new Set(damaged)] });
  return warnings;
}

/** Columns that could be a field, with the options that say so. */
export const proposedFor = (wanted: 'rep' | 'id', tables: readonly TableReading[]) =>
  tables
    .flatMap((table) => table.proposed)
    .filter(({ field }) => field === wanted)
    .map(({ evidence, argument }) => ({ evidence, argument }));

/** What the period left out, and what had to stand in for the rep. */
export function periodWarnings(
  reading: Reading,
  journeys: Journeys,
  counting: TallyOptions,
  leftOut: LeftOut,
  policy: string,
): Warning[] {
  const warnings: Warning[] = [];
  if (counting.by.includes('rep') || counting.reps !== null) {
    if (journeys.ownerFromActivities) warnings.push({ code: 'owner-from-activities' });
    else if (!reading.hasReps) {
      const proposed = proposedFor('rep', reading.tables());
      warnings.push({ code: 'no-reps', ...(proposed.length > 0 ? { proposed } : {}) });
    }
  }
  const bounded = counting.since !== null || counting.until !== null;
  if (bounded && journeys.entered === null) warnings.push({ code: 'no-entry-dates' });
  if (leftOut.undated > 0) {
    const hasEntryDays = journeys.entered !== null;
    warnings.push({ code: 'undated-left-out', count: leftOut.undated, hasEntryDays });
  }
  if (leftOut.withoutEntry > 0) {
    warnings.push({ code: 'without-entry', count: leftOut.withoutEntry });
  }
  if (counting.mature !== null && leftOut.immature > 0) {
    warnings.push({ code: 'immature-left-out', count: leftOut.immature, days: counting.mature });
  }
  if (counting.basis === 'cohort' && counting.mature === null) {
    warnings.push({ code: 'recent-may-convert' });
  }
  if (journeys.skipped > 0) {
    warnings.push({ code: 'stages-skipped', count: journeys.skipped, policy });
  }
  return warnings;
}
