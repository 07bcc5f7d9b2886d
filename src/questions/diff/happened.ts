import { dealStandings } from '../common/deal-standing.js';
import { type Happening, happenings } from './result.js';
import { NONE, type Side, type Sides } from './sides.js';

const [OPEN, WON, LOST, UNKNOWN] = ['open', 'won', 'lost', 'unknown'].map((standing) =>
  (dealStandings as readonly string[]).indexOf(standing),
) as [number, number, number, number];

/** Happenings as a set of bits. */
type Happened = number;

const bits = Object.fromEntries(happenings.map((one, place) => [one, 1 << place])) as Readonly<
  Record<Happening, Happened>
>;

/** The happenings of a set. */
export const happeningsIn = (happened: Happened): Happening[] =>
  happenings.filter((one) => (happened & bits[one]) !== 0);

const isOver = (standing: number): boolean => standing === WON || standing === LOST;

/** Whether a deal moved on from one milestone to another, or back, as far as the other export could have told. */
function movement(
  { before, after }: Sides,
  was: number,
  is: number,
): 'on' | 'back' | 'untold' | null {
  const [from, to] = [before.last[was]!, after.last[is]!];
  if (to > from) return before.tells(was, to) ? 'on' : 'untold';
  if (to < from) return after.tells(is, from) ? 'back' : 'untold';
  return null;
}

/** Whether two amounts are the same; no amount is the same as none. */
function isSameAmount(one: Side, was: number, other: Side, is: number): boolean {
  const [a, b] = [one.amounts[was]!, other.amounts[is]!];
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b);
  return a === b && one.currencies[was] === other.currencies[is];
}

/**
 * What happened to a deal that both exports have, or one. It moved only where the other export could have told: a
 * stage that the loss has overwritten is no way back.
 *
 * @param was its place in the earlier export, NONE where it is not there
 * @param is its place in the later one
 */
export function happenedTo(sides: Sides, was: number, is: number): Happened {
  if (was === NONE) return bits['came-in'];
  if (is === NONE) return bits.gone;
  const { before, after } = sides;
  const [stood, stands] = [before.standings[was]!, after.standings[is]!];
  const moved = movement(sides, was, is);
  return (
    (stood !== WON && stands === WON ? bits.won : 0) |
    (stood !== LOST && stands === LOST ? bits.lost : 0) |
    (isOver(stood) && stands === OPEN ? bits.reopened : 0) |
    (moved === 'on' ? bits['moved-on'] : 0) |
    (moved === 'back' ? bits['moved-back'] : 0) |
    (before.reps[was] === after.reps[is] ? 0 : bits.owner) |
    (isSameAmount(before, was, after, is) ? 0 : bits.amount) |
    (before.closes[was] === after.closes[is] ? 0 : bits.date)
  );
}

/** Whether a deal that was open moved since; `none` for one that was not open, or is in one export alone. */
export function fateOf(
  sides: Sides,
  was: number,
  is: number,
): 'none' | 'moved' | 'stayed' | 'untold' {
  if (was === NONE || is === NONE || sides.before.standings[was] !== OPEN) return 'none';
  const stands = sides.after.standings[is]!;
  if (isOver(stands)) return 'moved';
  const moved = movement(sides, was, is);
  if (stands === UNKNOWN || moved === 'untold') return 'untold';
  return moved === null ? 'stayed' : 'moved';
}
