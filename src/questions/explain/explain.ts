import type { Journeys } from '../../funnel/journeys.js';
import { isSaidBefore } from '../../funnel/evidence/said-before.js';
import type { Rule, Withdrawal } from '../../funnel/evidence/rules.js';
import type { Witness, Witnesses } from '../../funnel/evidence/witnesses.js';
import { isDay, isoDay, NEVER } from '../../cells/dates/calendar.js';
import { bitOf, type Outcome, outcomes } from '../../method/milestones.js';
import { placeName } from '../../errors/place.js';
import type { ExportStudy } from '../../funnel/study.js';
import { daysCovered } from '../../funnel/reading/days-covered.js';
import { qualityOf } from '../common/quality.js';
import { qualityWarnings } from '../common/quality-warnings.js';
import { worded } from '../report/report.js';
import type { ExplainResult } from './result.js';
import { explainRow, isSamePlace, statementsByRow, type TracedRow } from './rows.js';
import { voice } from '../../say/voice.js';

const phrases = () => voice().explain;

/** The prospect that is asked about. */
export interface Followed {
  /** null where the export has no ids. */
  readonly id: string | null;
  /** Every row that is about it, in the order they were read. */
  readonly rows: readonly TracedRow[];
}

/** Whether the export cannot tell if the prospect that is followed reached an outcome. */
const isOpenOf = ({ open }: Journeys, { followed }: Witnesses, outcome: Outcome): boolean =>
  outcome !== 'targets' && (open[followed]! & bitOf(outcome)) !== 0;

/** Why a row proves what it proves, for every rule. */
const reasonOf = (rule: Rule): string => phrases().rules[rule];

/** Why something that a row proves does not count. */
function withdrawnBy(why: Withdrawal, policy: string): string {
  const reasons: Readonly<Record<Withdrawal, (policy: string) => string>> = phrases().withdrawn;
  return reasons[why](policy);
}

/** In words, why a milestone counts, or does not. */
function because(
  journeys: Journeys,
  witnesses: Witnesses,
  outcome: Outcome,
  witness: Witness | null,
  policy: string,
): string {
  const { known, reached } = journeys;
  const { withdrawn, followed } = witnesses;
  if (!known.has(outcome)) return phrases().unspoken();
  if (witness !== null) {
    const { place, dated, isImplied } = witness;
    if (isImplied) return phrases().implied(policy);
    const isDatedElsewhere = dated !== null && !isSamePlace(place, dated);
    return phrases().proven(placeName(place), isDatedElsewhere ? placeName(dated) : null);
  }
  const why = withdrawn.get(outcome);
  const has = (other: Outcome) => reached[other][followed] !== NEVER;
  if (isOpenOf(journeys, witnesses, outcome)) {
    if (why === 'earlierOpen') return withdrawnBy(why, policy);
    if (why === 'newerWord') return phrases().newerWordOpen();
    if (outcome === 'held' && has('booked')) return phrases().openHonour();
    return has('lost') ? phrases().openOfLost() : phrases().openSilence();
  }
  if (why === 'newerWord' && outcome !== 'lost' && has('lost')) return phrases().lossStands();
  if (why !== undefined) return withdrawnBy(why, policy);
  return isSaidBefore(journeys.details, followed, outcome)
    ? phrases().saidElsewhere()
    : phrases().unproven();
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
  const heardOf = statementsByRow(witnesses.statements);
  const explained = rows.map((row) =>
    explainRow(journeys, witnesses, quality.unknownWords, row, heardOf(row.place)),
  );
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
        open: isKnown && isOpenOf(journeys, witnesses, outcome),
        day: isReached && isDay(day) ? isoDay(day) : null,
        credit: isReached ? nameOfRep(outcome === 'targets' ? owner[followed]! : credited) : null,
        because: because(journeys, witnesses, outcome, witness, settings.stages),
        witness: witness && {
          ...witness.place,
          rule: reasonOf(witness.rule),
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
