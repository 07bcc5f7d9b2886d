import { isDay, UNDATED } from '../cells/dates/calendar.js';
import type { FollowUp } from '../stats/conversion-within.js';
import { firstDays, type PeriodName } from './calendar-periods.js';
import { dimension, Groups } from './groups.js';
import type { Journeys } from './journeys.js';
import { select } from './selection.js';
import type { TallyOptions } from './tally-options.js';

/** How long prospects were followed from their entry on, to the win or to the as-of day. */
export interface Followed extends FollowUp {
  readonly won: readonly number[];
  readonly notWon: readonly number[];
}

/** The prospects of a group, together and by the period in which they entered. */
export interface FollowedGroup {
  readonly group: Readonly<Record<string, string>>;
  readonly all: Followed;
  /** By the first day of the period. */
  readonly byPeriod: ReadonlyMap<number, Followed>;
}

/** Everybody who was followed, and who could not be. */
export interface FollowUps {
  readonly groups: readonly FollowedGroup[];
  readonly total: FollowedGroup;
  /** Won, but nobody recorded when, or before the entry. */
  readonly leftOut: number;
}

interface Following extends FollowedGroup {
  readonly all: { won: number[]; notWon: number[] };
  readonly byPeriod: Map<number, { won: number[]; notWon: number[] }>;
}

const following = (group: Following['group']): Following => ({
  group,
  all: { won: [], notWon: [] },
  byPeriod: new Map(),
});

/**
 * How long each prospect that entered in the period asked for, if any, was followed to the as-of day. Whoever
 * has not won by then, lost or not, is followed to that day: a lost one cannot win any more, and so is
 * never out of sight. A prospect is its owner's.
 *
 * @param every the periods of entry
 * @returns null where no day of entry is known
 */
export function followUps(
  journeys: Journeys,
  options: TallyOptions,
  every: PeriodName,
): FollowUps | null {
  const { size, entered, reached, owner, known } = journeys;
  const { by, asOf } = options;
  if (entered === null || !known.has('wins')) return null;
  // The period is that of entry, and the age is judged by whoever asks how long it took.
  const selection = select(journeys, { ...options, basis: 'cohort', mature: null });
  const groups = new Groups(
    by.map((name) => dimension(journeys, name)),
    size,
  );
  const firstOf = firstDays(every);
  const total = following({});
  const byGroup: Following[] = [];
  let leftOut = 0;
  for (let prospect = 0; prospect < size; prospect++) {
    const [entry, rep] = [entered[prospect]!, owner[prospect]!];
    if (!isDay(entry) || entry > asOf) continue;
    if (!selection.rep(rep) || !selection.prospect(prospect).counts) continue;
    const win = reached.wins[prospect]!;
    const isWon = isDay(win) && win <= asOf;
    if (win === UNDATED || (isWon && win < entry)) {
      leftOut += 1;
      continue;
    }
    const period = firstOf(entry);
    const at = groups.of(prospect, rep);
    for (const { all, byPeriod } of [(byGroup[at] ??= following(groups.named(at))), total]) {
      let cohort = byPeriod.get(period);
      if (cohort === undefined) byPeriod.set(period, (cohort = { won: [], notWon: [] }));
      for (const to of [all, cohort]) {
        if (isWon) to.won.push(win - entry);
        else to.notWon.push(asOf - entry);
      }
    }
  }
  return { groups: byGroup, total, leftOut };
}
