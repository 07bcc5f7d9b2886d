import type { LeftOut } from '../funnel/period.js';
import type { TallyOptions } from '../funnel/tally.js';
import type { Journeys } from '../funnel/journeys.js';
import type { Export } from '../map/export.js';
import { type FileLedger, type RejectReason, rejectReasons } from '../map/ledger.js';
import type { UnknownWord } from '../map/spelled.js';
import { milestoneInfo, outcomes, type PerOutcome } from '../method/milestones.js';
import type { Warning } from '../warnings.js';
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

/** Where every row went, and what was noticed on the way. */
export function qualityOf(
  { ledgers, prospects, activities, reps }: Export,
  { skipped }: Journeys,
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
    undated: leftOut.undated,
    withoutEntry: leftOut.withoutEntry,
    immature: leftOut.immature,
    unknownWords: {
      types: activities?.types.unknown() ?? [],
      outcomes: activities?.outcomes.unknown() ?? [],
      stages: merged(standings.flatMap(({ words }) => words.unknown())),
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
      const name = outcome === 'lost' ? 'losses' : milestoneInfo[outcome].title.toLowerCase();
      return { code: 'outcome-unknown', outcome: name };
    });
}

const columnOf = { types: 'type', outcomes: 'outcome', stages: 'stage or status' } as const;

/** What the ledger has to say to a reader. */
export function qualityWarnings(data: Export, quality: Quality): Warning[] {
  const { all } = quality;
  const { prospects, activities, prospectsGiven } = data;
  const warnings: Warning[] = [];
  if (all.rejected > 0) {
    const reasons = Object.entries(all.rejectedBy).map(
      ([reason, count]) => `${rejectReasons[reason as RejectReason]} (${count})`,
    );
    warnings.push({ code: 'rows-rejected', count: all.rejected, reasons });
  }
  if (all.unmatched > 0) {
    const of = all.unmatched + (activities?.size ?? 0);
    warnings.push({ code: 'activities-unmatched', count: all.unmatched, of });
  }
  for (const kind of ['types', 'outcomes', 'stages'] as const) {
    const words = quality.unknownWords[kind];
    const count = words.reduce((sum, word) => sum + word.count, 0);
    if (count > 0) warnings.push({ code: 'unknown-words', column: columnOf[kind], count, words });
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
  const damaged = data.tables.filter((table) => table.damaged()).map(({ file }) => file);
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
