import { isDay, isoDay, NEVER } from '../../cells/dates/calendar.js';
import type { Place } from '../../errors/place.js';
import type { Statement, Witnesses } from '../../funnel/evidence/witnesses.js';
import type { Journeys } from '../../funnel/journeys.js';
import { type Outcome, outcomes } from '../../method/milestones.js';
import { remarksOn } from './remarks.js';
import type { ExplainedRow, ExplainResult } from './result.js';
import { voice } from '../../say/voice.js';

const phrases = () => voice().explain;

/** A row that is about the prospect, and what became of it when it was read. */
export interface TracedRow {
  readonly role: ExplainedRow['role'];
  readonly place: Place;
  readonly fate: 'used' | 'duplicate' | 'rejected' | 'unmatched';
  /** Why it was not used; null where it was. */
  readonly detail: string | null;
  /** What it says, as the export spells it. */
  readonly says: Readonly<Record<string, string>>;
}

/** Whether two places are one. */
export const isSamePlace = (place: Place, other: Place): boolean =>
  place.file === other.file && place.record === other.record;

/**
 * What counts in the place of what a row proves; a row of a prospect often proves much, so several outcomes
 * are told together.
 *
 * @param heard of the row
 */
function elsewhere(
  { reached }: Journeys,
  prospect: number,
  role: TracedRow['role'],
  heard: readonly Statement[],
  list: readonly Outcome[],
): string[] {
  const first = (outcome: Outcome) => reached[outcome][prospect]!;
  const together = (
    several: (outcomes: readonly Outcome[]) => string,
    some: readonly Outcome[],
    alone: (only: Outcome) => string,
  ) => (role === 'prospects' && some.length > 1 ? [several(some)] : some.map(alone));
  const dated = list.filter((outcome) => isDay(first(outcome)));
  const undated = list.filter((outcome) => !isDay(first(outcome)) && first(outcome) !== NEVER);
  const left = list.filter((outcome) => first(outcome) === NEVER);
  const when = (outcome: Outcome) => {
    const isThatDay = heard.some(({ proves, day }) => proves === outcome && day === first(outcome));
    return phrases().reachedOn(outcome, isoDay(first(outcome)), isThatDay);
  };
  return [
    ...together(phrases().datedElsewhere, dated, when),
    ...together(phrases().provenElsewhere, undated, (outcome) => phrases().reachedUndated(outcome)),
    ...left.map((outcome) => phrases().notReached(outcome)),
  ];
}

/** Of which fields a row has the value that stands, where several tell of the prospect. */
function standingOf(witnesses: Witnesses, place: Place): string[] {
  const all = witnesses.standing();
  if (all.length < 2) return [];
  const fields = all.flatMap((row) => (isSamePlace(row.place, place) ? row.fields : []));
  return fields.length === 0 ? [] : [phrases().stands([...new Set(fields)])];
}

/** Of what a row says of where the prospect stands, that another row has the word. */
function overruled(witnesses: Witnesses, { place, says }: Pick<TracedRow, 'place' | 'says'>) {
  const all = witnesses.standing();
  const fieldsOf = (isOwn: boolean) =>
    all.flatMap((row) => (isSamePlace(row.place, place) === isOwn ? row.fields : []));
  const [own, others] = [fieldsOf(true), fieldsOf(false)];
  return (['stage', 'status'] as const)
    .filter((field) => says[field] !== undefined && !own.includes(field) && others.includes(field))
    .map((field) => phrases().standsNot(field));
}

/** What was heard of each row, in the order in which it was. */
export function statementsByRow(
  statements: readonly Statement[],
): (place: Place) => readonly Statement[] {
  const byFile = new Map<string, Map<number, Statement[]>>();
  for (const statement of statements) {
    const { file, record } = statement.place;
    const byRecord = byFile.get(file) ?? new Map<number, Statement[]>();
    byFile.set(file, byRecord);
    const heard = byRecord.get(record);
    if (heard === undefined) byRecord.set(record, [statement]);
    else heard.push(statement);
  }
  return ({ file, record }) => byFile.get(file)?.get(record) ?? [];
}

/**
 * What one traced row says, what of it counts, and why.
 *
 * @param heard what was heard of it
 */
export function explainRow(
  journeys: Journeys,
  witnesses: Witnesses,
  unknownWords: ExplainResult['quality']['unknownWords'],
  { role, place, fate, detail, says }: TracedRow,
  heard: readonly Statement[],
): ExplainedRow {
  const { followed } = witnesses;
  const isHere = (other: Place) => isSamePlace(place, other);
  const base = { ...place, role, says: { ...says } };
  const stands = role === 'prospects' ? standingOf(witnesses, place) : [];
  if (heard.length === 0) {
    const why =
      detail ?? (stands.length > 0 ? voice().lists.clauses(stands) : phrases().fates[fate]);
    return { ...base, day: null, proves: [], counts: [], why };
  }
  const claims = new Set(heard.map(({ proves }) => proves));
  // What the export as a whole cannot tell is not proven, whatever a stage implies.
  const proves = outcomes.filter(
    (outcome) =>
      claims.has(outcome) &&
      journeys.known.has(outcome) &&
      // Being named makes a target; the row itself does not say so.
      (outcome !== 'targets' || role === 'prospects'),
  );
  const counts = proves.filter((outcome) => {
    const witness = witnesses.find(followed, outcome);
    return witness !== null && !witness.isImplied && isHere(witness.place);
  });
  const dates = outcomes.filter((outcome) => {
    const witness = witnesses.find(followed, outcome);
    if (witness === null || witness.isImplied || isHere(witness.place)) return false;
    return witness.dated !== null && isHere(witness.dated);
  });
  // To be named by an activity makes a target, on no day of its own.
  const { day } =
    heard.find(({ proves }) => proves !== 'targets' || role === 'prospects') ?? heard[0]!;
  const counted = counts.length === 0 ? [] : [phrases().counts(counts)];
  const rest = proves.filter((outcome) => !counts.includes(outcome) && !dates.includes(outcome));
  const why = voice().lists.clauses([
    ...counted,
    ...dates.map((outcome) => phrases().dates(outcome)),
    ...stands,
    // A row that says something else proves nothing of it, and nothing else tells why.
    ...(rest.length === 0 && role === 'prospects' ? overruled(witnesses, { place, says }) : []),
    ...elsewhere(journeys, followed, role, heard, rest),
    ...remarksOn(heard, says, unknownWords),
  ]);
  return { ...base, day: isDay(day) ? isoDay(day) : null, proves, counts, why };
}
