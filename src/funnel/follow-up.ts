import { isDay, UNDATED } from '../cells/dates/calendar.js';
import type { FollowUp } from '../stats/conversion-within.js';
import { bitOf } from '../method/milestones.js';
import { PeriodCodes, type PeriodName } from './calendar-periods.js';
import { dimension, Groups } from './groups.js';
import { joined } from './joined.js';
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

/** Several, taken together. */
const together = (all: readonly Followed[]): Followed => ({
  won: joined(all.map(({ won }) => won)),
  notWon: joined(all.map(({ notWon }) => notWon)),
  untold: all.reduce((sum, { untold }) => sum + untold, 0),
});

/** A group whose prospects were followed by the period of their entry. */
const grouped = (
  group: FollowedGroup['group'],
  byPeriod: ReadonlyMap<number, Followed>,
): FollowedGroup => ({ group, all: together([...byPeriod.values()]), byPeriod });

/** Everybody, from the groups: a prospect is in one of them. */
function everybody(groups: readonly FollowedGroup[]): FollowedGroup {
  const found = new Map<number, Followed[]>();
  for (const { byPeriod } of groups) {
    for (const [period, followed] of byPeriod) {
      const others = found.get(period);
      if (others === undefined) found.set(period, [followed]);
      else others.push(followed);
    }
  }
  return grouped({}, new Map([...found].map(([period, all]) => [period, together(all)])));
}

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
  const codes = new PeriodCodes(every);
  /** By group, and by the code of the period. */
  const followed: Counted[][] = [];
  let leftOut = 0;
  for (let prospect = 0; prospect < size; prospect++) {
    const [entry, rep] = [entered[prospect]!, owner[prospect]!];
    if (!isDay(entry) || entry > asOf) continue;
    if (!selection.rep(rep) || !selection.prospect(prospect).counts) continue;
    const cohorts = (followed[groups.of(prospect, rep)] ??= []);
    const cohort = (cohorts[codes.of(entry)] ??= nobodyYet());
    const win = reached.wins[prospect]!;
    const isWon = isDay(win) && win <= asOf;
    const isLeftOut = win === UNDATED || (isWon && win < entry);
    if (isLeftOut) leftOut += 1;
    if (isLeftOut || (open[prospect]! & WON) !== 0) cohort.untold += 1;
    else if (isWon) cohort.won.push(win - entry);
    else cohort.notWon.push(asOf - entry);
  }
  const byGroup = followed.map((cohorts, at) => {
    const byPeriod = codes.firsts.flatMap((first, code): [number, Followed][] => {
      const cohort = cohorts[code];
      return cohort === undefined ? [] : [[first, cohort]];
    });
    return grouped(groups.named(at), new Map(byPeriod));
  });
  return { groups: byGroup, total: everybody(byGroup), leftOut };
}
