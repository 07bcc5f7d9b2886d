import { isoDay, NEVER } from '../../cells/dates/calendar.js';
import { countedProspects } from '../../funnel/counted.js';
import type { Journeys } from '../../funnel/journeys.js';
import { type Milestone, milestones, type Outcome } from '../../method/milestones.js';
import type { Warning } from '../../warnings/warnings.js';
import type { MeasuredExport } from '../common/measure.js';
import { leading } from '../common/leading.js';
import { amountAt, amountOrder, calledAt, idRanks, worthOf } from '../common/prospect-facts.js';
import { RowsInTurn } from '../common/rows-in-turn.js';
import { worded } from '../report/report.js';
import type { Deal, DealsAnswer } from './result.js';
import {
  agesOf,
  dayOf,
  furtherTeller,
  lastMilestonesOf,
  standingAt,
  standingsOf,
  usualDays,
} from '../common/deal-standing.js';
import { voice } from '../../say/voice.js';

const say = () => voice().deals;

/** Which prospects are listed: those of whom all of it holds. */
export interface DealsAsked {
  /** Who counts in an outcome. */
  readonly at: Outcome | null;
  /** Who counts in a milestone, did not get to the next one that the export tells, and is no longer open. */
  readonly droppedAfter: Milestone | null;
  /** Of whom the export cannot tell whether they count in an outcome. */
  readonly untold: Outcome | null;
  /** Whose status is open. */
  readonly open: boolean;
  /** Who has been longer at the last milestone than 9 in 10 of those that were won. */
  readonly stuck: boolean;
}

/** The milestone that an export tells after another one; null where there is none. */
export const nextKnown = ({ known }: Journeys, after: Milestone): Milestone | null =>
  milestones.slice(milestones.indexOf(after) + 1).find((milestone) => known.has(milestone)) ?? null;

/** How every prospect stands, as columns. */
interface Columns {
  /** See `standingsOf`, `lastMilestonesOf` and `agesOf`. */
  readonly standings: Uint8Array;
  readonly last: Uint8Array;
  readonly ages: Int32Array;
  /** Days that a milestone usually takes, by its place on the path; null where nobody knows. */
  readonly usual: readonly (number | null)[];
}

function columnsOf(journeys: Journeys, asOf: number): Columns {
  const last = lastMilestonesOf(journeys);
  const usual = usualDays(journeys);
  return {
    standings: standingsOf(journeys),
    last,
    ages: agesOf(journeys, last, asOf),
    usual: milestones.map((milestone) => usual.get(milestone) ?? null),
  };
}

/** Prospects in the order of their places, with what is not known of those that are left out. */
interface Found {
  readonly prospects: Int32Array;
  readonly untoldStandings: number;
  readonly untoldAges: number;
}

/** Who is asked for. */
function find(
  { study, counting }: MeasuredExport,
  asked: DealsAsked,
  { standings, last, ages, usual }: Columns,
): Found {
  const { journeys } = study;
  const { countsInAll, isOpen } = countedProspects(journeys, counting);
  const { at, droppedAfter, untold, open, stuck } = asked;
  const next = droppedAfter === null ? null : nextKnown(journeys, droppedAfter);
  const isDropped = (prospect: number): boolean =>
    next === null || (journeys.reached[next][prospect] === NEVER && !isOpen(prospect, next));
  const counted = [at, droppedAfter].filter((outcome) => outcome !== null);
  // Without any condition, whoever is in the file.
  const those = countsInAll(counted.length === 0 && untold === null ? ['targets'] : counted);
  const isAsked = (prospect: number): boolean =>
    those(prospect) && (untold === null || isOpen(prospect, untold)) && isDropped(prospect);
  const needsStanding = open || stuck || droppedAfter !== null;
  let [untoldStandings, untoldAges, size] = [0, 0, 0];
  const prospects = new Int32Array(journeys.size);
  for (let prospect = 0; prospect < journeys.size; prospect++) {
    if (!isAsked(prospect)) continue;
    const standing = standingAt(standings, prospect);
    if (needsStanding && standing === 'unknown') untoldStandings += 1;
    if ((open || stuck) && standing !== 'open') continue;
    if (droppedAfter !== null && standing !== 'lost') continue;
    if (stuck) {
      const [days, limit] = [ages[prospect]!, usual[last[prospect]!]!];
      const isUntold = days === -1 || limit === null;
      if (isUntold) untoldAges += 1;
      if (isUntold || days <= limit) continue;
    }
    prospects[size++] = prospect;
  }
  return { prospects: prospects.subarray(0, size), untoldStandings, untoldAges };
}

/**
 * Longest in the stage first, then the largest amounts of each currency; an order that no order of rows changes.
 *
 * @param isOfAll whether all are put in order, so that each is compared with many
 */
function byAge(journeys: Journeys, { last, ages }: Columns, isOfAll: boolean) {
  const byAmount = amountOrder(journeys);
  const keysOf = (prospect: number): string[] => {
    const { id, name, rep } = calledAt(journeys, prospect);
    const day = dayOf(journeys, prospect, milestones[last[prospect]!]!);
    return [id, name, rep, day === null ? null : isoDay(day)].map((key) => key ?? '');
  };
  const byName = (one: number, other: number): number => {
    const [a, b] = [keysOf(one), keysOf(other)];
    const at = a.findIndex((key, place) => key !== b[place]);
    return at === -1 ? 0 : a[at]! < b[at]! ? -1 : 1;
  };
  const ids = isOfAll ? idRanks(journeys) : null;
  const byId = (one: number, other: number): number => (ids === null ? 0 : ids[one]! - ids[other]!);
  return (one: number, other: number): number =>
    ages[other]! - ages[one]! || byAmount(one, other) || byId(one, other) || byName(one, other);
}

/** Makes the row of a prospect. */
function dealMaker({ study }: MeasuredExport, asked: DealsAsked, columns: Columns) {
  const { journeys } = study;
  const { places } = journeys.details;
  const { standings, last, ages, usual } = columns;
  const isFurtherUntold = furtherTeller(journeys, last);
  const dayText = (prospect: number, outcome: Outcome): string | null => {
    const day = dayOf(journeys, prospect, outcome);
    return day === null ? null : isoDay(day);
  };
  const { at, droppedAfter, untold, open, stuck } = asked;
  const { reason } = say();
  // Every field by its name: a copy of an object takes longer than all the rest of the row.
  return (prospect: number): Deal => {
    const got = milestones[last[prospect]!]!;
    const standing = standingAt(standings, prospect);
    const mayBeFurther = isFurtherUntold(prospect);
    const since = dayText(prospect, got);
    const days = ages[prospect] === -1 ? null : ages[prospect]!;
    const limit = usual[last[prospect]!]!;
    const atDay = at === null ? null : dayText(prospect, at);
    const { id, name, rep } = calledAt(journeys, prospect);
    return {
      id,
      name,
      rep,
      standing,
      got,
      mayBeFurther,
      since,
      days,
      usual: limit,
      amount: amountAt(journeys, prospect),
      reason: reason({
        at,
        droppedAfter,
        untold,
        open,
        stuck,
        standing,
        got,
        mayBeFurther,
        since,
        days,
        usual: limit,
        atDay,
      }),
      row: places === null ? null : places.placeAt(prospect, null),
    };
  };
}

/**
 * The prospects behind a number: who they are, how far they got, how long they have been there, and why they are
 * listed.
 *
 * @param most how many rows are wanted, from the first; null for all
 */
export function deals(
  measured: MeasuredExport,
  asked: DealsAsked,
  most: number | null,
): DealsAnswer {
  const { study, counting, options, measurement } = measured;
  const { journeys } = study;
  const columns = columnsOf(journeys, counting.asOf);
  const { prospects, untoldStandings, untoldAges } = find(measured, asked, columns);
  const listed = leading(
    prospects,
    most ?? prospects.length,
    byAge(journeys, columns, most === null),
  );
  const dealOf = dealMaker(measured, asked, columns);
  const notes: Warning[] = [
    ...(untoldStandings === 0
      ? []
      : [{ code: 'standing-untold' as const, count: untoldStandings }]),
    ...(untoldAges === 0 ? [] : [{ code: 'stage-age-untold' as const, count: untoldAges }]),
  ];
  const worth = worthOf(journeys, prospects);
  return {
    schema: 'spanco/deals/1',
    options,
    asked: { ...asked },
    sentence: say().found(prospects.length, asked, worth),
    count: prospects.length,
    worth,
    deals: new RowsInTurn(listed.length, (at) => dealOf(listed[at]!)),
    quality: measurement.quality,
    warnings: worded([...notes, ...measurement.warnings]),
  };
}
