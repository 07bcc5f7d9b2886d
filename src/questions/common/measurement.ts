import type { CountsStudy, ExportStudy } from '../../funnel/study.js';
import type { Journeys } from '../../funnel/journeys.js';
import { isByActivity, mixedRatios } from '../../funnel/period-mix.js';
import { ratiosOf } from '../../funnel/ratios.js';
import { daysCovered } from '../../funnel/reading/days-covered.js';
import { type GroupTally, type Tally, tally } from '../../funnel/tally.js';
import { type TallyOptions } from '../../funnel/tally-options.js';
import { addedUp, asGiven, type Sums } from '../../funnel/sums.js';
import { nameKey } from '../../cells/text/fold.js';
import { type Outcome, outcomes } from '../../method/milestones.js';
import type { SalesGoal } from '../../method/goal.js';
import type { Warning } from '../../warnings/warnings.js';
import { dataEndEarly, daysAhead, periodsMixed } from './period-notes.js';
import { emptyQuality, qualityOf } from './quality.js';
import {
  byConstruction,
  periodWarnings,
  qualityWarnings,
  unknownOutcomes,
} from './quality-warnings.js';
import type { Quality } from './result.js';
import { untoldNotes } from './untold.js';

/**
 * What was counted, wherever it came from: the journeys of an export, or a table of counts. Nothing
 * behind it knows the difference.
 */
export interface Measurement {
  readonly tally: Tally;
  readonly quality: Quality;
  /** What nobody could have failed to reach, so that a ratio of it says nothing. */
  readonly certain: ReadonlySet<Outcome>;
  /** What the source of the numbers has to say. */
  readonly warnings: readonly Warning[];
  /** Goals by rep, as far as the counts tell them. */
  readonly goals: ReadonlyMap<string, SalesGoal>;
  /** Activities performed by rep; null where there are none. */
  readonly activities: ReadonlyMap<string, number> | null;
}

/** Wins without money, where others have some: revenue is then less than what was won. */
function unpaidWins({ counts, paidWins, revenue }: GroupTally): Warning[] {
  const unpaid = (counts.wins ?? 0) - paidWins;
  return revenue.length === 0 || unpaid <= 0
    ? []
    : [{ code: 'wins-without-amount', count: unpaid }];
}

/** Says of which ratios a period makes two groups of prospects; a question of several periods says it itself. */
function mixed(journeys: Journeys, counting: TallyOptions, { groups, total }: Tally): Warning[] {
  if (!isByActivity(counting) || counting.dated === true || counting.unit !== 'prospects')
    return [];
  const all = counting.by.length === 0 ? [total] : [...groups, total];
  const named = all.map((sums) => ({
    name: Object.values(sums.group).join(', ') || 'total',
    ratios: ratiosOf(sums),
  }));
  return periodsMixed(named, mixedRatios(journeys, counting));
}

/** Where the rows of an export went, for whoever counts nothing of it: without a period nothing is left out. */
export function qualityOn({ journeys, reading }: ExportStudy, asOf: number): Quality {
  const leftOut = { undated: 0, withoutEntry: 0, immature: 0 };
  return qualityOf(reading, journeys, leftOut, daysCovered(reading.recordedDays, journeys, asOf));
}

/** Counts the journeys of an export. */
export function measureExport(study: ExportStudy, counting: TallyOptions): Measurement {
  const { journeys, reading, settings } = study;
  const counted = tally(journeys, counting);
  const covers = daysCovered(reading.recordedDays, journeys, counting.asOf);
  const quality = qualityOf(reading, journeys, counted.leftOut, covers);
  return {
    tally: counted,
    quality,
    certain: journeys.certain,
    warnings: [
      ...unknownOutcomes(counted.total.counts),
      ...byConstruction(journeys.certain, counted.total.counts),
      ...untoldNotes(study, counted.total.open),
      ...mixed(journeys, counting, counted),
      ...unpaidWins(counted.total),
      ...dataEndEarly(covers, counting.asOf),
      ...daysAhead(journeys, counting),
      ...periodWarnings(reading, journeys, counting, counted.leftOut, settings.stages),
      ...qualityWarnings(reading, journeys, quality),
    ],
    goals: new Map(),
    activities: null,
  };
}

const toSums = ({ counts, open, revenue }: CountsStudy['rows'][number]): Sums => ({
  counts,
  ...asGiven(counts, open),
  revenue: [...revenue],
  paidWins: revenue.length === 0 ? 0 : (counts.wins ?? 0),
});

/** The groups of a table of counts: its rows, those added up that are alike in what is grouped by. */
function groupsOf(rows: CountsStudy['rows'], by: readonly string[]): GroupTally[] {
  const groups = new Map<string, CountsStudy['rows'][number][]>();
  for (const row of rows) {
    const key = JSON.stringify(
      by.map((name) => nameKey(name === 'rep' ? row.rep : row.labels[name]!)),
    );
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].map((alike) => {
    const [{ rep, labels }] = alike as [CountsStudy['rows'][number]];
    const group = Object.fromEntries(
      by.map((name) => [name, name === 'rep' ? rep : labels[name]!]),
    );
    const [only, ...more] = alike.map(toSums);
    return { group, ...(more.length === 0 ? only! : addedUp([only!, ...more])) };
  });
}

/** Takes a table of counts as if it had been counted here. @param by what it is grouped by */
export function measureCounts(
  { rows, ledgers }: Pick<CountsStudy, 'rows' | 'ledgers'>,
  by: readonly string[] = ['rep'],
): Measurement {
  const groups = groupsOf(rows, by);
  // Goals and activities are those of reps.
  const ofReps = by.length === 1 && by[0] === 'rep' ? rows : [];
  const goals = ofReps.filter(({ goal, revenueGoal }) => goal !== null || revenueGoal !== null);
  const performed = ofReps.flatMap(({ rep, activities }) =>
    activities === null ? [] : [[rep, activities] as const],
  );
  const total: GroupTally = { group: {}, ...addedUp(groups) };
  const isMissing = (outcome: Outcome) => groups.every(({ counts }) => counts[outcome] === null);
  const missing = outcomes.filter(isMissing);
  const partly = outcomes.filter(
    (outcome) => total.counts[outcome] === null && !isMissing(outcome),
  );
  return {
    tally: {
      groups,
      total,
      leftOut: { undated: 0, withoutEntry: 0, immature: 0 },
    },
    quality: emptyQuality(ledgers),
    certain: new Set(),
    warnings: [
      ...(missing.length === 0 ? [] : [{ code: 'outcomes-not-given' as const, outcomes: missing }]),
      ...(partly.length === 0
        ? []
        : [{ code: 'outcomes-partly-given' as const, outcomes: partly }]),
      ...unpaidWins(total),
      { code: 'counts-given' },
    ],
    goals: new Map(
      goals.map(({ rep, goal, revenueGoal }) => [rep, { wins: goal, revenue: revenueGoal }]),
    ),
    activities: performed.length === 0 ? null : new Map(performed),
  };
}
