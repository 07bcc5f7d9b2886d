import { isDay, NEVER } from '../../cells/dates/calendar.js';
import { untoldOrder } from '../../errors/sql.js';
import { remade } from '../../load/shapes/asking.js';
import { bordersOf, partOf } from '../../load/shapes/borders.js';
import type { Shapes } from '../../load/shapes/shapes.js';
import { OWNER } from '../credit.js';
import { type Door, type Ear, steps } from './door.js';
import type { Reopenings } from './moves.js';
import { type Rule, type Source, sourceOf } from './rules.js';
import { type Ends, LOST, REOPENED, WON } from './standings.js';

/** Something that says a deal was won, ordered or lost. */
interface Word {
  readonly step: number;
  /** UNDATED is older than any day. */
  readonly day: number;
  /** Time of that day, in seconds; 0 where it is not known. */
  readonly clock: number;
  readonly rule: Rule;
  readonly row: number;
  readonly rep: number;
}

const isWin = ({ step }: Word): boolean => step !== steps.lost;
const isLoss = ({ step }: Word): boolean => step === steps.lost;
/** Whether a word is dated, and before a day. */
const isBefore = ({ day }: Word, other: number): boolean => isDay(day) && day < other;

const standings: readonly Rule[] = ['stage', 'status', 'wonFlag', 'lostFlag', 'closedNotWon'];

/** Whether a word is newer than another: by day, and on one day by its time, where both have one. */
const isNewer = (word: Word, other: Word): boolean =>
  word.day > other.day || (word.day === other.day && other.clock !== 0 && word.clock > other.clock);

/** The newest of words; null where none is dated. */
const newestOf = (words: readonly Word[]): Word | null =>
  words
    .filter(({ day }) => isDay(day))
    .reduce<Word | null>((last, word) => (last && !isNewer(word, last) ? last : word), null);

/** Where the time of day of rows stands. */
export type Clocks = Partial<Readonly<Record<Source, Int32Array>>>;

/** Hears what is said of the end of some prospects. */
class EndingsEar implements Ear {
  readonly isWatched = false;
  readonly words = new Map<number, Word[]>();

  constructor(
    readonly only: Uint8Array,
    private readonly clocks: Clocks,
  ) {}

  prove(prospect: number, step: number, day: number, rule: Rule, row: number, rep = OWNER): void {
    if (step < steps.wins || this.only[prospect] === 0) return;
    const words = this.words.get(prospect);
    const clock = this.clocks[sourceOf[rule]]?.[row] ?? 0;
    const word = { step, day, clock, rule, row, rep };
    if (words === undefined) this.words.set(prospect, [word]);
    else words.push(word);
  }

  overrule(): void {
    // Heard the first time.
  }

  remark(): void {
    // Heard the first time.
  }
}

/** Words that no later change of the stage takes back. An order that was delivered was. */
function notTakenBack(
  all: readonly Word[],
  prospect: number,
  { day, endsLater, takenBack }: Reopenings,
): readonly Word[] {
  const opened = day[prospect]!;
  if (opened === NEVER) return all;
  return all.filter((word) => {
    if (word.step === steps.orders || standings.includes(word.rule)) return true;
    const isChange = sourceOf[word.rule] === 'history';
    if (!isDay(word.day)) return !isChange || endsLater[prospect] === 1;
    // Of changes of one day the order tells which came first.
    if (isChange) return !takenBack.has(word.row);
    return !isDay(opened) || !isBefore(word, opened);
  });
}

/** The words that stand once the newest does, what is said now being the newest. */
function standingOf(words: readonly Word[], end: number): readonly Word[] {
  if (end === LOST) return words.filter(isLoss);
  if (end === REOPENED) return words.filter(({ step }) => step === steps.orders);
  const [wins, losses] = [words.filter(isWin), words.filter(isLoss)];
  if (losses.length === 0 || (wins.length === 0 && end !== WON)) return words;
  const [won, lost] = [newestOf(wins), newestOf(losses)];
  const isWonLast = won !== null && (lost === null || isNewer(won, lost));
  // On one day, or where neither has one, lost stands; a win that was lost is not the one that was won at last.
  return end === WON || isWonLast
    ? wins.filter((word) => !isDay(word.day) || lost === null || isNewer(word, lost))
    : losses.filter((word) => won === null || !isBefore(word, won.day));
}

/** Prospects of whom words on the end disagree, or may: 1 for each; null for none. */
function contestedOf(door: Door, ends: Ends, { day }: Reopenings): Uint8Array | null {
  const { wins, orders, lost } = door.reached;
  const contested = new Uint8Array(door.size);
  let isAny = false;
  for (let prospect = 0; prospect < door.size; prospect++) {
    const [won, failed] = [wins[prospect]!, lost[prospect]!];
    const isWon = won !== NEVER || orders[prospect] !== NEVER;
    const isLost = failed !== NEVER;
    if (!isWon && !isLost) continue;
    const end = ends[prospect]!;
    const opened = day[prospect]!;
    const first = Math.min(won, failed);
    const mayBeReopened = opened !== NEVER && first !== NEVER && (!isDay(first) || first <= opened);
    const disagrees =
      end === LOST ? isWon : end === WON ? isLost : end === REOPENED || (isWon && isLost);
    if (!disagrees && !mayBeReopened) continue;
    contested[prospect] = 1;
    isAny = true;
  }
  return isAny ? contested : null;
}

/** Whether words on the end stand in one part of a question, so that nobody knows which is the newer. */
function isOrderUntold(
  words: readonly Word[],
  end: number,
  isOnePart: (day: number, other: number) => boolean,
): boolean {
  if (end === LOST || end === REOPENED) return false;
  const dated = words.filter(({ day }) => isDay(day));
  return dated.some(
    (win) => isWin(win) && dated.some((loss) => isLoss(loss) && isOnePart(win.day, loss.day)),
  );
}

/** @throws SpancoError where the order of days decides how prospects ended, and is not told */
function requireOrder(
  words: ReadonlyMap<number, readonly Word[]>,
  ends: Ends,
  { file, made, standsFor }: Shapes,
): void {
  const borders = bordersOf(made);
  const isOnePart = (day: number, other: number) => partOf(borders, day) === partOf(borders, other);
  const untold = [...words].filter(([prospect, said]) =>
    isOrderUntold(said, ends[prospect]!, isOnePart),
  );
  const prospects = untold.reduce((sum, [prospect]) => sum + standsFor[prospect]!, 0);
  if (prospects > 0) throw untoldOrder(file, prospects, remade(made, { ordered: true }));
}

/**
 * Lets the newest word on the end of each prospect stand: won, lost, or opened again. Most have one word; of
 * the others the evidence is heard once more.
 *
 * @param clocks tells words of one day apart
 * @param hear says again what every row proves
 * @param shapes where each prospect is an example of others, of which the order of days may not be told
 * @throws SpancoError where that order decides
 */
export function settleEnds(
  door: Door,
  ends: Ends,
  reopenings: Reopenings,
  clocks: Clocks,
  hear: (ear: Ear) => void,
  shapes: Shapes | null = null,
): void {
  const contested = contestedOf(door, ends, reopenings);
  if (contested === null) return;
  const ear = new EndingsEar(contested, clocks);
  hear(ear);
  if (shapes !== null && !shapes.made.ordered) requireOrder(ear.words, ends, shapes);
  for (const [prospect, words] of ear.words) {
    const kept = standingOf(notTakenBack(words, prospect, reopenings), ends[prospect]!);
    if (kept.length === words.length) continue;
    for (const step of [steps.wins, steps.orders, steps.lost]) {
      if (door.dayOf(prospect, step) !== NEVER) door.withdraw(prospect, step, 'newerWord');
    }
    for (const { step, day, rule, row, rep } of kept) {
      door.stand(prospect, step, day, rule, row, rep);
    }
  }
}
