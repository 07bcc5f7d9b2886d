import { NEVER } from '../../cells/dates/calendar.js';
import { countedProspects } from '../../funnel/counted.js';
import type { Journeys } from '../../funnel/journeys.js';
import { type Milestone, milestones } from '../../method/milestones.js';
import type { Warning } from '../../warnings/warnings.js';
import { standingAt } from '../common/deal-standing.js';
import { leading } from '../common/leading.js';
import type { MeasuredExport } from '../common/measure.js';
import { unpricedOf, worthOf } from '../common/prospect-facts.js';
import { RowsInTurn } from '../common/rows-in-turn.js';
import { worded } from '../report/report.js';
import { voice } from '../../say/voice.js';
import type { DealsAsked } from './asked.js';
import { type Columns, columnsOf } from './columns.js';
import { byAge } from './order.js';
import type { DealsAnswer } from './result.js';
import { dealMaker } from './row.js';

const say = () => voice().deals;

/** The milestone that an export tells after another one; null where there is none. */
export const nextKnown = ({ known }: Journeys, after: Milestone): Milestone | null =>
  milestones.slice(milestones.indexOf(after) + 1).find((milestone) => known.has(milestone)) ?? null;

/** Prospects in the order of their places, with what is not known of those that are left out. */
interface Found {
  readonly prospects: Int32Array;
  readonly untoldStandings: number;
  readonly untoldAges: number;
  /** Of how many nothing says whether they got to what is asked for. */
  readonly untoldOutcomes: number;
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
  let [untoldStandings, untoldAges, untoldOutcomes, size] = [0, 0, 0, 0];
  const prospects = new Int32Array(journeys.size);
  for (let prospect = 0; prospect < journeys.size; prospect++) {
    if (counted.some((outcome) => isOpen(prospect, outcome))) untoldOutcomes += 1;
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
  return { prospects: prospects.subarray(0, size), untoldStandings, untoldAges, untoldOutcomes };
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
  const { prospects, untoldStandings, untoldAges, untoldOutcomes } = find(measured, asked, columns);
  const untold = untoldStandings + untoldAges + untoldOutcomes;
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
    sentence:
      prospects.length === 0 && untold > 0
        ? say().noneForCertain(untold)
        : say().found(prospects.length, asked, worth, unpricedOf(journeys, prospects)),
    count: prospects.length,
    worth,
    deals: new RowsInTurn(listed.length, (at) => dealOf(listed[at]!)),
    quality: measurement.quality,
    warnings: worded([...notes, ...measurement.warnings]),
  };
}
