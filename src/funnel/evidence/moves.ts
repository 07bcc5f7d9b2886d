import { isDay, UNDATED } from '../../cells/dates/calendar.js';
import { type History, NO_STAGE } from '../../load/history.js';
import type { StageKind } from '../../knowledge/words/stages.js';
import { milestones, type PerOutcome } from '../../method/milestones.js';

/** What a change of stage is. */
export type Move = 'forward' | 'same' | 'backward' | 'reopened' | 'lost' | 'unknown';

/** What the changes of stage were, counted. */
export interface Moves {
  /** Changes that were understood, of the stage. */
  readonly rows: number;
  readonly backward: number;
  readonly reopened: number;
  /** Rows that say a stage changed into itself. */
  readonly same: number;
  /** Rows about other fields. */
  readonly otherFields: number;
  /** Each change, in the order it was read, for whoever explains one. */
  readonly each: readonly Move[];
}

const noMoves: Moves = { rows: 0, backward: 0, reopened: 0, same: 0, otherFields: 0, each: [] };

const wins = milestones.indexOf('wins');
/** A stage that is open, and says no more. */
const OPEN = 0;
/** Lost stands beside the way. */
const LOST = -1;
/** A word that means nothing to us. */
const UNKNOWN = -2;

/** How far along the way a stage is. */
function depthOf(kind: StageKind | null | undefined): number {
  if (kind === null || kind === undefined) return UNKNOWN;
  if (kind === 'lost') return LOST;
  return kind === 'open' ? OPEN : milestones.indexOf(kind);
}

/** What a change from one depth to another is. */
function moveOf(before: number | null, after: number): Move {
  if (after === UNKNOWN) return 'unknown';
  if (after === LOST) return before === LOST ? 'same' : 'lost';
  if (before === null || before === UNKNOWN) return 'forward';
  const wasClosed = before === LOST || before >= wins;
  if (wasClosed && after < wins) return 'reopened';
  if (before === LOST) return 'forward';
  return after > before ? 'forward' : after < before ? 'backward' : 'same';
}

/**
 * Whether the newest change comes first, as in many exports: told by the days of the changes of one prospect,
 * which others may stand between, else by those of the whole file.
 */
function isNewestFirst({ size, prospect, day }: History): boolean {
  const latest = new Map<number, number>();
  let [down, rises, falls] = [0, 0, 0];
  let last: number | null = null;
  for (let at = 0; at < size; at++) {
    const on = day[at]!;
    if (!isDay(on)) continue;
    const before = latest.get(prospect[at]!) ?? on;
    down += Math.sign(before - on);
    if (last !== null && on > last) rises += 1;
    if (last !== null && on < last) falls += 1;
    latest.set(prospect[at]!, on);
    last = on;
  }
  return down === 0 ? rises === 0 && falls > 0 : down > 0;
}

/** The changes of each prospect in the order of their days; those of one day in the order they were made. */
export function inOrder(history: History): Int32Array {
  const { size, prospect, day } = history;
  const order = Int32Array.from({ length: size }, (_, at) => at);
  const sign = isNewestFirst(history) ? -1 : 1;
  return order.sort((a, b) => prospect[a]! - prospect[b]! || day[a]! - day[b]! || sign * (a - b));
}

/**
 * Takes what changes of stage prove: entering a stage proves its milestone on that day, and that the
 * stages before it were passed, as leaving one does. A stage that changed into itself, or back, is no
 * progress. A loss that was re-opened is none.
 *
 * @param reached days by milestone, changed in place
 * @returns what the changes were; where nothing names the stage before, it is the one entered last
 */
export function addMoves(history: History | null, reached: PerOutcome<Int32Array>): Moves {
  if (history === null) return noMoves;
  const { size, prospect, from, to, day, words } = history;
  const depths = words.kinds.map(depthOf);
  const each = new Array<Move>(size);
  const counts: Record<Move, number> = {
    forward: 0,
    same: 0,
    backward: 0,
    reopened: 0,
    lost: 0,
    unknown: 0,
  };
  const path = milestones.map((milestone) => reached[milestone]);
  const order = inOrder(history);
  let last: number | null = null;
  let lostOn: number | null = null;
  for (let place = 0; place < size; place++) {
    const at = order[place]!;
    const of = prospect[at]!;
    if (place === 0 || prospect[order[place - 1]!] !== of) [last, lostOn] = [null, null];
    const after = depths[to[at]!]!;
    // The same words are the same stage, whether or not we know what they mean.
    const isSame = from[at] !== NO_STAGE && words.labelOf(from[at]!) === words.labelOf(to[at]!);
    const before = from[at] === NO_STAGE ? last : depths[from[at]!]!;
    const move = isSame ? 'same' : moveOf(before, after);
    each[at] = move;
    counts[move] += 1;
    // Whoever left a stage was in it; a deal made in its first stage has no change into it.
    if (!isSame && from[at] !== NO_STAGE) pass(path, of, before!);
    if (move === 'forward') enter(path, of, after, day[at]!);
    if (move === 'lost') lostOn = day[at]!;
    else if (move !== 'same' && move !== 'unknown') lostOn = null;
    if (move !== 'unknown') last = after;
    const isLast = place === size - 1 || prospect[order[place + 1]!] !== of;
    if (isLast && lostOn !== null) reached.lost[of] = Math.min(reached.lost[of]!, lostOn);
  }
  return {
    rows: size - counts.unknown,
    backward: counts.backward,
    reopened: counts.reopened,
    same: counts.same,
    otherFields: history.otherFields,
    each,
  };
}

/** Notes that a stage was entered on a day, and that those before it were passed. */
function enter(path: readonly Int32Array[], prospect: number, depth: number, day: number): void {
  if (depth <= 0) return;
  const days = path[depth]!;
  days[prospect] = Math.min(days[prospect]!, isDay(day) ? day : UNDATED);
  pass(path, prospect, depth - 1);
}

/** Notes that a stage and those before it were passed, nobody knows when. */
function pass(path: readonly Int32Array[], prospect: number, depth: number): void {
  for (let place = depth; place > 0; place--) {
    const days = path[place]!;
    days[prospect] = Math.min(days[prospect]!, UNDATED);
  }
}
