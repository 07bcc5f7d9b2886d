import type { Journeys } from '../../funnel/journeys.js';
import type { Reading } from '../../funnel/reading/reading.js';
import { isDay, isoDay, NEVER } from '../../cells/dates/calendar.js';
import type { Export } from '../../load/export.js';
import type { Trace, TracedRow } from '../../load/trace.js';
import { outcomes } from '../../method/milestones.js';
import { type Place, placeName } from '../../errors/place.js';
import { qualityOf, qualityWarnings } from '../common/quality.js';
import { worded } from '../report/report.js';
import type { ExplainResult, ExplainedRow } from './result.js';
import { explainRow } from './rows.js';

/** In words, why a milestone counts, or does not. */
function because(
  journeys: Journeys,
  prospect: number,
  outcome: (typeof outcomes)[number],
  rows: readonly ExplainedRow[],
  named: Place,
  policy: string,
): string {
  if (!journeys.known.has(outcome)) return 'nothing in the export speaks of it';
  const own = rows.find(({ counts }) => counts.includes(outcome));
  if (own !== undefined) return placeName(own);
  // Without a file of prospects, being named makes a target.
  if (outcome === 'targets') return placeName(named);
  const isReached = journeys.reached[outcome][prospect] !== NEVER;
  if (isReached) return `implied by what came later (--stages ${policy})`;
  const proof = rows.find(({ proves }) => proves.includes(outcome));
  return proof === undefined
    ? 'no row proves it'
    : `left out (--stages ${policy}): an earlier milestone is missing, or is dated later`;
}

/** A row of the prospect that a later one with its id stands in the place of. */
const replaced = ({ place, role, says }: TracedRow): ExplainedRow => ({
  ...place,
  role,
  says: { ...says },
  day: null,
  proves: [],
  counts: [],
  why: 'a later row with its id stands in its place',
});

/**
 * One prospect's path: what counted, from which row, and what did not and why.
 *
 * @param trace of the reading, which knows the prospect
 */
export function explain(
  data: Export,
  journeys: Journeys,
  reading: Reading,
  trace: Trace,
  options: ExplainResult['options'],
): ExplainResult {
  const { prospect } = trace;
  const { owner, actors, reps, entered } = journeys;
  const nameOfRep = (code: number) => reps.nameOf(code);
  const last = trace.rows.findLastIndex(({ role, at }) => role === 'prospects' && at !== -1);
  const rows = trace.rows.map((row, place) =>
    row.role === 'prospects' && row.at !== -1 && place !== last
      ? replaced(row)
      : explainRow(data, journeys, prospect, row),
  );
  // A prospect that is not named by a row that could be used is not explained.
  const named = trace.rows.find(({ at }) => at !== -1)!.place;
  const own = rows.findLast(({ role }) => role === 'prospects');
  const quality = qualityOf(reading, journeys, { undated: 0, withoutEntry: 0, immature: 0 });
  return {
    schema: 'spanco/explain/1',
    options,
    prospect: {
      id: trace.id,
      name: own?.says.name ?? null,
      rep: nameOfRep(owner[prospect]!),
      entered: entered === null || !isDay(entered[prospect]!) ? null : isoDay(entered[prospect]!),
    },
    path: outcomes.map((outcome) => {
      const known = journeys.known.has(outcome);
      const day = journeys.reached[outcome][prospect]!;
      const reached = known && (outcome === 'targets' || day !== NEVER);
      const credited = actors === null ? owner[prospect]! : actors[outcome][prospect]!;
      return {
        milestone: outcome,
        known,
        reached,
        day: reached && isDay(day) ? isoDay(day) : null,
        credit: reached ? nameOfRep(outcome === 'targets' ? owner[prospect]! : credited) : null,
        because: because(journeys, prospect, outcome, rows, named, options.stages),
      };
    }),
    rows,
    quality,
    warnings: worded(qualityWarnings(reading, journeys, quality)),
  };
}
