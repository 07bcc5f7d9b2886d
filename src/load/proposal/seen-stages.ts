import { inOrder } from '../history-order.js';
import { enteredStage } from '../../understand/entered.js';
import type { Export } from '../export.js';
import { NO, YES } from '../../cells/words/flags.js';
import { fold } from '../../cells/text/fold.js';
import { NO_STAGE } from '../history.js';
import type { SpelledWords } from '../../cells/words/spelled.js';
import type { StageKind } from '../../knowledge/words/stages.js';

/** A stage as the export spells it. */
export interface SeenStage {
  readonly name: string;
  /** null where nobody knows what it means. */
  readonly kind: StageKind | null;
  /** Prospects in it, by what flags say of them. */
  readonly ends: { won: number; lost: number; other: number };
}

/** The stages of an export. */
export interface SeenStages {
  /** In the order they were seen first. */
  readonly stages: readonly SeenStage[];
  readonly followed: (before: string, after: string) => number;
}

/** The words that are stages: those of the status where there is no stage. */
export const stageCells = ({ prospects: { standings } }: Export) =>
  standings.get('stage') ?? standings.get('status');

/** Counts, for each stage, how its prospects ended as far as flags say. */
function countEnds(data: Export, note: (name: string) => SeenStage | null): void {
  const { prospects } = data;
  const cells = stageCells(data);
  const won = prospects.flags.get('isWon');
  const closed = prospects.flags.get('isClosed');
  if (cells === undefined) return;
  const codes = cells.codes.values();
  for (let prospect = 0; prospect < prospects.size; prospect++) {
    const stage = note(cells.words.labelOf(codes[prospect]!));
    if (stage === null) continue;
    const isLost = closed?.[prospect] === YES && won?.[prospect] === NO;
    stage.ends[won?.[prospect] === YES ? 'won' : isLost ? 'lost' : 'other'] += 1;
  }
}

/** The stages of an export, of its prospects, of their changes, and of columns of the days they were entered. */
export function seenStages(data: Export): SeenStages {
  const found = new Map<string, SeenStage>();
  const see = (name: string, kind: StageKind | null): void => {
    const key = fold(name);
    if (!found.has(key)) found.set(key, { name, kind, ends: { won: 0, lost: 0, other: 0 } });
  };
  const learn = (words: SpelledWords<StageKind>, isSaid: (code: number) => boolean): void => {
    words.kinds.forEach((kind, code) => {
      if (kind !== undefined && isSaid(code)) see(words.labelOf(code), kind);
    });
  };
  const cells = stageCells(data);
  if (cells !== undefined) learn(cells.words, (code) => cells.words.counts[code]! > 0);
  const { history } = data;
  const moves = new Map<string, number>();
  const pair = (before: string, after: string) => JSON.stringify([fold(before), fold(after)]);
  if (history !== null) {
    const { prospect, from, to, words } = history;
    const codes = new Set([...from, ...to]);
    learn(words, (code) => codes.has(code));
    const order = inOrder(history);
    order.forEach((at, place) => {
      const previous = place === 0 ? -1 : order[place - 1]!;
      const isNext = previous !== -1 && prospect[previous] === prospect[at];
      const before = from[at] !== NO_STAGE ? from[at]! : isNext ? to[previous]! : NO_STAGE;
      if (before === NO_STAGE) return;
      const key = pair(words.labelOf(before), words.labelOf(to[at]!));
      moves.set(key, (moves.get(key) ?? 0) + 1);
    });
  }
  for (const { plan, reading } of data.tables) {
    for (const header of plan.unknownStages) {
      const name = (enteredStage(header) ?? header).replace(/\s*\([^()]*\)\s*$/u, '');
      see(name, reading.words.stages.kindOf(name));
    }
  }
  countEnds(data, (name) => found.get(fold(name)) ?? null);
  return {
    stages: [...found.values()],
    followed: (before, after) => moves.get(pair(before, after)) ?? 0,
  };
}
