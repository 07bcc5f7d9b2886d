import type { LeftOut } from '../../funnel/period.js';
import type { TallyOptions } from '../../funnel/tally-options.js';
import type { Journeys } from '../../funnel/journeys.js';
import { headersByField } from '../../understand/column-plan.js';
import type { Export } from '../../load/export.js';
import type { LinkCounts } from '../../load/identity/linking.js';
import { type FileLedger, type RejectReason, rejectReasons } from '../../load/ledger.js';
import type { UnknownWord } from '../../cells/words/spelled.js';
import { outcomeNames, outcomes, type PerOutcome } from '../../method/milestones.js';
import type { Warning } from '../../warnings/warnings.js';
import { unknownWordsNote } from './unknown-words.js';
import type { Quality } from './result.js';

type Sums = Quality['all'];

/** The ledgers of all files as one. */
function sumLedgers(ledgers: readonly FileLedger[]): Sums {
  const sum = (of: (ledger: FileLedger) => number) =>
    ledgers.reduce((total, ledger) => total + of(ledger), 0);
  const reasons = Object.keys(rejectReasons) as RejectReason[];
  const rejectedBy = reasons
    .map((reason) => [reason, sum(({ rejectedBy }) => rejectedBy[reason] ?? 0)] as const)
    .filter(([, count]) => count > 0);
  return {
    read: sum(({ read }) => read),
    used: sum(({ used }) => used),
    blank: sum(({ blank }) => blank),
    headerOrFooter: sum(({ headerOrFooter }) => headerOrFooter),
    duplicate: sum(({ duplicate }) => duplicate),
    rejected: sum(({ rejected }) => rejected),
    rejectedBy: Object.fromEntries(rejectedBy),
    unmatched: sum(({ unmatched }) => unmatched),
  };
}

/** The same unknown word of several columns, added up. */
function merged(words: readonly UnknownWord[]): UnknownWord[] {
  const byWord = new Map<string, UnknownWord>();
  for (const one of words) {
    byWord.set(one.word, { ...one, count: one.count + (byWord.get(one.word)?.count ?? 0) });
  }
  return [...byWord.values()];
}

/** Rows of a name that several prospects have. */
const ambiguousRows = (links: LinkCounts | undefined): number =>
  [...(links?.ambiguous.values() ?? [])].reduce((sum, count) => sum + count, 0);

/** Where every row went, and what was noticed on the way. */
export function qualityOf(
  { ledgers, prospects, activities, history, reps }: Export,
  { skipped, outOfOrder, moves }: Journeys,
  leftOut: LeftOut,
): Quality {
  const standings = [...prospects.standings.values()];
  return {
    files: ledgers.map((ledger) => ({ ...ledger })),
    all: sumLedgers(ledgers),
    prospects: prospects.size,
    activities: activities?.size ?? null,
    mergedNames: reps.merged,
    conflicts: prospects.conflicts.length,
    alikeActivities: activities?.alike ?? 0,
    skippedStages: skipped,
    outOfOrder,
    history: history?.size ?? null,
    backward: moves.backward,
    reopened: moves.reopened,
    ambiguous: ambiguousRows(activities?.links) + ambiguousRows(history?.links),
    severalOwners: reps.lists.length,
    undated: leftOut.undated,
    withoutEntry: leftOut.withoutEntry,
    immature: leftOut.immature,
    unknownWords: {
      types: activities?.types.unknown() ?? [],
      outcomes: activities?.outcomes.unknown() ?? [],
      stages: merged([
        ...standings.flatMap(({ words }) => words.unknown()),
        ...(history?.words.unknown() ?? []),
      ]),
    },
  };
}

/** The ledger of numbers that were not counted here. */
export const emptyQuality = (ledgers: readonly FileLedger[]): Quality => ({
  files: ledgers.map((ledger) => ({ ...ledger })),
  all: sumLedgers(ledgers),
  prospects: null,
  activities: null,
  mergedNames: 0,
  conflicts: 0,
  alikeActivities: 0,
  skippedStages: 0,
  outOfOrder: 0,
  history: null,
  backward: 0,
  reopened: 0,
  ambiguous: 0,
  severalOwners: 0,
  undated: 0,
  withoutEntry: 0,
  immature: 0,
  unknownWords: { types: [], outcomes: [], stages: [] },
});

/** What cannot be told, in words: the outcomes that are unknown for everybody together. */
export function unknownOutcomes(total: PerOutcome<number | null>): Warning[] {
  return outcomes
    .filter((outcome) => total[outcome] === null)
    .map((outcome) => {
      if (outcome === 'held') return { code: 'held-unknown' };
      return { code: 'outcome-unknown', outcome: outcomeNames[outcome].plural };
    });
}

const columnOf = { types: 'type', outcomes: 'outcome', stages: 'stage or status' } as const;

/** What was noticed of single tables and of the names in them. */
function tableWarnings({ tables, reps, sharedLogins, formats }: Export): Warning[] {
  const warnings: Warning[] = [];
  for (const { table, role, plan } of tables) {
    const { file } = table;
    if (plan.repeated.length > 0) {
      const [field] = Object.entries(headersByField(plan)).find(([, headers]) =>
        headers.includes(plan.repeated[0]!),
      )!;
      const columns = plan.repeated;
      warnings.push({ code: 'columns-repeated', file, columns, field: `${role}.${field}` });
    }
    if (plan.unknownStages.length > 0) {
      warnings.push({ code: 'stage-dates-unknown', file, columns: plan.unknownStages });
    }
  }
  const byHabit = formats.dates.all.filter(({ settlement }) => settlement?.by === 'system');
  for (const { header, settlement } of byHabit) {
    warnings.push({ code: 'dates-by-system', column: header, order: settlement!.order });
  }
  if (reps.lists.length > 0) {
    warnings.push({ code: 'several-owners', count: reps.lists.length, sample: reps.lists[0]! });
  }
  if (sharedLogins.length > 0) warnings.push({ code: 'logins-shared', logins: sharedLogins });
  return warnings;
}

const unmatchedCodes = {
  activities: 'activities-unmatched',
  history: 'changes-unmatched',
} as const;

/** What the ledger has to say to a reader. */
export function qualityWarnings(data: Export, { moves }: Journeys, quality: Quality): Warning[] {
  const { all } = quality;
  const { prospects, activities, prospectsGiven } = data;
  const warnings: Warning[] = [];
  if (all.rejected > 0) {
    const reasons = Object.entries(all.rejectedBy).map(
      ([reason, count]) => `${rejectReasons[reason as RejectReason]} (${count})`,
    );
    warnings.push({ code: 'rows-rejected', count: all.rejected, reasons });
  }
  for (const role of ['activities', 'history'] as const) {
    const links = data[role]?.links;
    if (links === undefined) continue;
    const count = links.unmatched - ambiguousRows(links);
    if (count > 0) warnings.push({ code: unmatchedCodes[role], count, of: links.rows });
  }
  const names = [data.activities, data.history].flatMap((one) => [...(one?.links.ambiguous ?? [])]);
  if (names.length > 0) {
    const list = [...new Set(names.map(([name]) => name))].sort();
    warnings.push({ code: 'names-ambiguous', count: quality.ambiguous, names: list });
  }
  for (const kind of ['types', 'outcomes', 'stages'] as const) {
    warnings.push(...unknownWordsNote(columnOf[kind], quality.unknownWords[kind]));
  }
  const { conflicts } = prospects;
  if (conflicts.length > 0) {
    warnings.push({ code: 'id-conflicts', count: conflicts.length, ids: conflicts.slice(0, 20) });
  }
  if (activities !== null && activities.conflicts > 0) {
    warnings.push({ code: 'activity-id-conflicts', count: activities.conflicts });
  }
  if (prospectsGiven && prospects.ids === null) {
    warnings.push({ code: 'no-ids', count: prospects.size });
  }
  warnings.push(...tableWarnings(data));
  if (moves.backward > 0) warnings.push({ code: 'stages-backward', count: moves.backward });
  if (moves.reopened > 0) warnings.push({ code: 'deals-reopened', count: moves.reopened });
  const damaged = data.tables.flatMap(({ table }) => (table.damaged() ? [table.file] : []));
  if (damaged.length > 0) warnings.push({ code: 'damaged-text', files: [...new Set(damaged)] });
  return warnings;
}

/** What the period left out, and what had to stand in for the rep. */
export function periodWarnings(
  { reps }: Export,
  journeys: Journeys,
  counting: TallyOptions,
  leftOut: LeftOut,
  policy: string,
): Warning[] {
  const warnings: Warning[] = [];
  if (counting.by.includes('rep') || counting.reps !== null) {
    if (journeys.ownerFromActivities) warnings.push({ code: 'owner-from-activities' });
    else if (reps.labels.length === 0) warnings.push({ code: 'no-reps' });
  }
  const bounded = counting.since !== null || counting.until !== null;
  if (bounded && journeys.entered === null) warnings.push({ code: 'no-entry-dates' });
  if (leftOut.undated > 0) warnings.push({ code: 'undated-left-out', count: leftOut.undated });
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
