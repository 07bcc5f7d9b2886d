import { UNDATED } from '../../cells/dates/calendar.js';
import { type History, NO_STAGE } from '../../load/history.js';
import type { StageKind } from '../../knowledge/words/stages.js';
import { milestones } from '../../method/milestones.js';
import { type Door, steps } from './door.js';
import { inOrder } from '../../load/history-order.js';
import type { Remark } from './rules.js';

/** What a change of stage is. */
type Move = 'forward' | 'same' | 'backward' | 'reopened' | 'lost' | 'unknown';

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
}

const noMoves: Moves = { rows: 0, backward: 0, reopened: 0, same: 0, otherFields: 0 };

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

/** What is remarked of each kind of change. */
const remarks = {
  forward: 'movedOn',
  lost: 'movedOn',
  same: 'unchanged',
  backward: 'wentBackward',
  reopened: 'reopened',
  unknown: 'unknownChange',
} as const satisfies Record<Move, Remark>;

/**
 * Takes what changes of stage prove: entering a stage proves its milestone on that day, and that the
 * stages before it were passed, as leaving one does. A stage that changed into itself, or back, is no
 * progress. A loss that was re-opened is none.
 *
 * @returns what the changes were; where nothing names the stage before, it is the one entered last
 */
export function proveMoves(door: Door, history: History | null): Moves {
  if (history === null) return noMoves;
  const { size, prospect, from, to, day, words } = history;
  const depths = words.kinds.map(depthOf);
  const counts: Record<Move, number> = {
    forward: 0,
    same: 0,
    backward: 0,
    reopened: 0,
    lost: 0,
    unknown: 0,
  };
  const order = inOrder(history);
  let last: number | null = null;
  let loss: number | null = null;
  for (let place = 0; place < size; place++) {
    const row = order[place]!;
    const whom = prospect[row]!;
    if (place === 0 || prospect[order[place - 1]!] !== whom) [last, loss] = [null, null];
    const after = depths[to[row]!]!;
    // The same words are the same stage, whether or not we know what they mean.
    const isSame = from[row] !== NO_STAGE && words.labelOf(from[row]!) === words.labelOf(to[row]!);
    const before = from[row] === NO_STAGE ? last : depths[from[row]!]!;
    const move = isSame ? 'same' : moveOf(before, after);
    counts[move] += 1;
    door.remark(whom, day[row]!, remarks[move], row);
    // Whoever left a stage was in it; a deal made in its first stage has no change into it.
    if (!isSame && from[row] !== NO_STAGE) provePassed(door, whom, before!, row);
    if (move === 'forward') proveEntered(door, whom, after, day[row]!, row);
    const isOpen = move !== 'lost' && move !== 'same' && move !== 'unknown';
    if (loss !== null && (isOpen || move === 'lost')) {
      door.remark(whom, day[loss]!, 'lossTakenBack', loss);
    }
    if (move === 'lost') loss = row;
    else if (isOpen) loss = null;
    if (move !== 'unknown') last = after;
    const isLast = place === size - 1 || prospect[order[place + 1]!] !== whom;
    if (isLast && loss !== null) door.prove(whom, steps.lost, day[loss]!, 'lostForGood', loss);
  }
  return {
    rows: size - counts.unknown,
    backward: counts.backward,
    reopened: counts.reopened,
    same: counts.same,
    otherFields: history.otherFields,
  };
}

/** A stage was entered on a day, so those before it were passed. */
function proveEntered(door: Door, prospect: number, depth: number, day: number, row: number): void {
  if (depth <= OPEN) return;
  door.prove(prospect, depth, day, 'stageEntered', row);
  provePassed(door, prospect, depth - 1, row);
}

/** A stage and those before it were passed, nobody knows when. */
function provePassed(door: Door, prospect: number, depth: number, row: number): void {
  for (let step = depth; step > steps.targets; step--) {
    door.prove(prospect, step, UNDATED, 'stagePassed', row);
  }
}
