import type { Journeys } from '../../funnel/journeys.js';
import type { Witness, Witnesses } from '../../funnel/evidence/witnesses.js';
import { isDay, isoDay, NEVER } from '../../cells/dates/calendar.js';
import { type Outcome, outcomes } from '../../method/milestones.js';
import { placeName } from '../../errors/place.js';
import type { ExportStudy } from '../../funnel/study.js';
import { daysCovered } from '../../funnel/reading/days-covered.js';
import { qualityOf, qualityWarnings } from '../common/quality.js';
import { worded } from '../report/report.js';
import { ruleSentences } from './reasons.js';
import type { ExplainResult } from './result.js';
import { explainRow, isSamePlace, type TracedRow } from './rows.js';

/** The prospect that is asked about. */
export interface Followed {
  /** null where the export has no ids. */
  readonly id: string | null;
  /** Every row that is about it, in the order they were read. */
  readonly rows: readonly TracedRow[];
}

/** In words, why a milestone counts, or does not. */
function because(
  { known }: Journeys,
  { statements }: Witnesses,
  outcome: Outcome,
  witness: Witness | null,
  policy: string,
): string {
  if (!known.has(outcome)) return 'nothing in the export speaks of it';
  if (witness !== null) {
    const { place, dated, isImplied } = witness;
    if (isImplied) return `implied by what came later (--stages ${policy})`;
    const isDatedElsewhere = dated !== null && !isSamePlace(place, dated);
    return `${placeName(place)}${isDatedElsewhere ? `, dated by ${placeName(dated)}` : ''}`;
  }
  return statements.some(({ proves }) => proves === outcome)
    ? `left out (--stages ${policy}): an earlier milestone is missing, or is dated later`
    : 'no row proves it';
}

/**
 * One prospect's path: what counted, from which row, and what did not and why.
 *
 * @param study made with witnesses that follow the prospect
 */
export function explain(
  { journeys, reading, settings }: ExportStudy,
  { id, rows }: Followed,
): ExplainResult {
  const { owner, actors, reps, entered, known, reached } = journeys;
  const witnesses = journeys.witnesses!;
  const { followed } = witnesses;
  const covers = daysCovered(reading.recordedDays, journeys);
  const nothing = { undated: 0, withoutEntry: 0, immature: 0 };
  const quality = qualityOf(reading, journeys, nothing, covers);
  const nameOfRep = (code: number) => reps.nameOf(code);
  const explained = rows.map((row) => explainRow(journeys, witnesses, quality.unknownWords, row));
  const standing = explained.findLast(({ role }) => role === 'prospects');
  return {
    schema: 'spanco/explain/1',
    options: { stages: settings.stages, credit: settings.credit, tz: settings.tz },
    prospect: {
      id,
      name: standing?.says.name ?? null,
      rep: nameOfRep(owner[followed]!),
      entered: entered === null || !isDay(entered[followed]!) ? null : isoDay(entered[followed]!),
    },
    path: outcomes.map((outcome) => {
      const isKnown = known.has(outcome);
      const day = reached[outcome][followed]!;
      const isReached = isKnown && day !== NEVER;
      const witness = isReached ? witnesses.find(followed, outcome) : null;
      const credited = actors === null ? owner[followed]! : actors[outcome][followed]!;
      return {
        milestone: outcome,
        known: isKnown,
        reached: isReached,
        day: isReached && isDay(day) ? isoDay(day) : null,
        credit: isReached ? nameOfRep(outcome === 'targets' ? owner[followed]! : credited) : null,
        because: because(journeys, witnesses, outcome, witness, settings.stages),
        witness: witness && {
          ...witness.place,
          rule: ruleSentences[witness.rule],
          implied: witness.isImplied,
          dated: witness.dated,
        },
      };
    }),
    rows: explained,
    quality,
    warnings: worded(qualityWarnings(reading, journeys, quality)),
  };
}
