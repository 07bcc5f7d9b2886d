import { inOrder } from '../history-order.js';
import { enteredStage } from '../../understand/entered.js';
import type { Export } from '../export.js';
import { NO, YES } from '../../cells/words/flags.js';
import { fold } from '../../cells/text/fold.js';
import { NO_STAGE } from '../history.js';
import type { SpelledWords } from '../../cells/words/spelled.js';
import type { StageKind } from '../../knowledge/words/stages.js';
import { Chances } from './chances.js';

/** What of an export tells of its stages. */
export type StageData = Pick<Export, 'prospects' | 'history' | 'tables'>;

/** A stage as the export spells it. */
export interface SeenStage {
  readonly name: string;
  /** null where nobody knows what it means. */
  readonly kind: StageKind | null;
  /** Prospects in it, by what flags or a status say of them; `unsaid` where neither does. */
  readonly ends: { won: number; lost: number; open: number; unsaid: number };
}

/** The stages of an export. */
export interface SeenStages {
  /** In the order they were seen first. */
  readonly stages: readonly SeenStage[];
  /** The prospects that changed from a stage to another one, each once however often it did. */
  readonly movers: (before: string, after: string) => ReadonlySet<number>;
  /** How sure a win is at a stage, from 0 to 1; null where its prospects do not agree, or nothing says so. */
  readonly chanceOf: (name: string) => number | null;
  /** Whether no prospect of a stage is decided, as far as their chances tell. */
  readonly isUndecided: (name: string) => boolean;
  /** Whether columns of yes and no say how prospects ended, and not a status alone. */
  readonly hasFlags: boolean;
}

const nobody: ReadonlySet<number> = new Set();

/** The words that are stages: those of the status where there is no stage. */
export const stageCells = ({ prospects: { standings } }: Pick<Export, 'prospects'>) =>
  standings.get('stage') ?? standings.get('status');

/** How each prospect ended as far as flags and a status beside the stage say. */
function endTeller({ flags, standings }: Export['prospects']) {
  const [won, closed, lost] = [flags.get('isWon'), flags.get('isClosed'), flags.get('isLost')];
  const status = standings.has('stage') ? standings.get('status') : undefined;
  const codes = status?.codes.values();
  return (prospect: number): keyof SeenStage['ends'] => {
    const kind = status?.words.kinds[codes![prospect]!];
    const isWon = won?.[prospect] === YES || kind === 'wins' || kind === 'orders';
    const isLost =
      lost?.[prospect] === YES ||
      kind === 'lost' ||
      (closed?.[prospect] === YES && won?.[prospect] === NO);
    if (isLost) return 'lost';
    if (isWon) return 'won';
    return kind || closed?.[prospect] === NO || won?.[prospect] === NO ? 'open' : 'unsaid';
  };
}

/** Takes back that deals were delivered where most of them are not even sure: a proposal is delivered too. */
export function doubtDelivered({ prospects: { standings, extras } }: StageData): void {
  const probability = extras.numbers.get('probability');
  if (probability === undefined) return;
  for (const { codes, words } of standings.values()) {
    if (!words.kinds.includes('orders')) continue;
    const chances = new Chances();
    codes.values().forEach((code, prospect) => {
      chances.note(words.labelOf(code), probability[prospect]!);
    });
    words.kinds.forEach((kind, code) => {
      const label = words.labelOf(code);
      if (kind === 'orders' && chances.isUnsure(label)) words.doubt(label);
    });
  }
}

/** Hears, for each stage, how its prospects ended and how sure they are. */
function hearProspects(
  data: StageData,
  chances: Chances,
  stageOf: (name: string) => SeenStage | null,
): void {
  const { prospects } = data;
  const cells = stageCells(data);
  if (cells === undefined) return;
  const endOf = endTeller(prospects);
  const probability = prospects.extras.numbers.get('probability');
  const codes = cells.codes.values();
  const stages = cells.words.kinds.map((_, code) => stageOf(cells.words.labelOf(code)));
  for (let prospect = 0; prospect < prospects.size; prospect++) {
    const stage = stages[codes[prospect]!] ?? null;
    if (stage === null) continue;
    stage.ends[endOf(prospect)] += 1;
    if (probability !== undefined) chances.note(stage.name, probability[prospect]!);
  }
}

/** The stages of an export, of its prospects, of their changes, and of columns of the days they were entered. */
export function seenStages(data: StageData): SeenStages {
  const found = new Map<string, SeenStage>();
  const see = (name: string, kind: StageKind | null): void => {
    const key = fold(name);
    const ends = { won: 0, lost: 0, open: 0, unsaid: 0 };
    if (!found.has(key)) found.set(key, { name, kind, ends });
  };
  const learn = (words: SpelledWords<StageKind>, isSaid: (code: number) => boolean): void => {
    words.kinds.forEach((kind, code) => {
      if (kind !== undefined && isSaid(code)) see(words.labelOf(code), kind);
    });
  };
  const cells = stageCells(data);
  if (cells !== undefined) learn(cells.words, (code) => cells.words.counts[code]! > 0);
  const { history } = data;
  const moves = new Map<string, Set<number>>();
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
      const who = moves.get(key) ?? new Set();
      moves.set(key, who.add(prospect[at]!));
    });
  }
  for (const { plan, reading } of data.tables) {
    for (const header of plan.unknownStages) {
      const name = (enteredStage(header) ?? header).replace(/\s*\([^()]*\)\s*$/u, '');
      see(name, reading.words.stages.kindOf(name));
    }
  }
  const chances = new Chances();
  hearProspects(data, chances, (name) => found.get(fold(name)) ?? null);
  return {
    stages: [...found.values()],
    movers: (before, after) => moves.get(pair(before, after)) ?? nobody,
    chanceOf: (name) => chances.of(name),
    isUndecided: (name) => chances.isUndecided(name),
    hasFlags: data.prospects.flags.size > 0,
  };
}
