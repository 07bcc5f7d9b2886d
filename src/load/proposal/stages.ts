import type { Export } from '../export.js';
import { fold } from '../../cells/text/fold.js';
import type { OwnWords } from '../../knowledge/systems/preset.js';
import { type StageKind, stageKinds } from '../../knowledge/words/stages.js';
import { makeVocabularies } from '../../cells/words/vocabularies.js';
import type { Guess } from '../stages/guess.js';
import type { Teller } from '../stages/order.js';

/** A pipeline to put into a configuration. */
export interface StageProposal {
  /** First to last. */
  readonly names: readonly string[];
  /** What each is placed as, and why. */
  readonly placed: readonly {
    readonly name: string;
    readonly kind: StageKind;
    readonly reason: Teller | 'known' | 'flags' | 'given' | 'added';
  }[];
  /** Stages of unknown names that flags, or a chance that is sure, say are the end. */
  readonly ends: readonly Guess[];
  /** Stages of unknown names that stand on the way. */
  readonly guesses: readonly Guess[];
  /** Stages of unknown names of which nothing tells where they stand. */
  readonly unplaced: readonly string[];
}

/** A word for a win: the one the status says, else that of the system, else anybody's. */
function winWord({ prospects, tables }: Export): string {
  const words = prospects.standings.get('status')?.words;
  const code = words?.kinds.findIndex((kind, at) => kind === 'wins' && words.counts[at]! > 0) ?? -1;
  if (code !== -1) return words!.labelOf(code);
  const shipped = tables.flatMap(({ reading: { system } }) => system?.preset.stages ?? []);
  // A letter alone is the stage of the method, which nobody would recognise as a name.
  return (
    shipped.find(([kind]) => kind === 'wins')?.[1] ??
    stageKinds.wins.words.find((word) => word.length > 1)!
  );
}

/** Words with what stages were taken for, so that they are read again as they were. */
export function withGuesses(ownWords: OwnWords, guesses: readonly Guess[]): OwnWords {
  const stages = { ...ownWords.stages };
  for (const { name, kind } of guesses) stages[kind] = [...(stages[kind] ?? []), name];
  return Object.keys(stages).length === 0 ? ownWords : { ...ownWords, stages };
}

/**
 * The pipeline of an export with stages of unknown names: those that are known in the order of what they
 * prove, the others where something tells their place; the rest is not placed. A win is always among them: the last
 * stage would be taken for one otherwise.
 *
 * @param given stages that a configuration lists already, first to last
 * @param own words whose meaning is given
 * @returns null where every name is known
 */
export function proposeStages(
  data: Export,
  given: readonly string[],
  ownWords: OwnWords,
): StageProposal | null {
  if (data.stageGuesses === null) return null;
  const { names: order, guesses: all, unplaced } = data.stageGuesses;
  const isEnd = ({ kind }: Guess) => kind === 'wins' || kind === 'lost';
  const [ends, guesses] = [all.filter(isEnd), all.filter((guess) => !isEnd(guess))];
  if (guesses.length === 0) return { names: [], placed: [], ends, guesses, unplaced };

  const { reading } = data.tables.find(({ role }) => role === 'prospects' || role === 'history')!;
  const guessed = new Map(all.map((guess) => [fold(guess.name), guess]));
  const kindOf = (name: string) =>
    guessed.get(fold(name))?.kind ?? reading.words.stages.kindOf(name);
  const hasEnd = order.some((name) => ['wins', 'orders'].includes(kindOf(name) ?? ''));
  const added = hasEnd || given.length > 0 ? [] : [winWord(data)];
  const names = [...order, ...added];
  const reasonOf = (name: string) => {
    if (given.includes(name)) return 'given';
    return guessed.get(fold(name))?.reason ?? (added.includes(name) ? 'added' : 'known');
  };
  // What it will be read back as.
  const { stages: read } = makeVocabularies(reading.system, names, withGuesses(ownWords, all));
  return {
    names,
    placed: names.map((name) => ({ name, kind: read.kindOf(name)!, reason: reasonOf(name) })),
    ends,
    guesses,
    unplaced,
  };
}
