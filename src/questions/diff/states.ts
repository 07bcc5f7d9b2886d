import { isDay, isoDay } from '../../cells/dates/calendar.js';
import { nameKey } from '../../cells/text/fold.js';
import { withoutNames } from '../../errors/diff.js';
import type { Journeys } from '../../funnel/journeys.js';
import { bitOf, type Milestone } from '../../method/milestones.js';
import { isFurtherUntold, lastMilestones, standingOf } from '../common/deal-standing.js';
import { amountAt, calledAt } from '../common/prospect-facts.js';
import type { DealState } from './result.js';

/** A deal of an export, and how it stands there. */
export interface NamedDeal {
  /** Its place among the prospects. */
  readonly place: number;
  readonly id: string | null;
  readonly name: string | null;
  readonly state: DealState;
  /** Whether its export tells if it got to a milestone. */
  readonly tells: (milestone: Milestone) => boolean;
}

/** What tells the same deal in both exports: ids where both have them, else names. */
export type Key = 'id' | 'name';

/** Whether an export has ids, or names, of deals. */
const has = ({ details }: Journeys, key: Key): boolean => details.extras.names.has(key);

/** @throws SpancoError where the exports have neither ids nor names in common */
export function keyOf(before: Journeys, after: Journeys): Key {
  const key = (['id', 'name'] as const).find((one) => has(before, one) && has(after, one));
  if (key === undefined) throw withoutNames();
  return key;
}

/** Names of reps as the later export spells them: case and white space make nobody somebody else. */
export function spellingOf(before: Journeys, after: Journeys): (label: string) => string {
  const labels = [...before.reps.labels, ...after.reps.labels];
  const byKey = new Map(labels.map((label) => [nameKey(label), label]));
  const spelled = new Map(labels.map((label) => [label, byKey.get(nameKey(label))!]));
  return (label) => spelled.get(label) ?? label;
}

/**
 * Every deal by what tells it; of several with one name, as ids are rare to repeat, each by its place among them.
 *
 * @param spelled the name of a rep as it is shown
 */
export function dealsBy(
  journeys: Journeys,
  key: Key,
  spelled: (label: string) => string,
): ReadonlyMap<string, NamedDeal> {
  const { size, details, known, open } = journeys;
  const deals = new Map<string, NamedDeal>();
  const gotTo = lastMilestones(journeys);
  const times = new Map<string, number>();
  for (let prospect = 0; prospect < size; prospect++) {
    const { id, name, rep } = calledAt(journeys, prospect);
    const called = key === 'id' ? id : name;
    if (called === null) continue;
    const closes = details.closed?.[prospect];
    const untold = open[prospect]!;
    const got = gotTo(prospect);
    const plain = key === 'id' ? called : nameKey(called);
    const time = (times.get(plain) ?? 0) + 1;
    times.set(plain, time);
    deals.set(time === 1 ? plain : `${plain}\n${time}`, {
      ...{ place: prospect, id, name },
      tells: (milestone) =>
        milestone === 'targets' || (known.has(milestone) && (untold & bitOf(milestone)) === 0),
      state: {
        standing: standingOf(journeys, prospect),
        got,
        mayBeFurther: isFurtherUntold(journeys, prospect, got),
        rep: rep === null ? null : spelled(rep),
        amount: amountAt(journeys, prospect),
        closes: closes !== undefined && isDay(closes) ? isoDay(closes) : null,
      },
    });
  }
  return deals;
}
