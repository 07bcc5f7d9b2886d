import { isoDay } from '../../cells/dates/calendar.js';
import type { Journeys } from '../../funnel/journeys.js';
import { milestones } from '../../method/milestones.js';
import { dayOf } from '../common/deal-standing.js';
import { amountOrder, calledAt, idRanks } from '../common/prospect-facts.js';
import type { Columns } from './columns.js';

/**
 * Longest in the stage first, then the largest amounts of each currency; an order that no order of rows changes.
 *
 * @param isOfAll whether all are put in order, so that each is compared with many
 */
export function byAge(journeys: Journeys, { last, ages }: Columns, isOfAll: boolean) {
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
