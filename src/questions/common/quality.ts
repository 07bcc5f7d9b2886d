import type { LeftOut } from '../../funnel/period.js';
import type { Journeys } from '../../funnel/journeys.js';
import { isoDay } from '../../cells/dates/calendar.js';
import { rejectReasons } from '../../warnings/reject-reasons.js';
import { ambiguousRows } from '../../funnel/reading/links.js';
import type { DaysCovered } from '../../funnel/reading/days-covered.js';
import type { Reading } from '../../funnel/reading/reading.js';
import type { Quality } from './result.js';

type Sums = Quality['all'];

/** The ledgers of all files as one. */
function sumLedgers(ledgers: Reading['ledgers']): Sums {
  const sum = (of: (ledger: Reading['ledgers'][number]) => number) =>
    ledgers.reduce((total, ledger) => total + of(ledger), 0);
  const rejectedBy = rejectReasons
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
    short: sum(({ short }) => short),
    unread: Object.fromEntries(
      [...new Set(ledgers.flatMap(({ unread }) => Object.keys(unread)))].map((field) => [
        field,
        sum(({ unread }) => unread[field] ?? 0),
      ]),
    ),
  };
}

/** Where every row went, and what was noticed on the way. */
export function qualityOf(
  reading: Reading,
  { skipped, outOfOrder, moves }: Journeys,
  leftOut: LeftOut,
  covers: DaysCovered | null,
): Quality {
  const { ledgers, prospects, activities, history, unknownWords } = reading;
  return {
    files: ledgers.map((ledger) => ({ ...ledger })),
    all: sumLedgers(ledgers),
    prospects,
    activities,
    mergedNames: reading.mergedNames,
    conflicts: reading.completion.conflicting,
    alikeActivities: reading.alikeActivities,
    skippedStages: skipped,
    outOfOrder,
    history,
    backward: moves.backward,
    reopened: moves.reopened,
    ambiguous: reading.links.reduce((sum, link) => sum + ambiguousRows(link), 0),
    severalOwners: reading.severalOwners.length,
    undated: leftOut.undated,
    withoutEntry: leftOut.withoutEntry,
    immature: leftOut.immature,
    unknownWords: { ...unknownWords },
    covers: covers && { from: isoDay(covers.first), to: isoDay(covers.last) },
  };
}

/** The ledger of numbers that were not counted here. */
export const emptyQuality = (ledgers: Reading['ledgers']): Quality => ({
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
  covers: null,
});
