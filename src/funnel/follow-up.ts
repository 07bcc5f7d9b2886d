import { isDay, UNDATED } from '../cells/dates/calendar.js';
import type { FollowUp } from '../stats/conversion-within.js';
import { bitOf } from '../method/milestones.js';
import { firstDays, type PeriodName } from './calendar-periods.js';
import { dimension, Groups } from './groups.js';
import type { Journeys } from './journeys.js';
import { select } from './selection.js';
import type { TallyOptions } from './tally-options.js';

/** How long prospects were followed from their entry on, to the win or to the as-of day. */
export interface Followed extends FollowUp {
  readonly won: readonly number[];
  readonly notWon: readonly number[];
  /** How many more there are of whom nobody can tell whether they won in so many days. */
  readonly untold: number;
}

/** Of whom nobody is followed. */
export const nobodyFollowed: Followed = { won: [], notWon: [], untold: 0 };

/** A share of the untold that moves a curve by more than that makes it unknown: 5 points, as the bounds of a ratio. */
const MOST_UNTOLD = 0.05;

/** Whether a curve tells anything, whatever those of whom nobody can tell did. */
export const isTold = ({ won, notWon, untold }: Followed): boolean =>
  untold <= MOST_UNTOLD * (won.length + notWon.length + untold);

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

const WON = bitOf('wins');

interface Counted {
  readonly won: number[];
  readonly notWon: number[];
  untold: number;
}

const nobodyYet = (): Counted => ({ won: [], notWon: [], untold: 0 });

interface Following extends FollowedGroup {
  readonly all: Counted;
  readonly byPeriod: Map<number, Counted>;
}

const following = (group: Following['group']): Following => ({
  group,
  all: nobodyYet(),
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
  const { size, entered, reached, open, owner, known } = journeys;
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
    const isLeftOut = win === UNDATED || (isWon && win < entry);
    if (isLeftOut) leftOut += 1;
    const isUntold = isLeftOut || (open[prospect]! & WON) !== 0;
    const period = firstOf(entry);
    const at = groups.of(prospect, rep);
    for (const { all, byPeriod } of [(byGroup[at] ??= following(groups.named(at))), total]) {
      let cohort = byPeriod.get(period);
      if (cohort === undefined) byPeriod.set(period, (cohort = nobodyYet()));
      for (const to of [all, cohort]) {
        if (isUntold) to.untold += 1;
        else if (isWon) to.won.push(win - entry);
        else to.notWon.push(asOf - entry);
      }
    }
  }
  return { groups: byGroup, total, leftOut };
}
