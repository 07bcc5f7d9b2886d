import { NEVER, UNDATED } from '../../cells/dates/calendar.js';
import { type History, NO_STAGE } from '../../load/history.js';
import type { StageKind } from '../../knowledge/words/stages.js';
import { bitOf, type Evidence, type Milestone, milestones } from '../../method/milestones.js';
import { type Ear, steps } from './door.js';
import type { Pipeline } from './pipelines.js';
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

/** How far along the way a stage is that is no place on it. */
function standingOf(kind: StageKind | null | undefined): number {
  if (kind === 'lost') return LOST;
  return kind === 'open' ? OPEN : UNKNOWN;
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

/** When each prospect last entered a stage that is open, as its changes of stage say. */
export interface Reopenings {
  /** NEVER where it never did; UNDATED where nobody knows when. */
  readonly day: Int32Array;
  /** 1 where it was won or lost after that. */
  readonly endsLater: Uint8Array;
  /** Rows that say it was won or lost, before such a row of the same prospect; of one day too. */
  readonly takenBack: Set<number>;
}

/** Before any change of stage was heard. */
export const noReopenings = (size: number): Reopenings => ({
  day: new Int32Array(size).fill(NEVER),
  endsLater: new Uint8Array(size),
  takenBack: new Set(),
});

/** What changes of stage prove, in the order they were made. */
export interface Walk {
  readonly history: History;
  readonly pipeline: Pipeline;
  readonly order: Int32Array;
}

export const walkOf = (history: History, pipeline: Pipeline): Walk => ({
  history,
  pipeline,
  order: inOrder(history),
});

/**
 * Takes what changes of stage prove: entering a stage proves its milestone on that day, and that the
 * stages before it were passed, as leaving one does. A stage that changed into itself, or back, is no
 * progress.
 *
 * @param reopenings where it is noted when stages were opened
 * @returns what the changes were; where nothing names the stage before, it is the one entered last
 */
export function proveMoves(ear: Ear, walk: Walk | null, reopenings: Reopenings): Moves {
  if (walk === null) return noMoves;
  const { history, order, pipeline } = walk;
  const { size, prospect, from, to, day, words } = history;
  const depths = pipeline
    .depthsOf(words)
    .map((depth, code) => depth ?? standingOf(words.kinds[code]));
  const proofs = pipeline.proofsOf(words);
  const milestoneOf = words.kinds.map((kind) => milestones.indexOf(kind as Milestone));
  const counts: Record<Move, number> = {
    forward: 0,
    same: 0,
    backward: 0,
    reopened: 0,
    lost: 0,
    unknown: 0,
  };
  let last: number | null = null;
  let loss: number | null = null;
  let ended: number[] = [];
  for (let place = 0; place < size; place++) {
    const row = order[place]!;
    const whom = prospect[row]!;
    if (place === 0 || prospect[order[place - 1]!] !== whom) {
      [last, loss, ended] = [null, null, []];
    }
    const after = depths[to[row]!]!;
    const left = from[row]!;
    // The same words are the same stage, whether or not we know what they mean.
    const isSame = left !== NO_STAGE && words.labelOf(left) === words.labelOf(to[row]!);
    const before = left === NO_STAGE ? last : depths[left]!;
    const move = isSame ? 'same' : moveOf(before, after);
    counts[move] += 1;
    if (ear.isWatched) ear.remark(whom, day[row]!, remarks[move], row);
    // Whoever left a stage was in it; a deal made in its first stage has no change into it.
    if (!isSame && left !== NO_STAGE) {
      provePassed(ear, whom, proofs[left]!, row);
      if (before! >= wins) reopenings.endsLater[whom] = 1;
    }
    if (move === 'forward') {
      proveEntered(ear, whom, milestoneOf[to[row]!]!, proofs[to[row]!]!, day[row]!, row);
    }
    if (move === 'lost') ear.prove(whom, steps.lost, day[row]!, 'lostStage', row);
    const isOpen = move !== 'lost' && move !== 'same' && move !== 'unknown';
    if (loss !== null && isOpen) ear.remark(whom, day[loss]!, 'lossTakenBack', loss);
    if (move === 'lost') loss ??= row;
    else if (isOpen) loss = null;
    if (move === 'unknown') continue;
    last = after;
    if (isSame) continue;
    if (move === 'lost' || after >= wins) {
      reopenings.endsLater[whom] = 1;
      ended.push(row);
    } else if (after >= OPEN) {
      for (const earlier of ended) reopenings.takenBack.add(earlier);
      ended = [];
      reopenings.day[whom] = day[row]!;
      reopenings.endsLater[whom] = 0;
    }
  }
  return {
    rows: size - counts.unknown,
    backward: counts.backward,
    reopened: counts.reopened,
    same: counts.same,
    otherFields: history.otherFields,
  };
}

const HELD = bitOf('held');
const BOOKED = bitOf('booked');

/** A stage was entered on a day, so those before it were passed. */
function proveEntered(
  ear: Ear,
  prospect: number,
  step: number,
  proof: Evidence,
  day: number,
  row: number,
): void {
  if (step <= 0) return;
  const entered = (1 << step) >> 1;
  // An appointment that was held was booked, on that day at the latest.
  const now = entered === HELD ? HELD | BOOKED : entered;
  for (let bits = now, at = 1; bits !== 0; at++, bits >>= 1) {
    if ((bits & 1) !== 0) ear.prove(prospect, at, day, 'stageEntered', row);
  }
  provePassed(ear, prospect, proof & ~now, row);
}

/** Stages were passed, nobody knows when. */
function provePassed(ear: Ear, prospect: number, proof: Evidence, row: number): void {
  for (let bits = proof, step = 1; bits !== 0; step++, bits >>= 1) {
    if ((bits & 1) !== 0) ear.prove(prospect, step, UNDATED, 'stagePassed', row);
  }
}
