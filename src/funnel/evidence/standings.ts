import { isDay, NEVER, UNDATED } from '../../cells/dates/calendar.js';
import { NO, YES } from '../../load/columns/flag-cells.js';
import type { Prospects } from '../../load/prospects.js';
import { milestones, type PerOutcome } from '../../method/milestones.js';

/** What stage and status say of the end of a deal. */
const WON = 1;
const LOST = 2;

/**
 * Takes what stage, status and flags say: a current stage implies the stages before it, closed and not won
 * is lost.
 *
 * @returns how each prospect ended, as far as they say: WON, LOST, both or neither
 */
export function addStandings(
  { standings, flags, size }: Prospects,
  reached: PerOutcome<Int32Array>,
): Uint8Array {
  const ended = new Uint8Array(size);
  const wins = milestones.indexOf('wins');
  const path = milestones.map((milestone) => reached[milestone]);
  const pass = (prospect: number, deepest: number): void => {
    for (let place = deepest; place > 0; place--) {
      const days = path[place]!;
      if (days[prospect] === NEVER) days[prospect] = UNDATED;
    }
  };
  const lose = (prospect: number): void => {
    ended[prospect]! |= LOST;
    if (reached.lost[prospect] === NEVER) reached.lost[prospect] = UNDATED;
  };
  for (const { codes, words } of standings.values()) {
    const deepest = words.kinds.map((kind) =>
      kind === null || kind === undefined || kind === 'open' || kind === 'lost'
        ? 0
        : milestones.indexOf(kind),
    );
    const lost = words.kinds.map((kind) => kind === 'lost');
    const said = codes.values();
    for (let prospect = 0; prospect < size; prospect++) {
      const code = said[prospect]!;
      pass(prospect, deepest[code]!);
      if (deepest[code]! >= wins) ended[prospect]! |= WON;
      if (lost[code] === true) lose(prospect);
    }
  }
  const [isWon, isClosed] = [flags.get('isWon'), flags.get('isClosed')];
  for (let prospect = 0; prospect < size && isWon !== undefined; prospect++) {
    if (isWon[prospect] === YES) {
      pass(prospect, wins);
      ended[prospect]! |= WON;
    } else if (isClosed?.[prospect] === YES && isWon[prospect] === NO) lose(prospect);
  }
  return ended;
}

/**
 * A deal that its stage or status says is won or lost, and that nothing else dates, was so on the day it
 * was closed. Of an open deal the same column is the day it is expected to close, which dates nothing.
 */
export function dateClosings(
  closed: Int32Array,
  ended: Uint8Array,
  { wins, lost }: PerOutcome<Int32Array>,
): void {
  for (const [days, end] of [
    [wins, WON],
    [lost, LOST],
  ] as const) {
    for (let prospect = 0; prospect < closed.length; prospect++) {
      if (days[prospect] !== UNDATED || (ended[prospect]! & end) === 0) continue;
      if (isDay(closed[prospect]!)) days[prospect] = closed[prospect]!;
    }
  }
}

/** An appointment that was held was booked too, on that day at the latest. */
export function bookWhatWasHeld(held: Int32Array | undefined, booked: Int32Array): void {
  held?.forEach((day, prospect) => (booked[prospect] = Math.min(booked[prospect]!, day)));
}
