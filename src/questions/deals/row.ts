import { isoDay } from '../../cells/dates/calendar.js';
import { milestones, type Outcome } from '../../method/milestones.js';
import { dayOf, furtherTeller, standingAt } from '../common/deal-standing.js';
import type { MeasuredExport } from '../common/measure.js';
import { amountAt, calledAt } from '../common/prospect-facts.js';
import { voice } from '../../say/voice.js';
import type { DealsAsked } from './asked.js';
import type { Columns } from './columns.js';
import type { Deal } from './result.js';

/** Makes the row of a prospect. */
export function dealMaker({ study }: MeasuredExport, asked: DealsAsked, columns: Columns) {
  const { journeys } = study;
  const { places } = journeys.details;
  const { standings, last, ages, usual } = columns;
  const isFurtherUntold = furtherTeller(journeys, last);
  const dayText = (prospect: number, outcome: Outcome): string | null => {
    const day = dayOf(journeys, prospect, outcome);
    return day === null ? null : isoDay(day);
  };
  const { at, droppedAfter, untold, open, stuck } = asked;
  const { reason } = voice().deals;
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
      row: places === null ? null : places.standsAt(prospect),
    };
  };
}
