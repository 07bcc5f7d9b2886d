import { isDay, isoDay, UNDATED } from '../../cells/dates/calendar.js';
import type { Journeys } from '../../funnel/journeys.js';
import type { TallyOptions } from '../../funnel/tally-options.js';
import { timesOf } from '../../funnel/weights.js';
import { type Outcome, outcomes } from '../../method/milestones.js';
import type { DaysCovered } from '../../funnel/reading/days-covered.js';
import { type Ratios } from '../../funnel/ratios.js';
import { quotientIn, type QuotientKey, quotientKeys } from '../../method/ratios.js';
import type { Warning } from '../../warnings/warnings.js';

/** More than a week, and more than a tenth of the days covered. */
const isLongBefore = ({ first, last }: DaysCovered, asOf: number): boolean =>
  asOf - last > 7 && asOf - last > (last - first + 1) / 10;

/** The day up to which the data can tell what happened: the as-of day, or their last one where that lies long before it. */
export const lastSeen = (covers: DaysCovered | null, asOf: number): number =>
  covers !== null && isLongBefore(covers, asOf) ? covers.last : asOf;

/** Names the last day of the data where it lies long before the day from which they are looked at. */
export const dataEndEarly = (covers: DaysCovered | null, asOf: number): Warning[] =>
  covers !== null && isLongBefore(covers, asOf)
    ? [{ code: 'data-end-early', last: isoDay(covers.last) }]
    : [];

/** What happened, and no plan: an appointment is dated by the day it is to be. */
const pastOutcomes: readonly Outcome[] = outcomes.filter((outcome) => outcome !== 'booked');

/** Names what is dated after the day from which the data are looked at, and counts all the same. */
export function daysAhead(
  { size, weights, owner, entered, reached }: Journeys,
  { asOf, since, until, basis, mature, reps, where }: TallyOptions,
): Warning[] {
  // Those are not counted.
  if ((until !== null && until <= asOf) || basis === 'cohort' || mature !== null) return [];
  const columns = [entered, ...pastOutcomes.map((outcome) => reached[outcome])];
  const isCounted = (day: number): boolean =>
    isDay(day) && day >= (since ?? day) && day <= (until ?? day);
  let [count, last] = [0, asOf];
  for (let prospect = 0; prospect < size; prospect++) {
    let latest = asOf;
    for (const days of columns) {
      const day = days?.[prospect] ?? UNDATED;
      if (day > latest && isCounted(day)) latest = day;
    }
    const isAsked = () => where(prospect) && (reps === null || reps.has(owner[prospect]!));
    if (latest === asOf || !isAsked()) continue;
    count += timesOf(weights, prospect);
    last = Math.max(last, latest);
  }
  return count === 0 ? [] : [{ code: 'days-ahead', count, asOf: isoDay(asOf), last: isoDay(last) }];
}

/** Ratios by what they are of: a group, or a period. */
interface NamedRatios {
  readonly name: string;
  readonly ratios: Ratios;
}

/**
 * Says of which ratios of a period the prospects above the line are not those below it: of those above 100 %,
 * and of those told to be mixed.
 */
export function periodsMixed(
  named: readonly NamedRatios[],
  mixed: readonly QuotientKey[],
): Warning[] {
  const above = quotientKeys.flatMap((ratio) => {
    const groups = named
      .filter(({ ratios }) => (quotientIn(ratios, ratio).value ?? 0) > 1)
      .map(({ name }) => name);
    return groups.length === 0 ? [] : [{ ratio, groups }];
  });
  return above.length === 0 && mixed.length === 0 ? [] : [{ code: 'periods-mixed', above, mixed }];
}
