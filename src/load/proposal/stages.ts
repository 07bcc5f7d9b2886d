import type { Export } from '../export.js';
import { fold } from '../../cells/text/fold.js';
import type { OwnWords } from '../../knowledge/systems/preset.js';
import { type StageKind, stageKinds } from '../../knowledge/words/stages.js';
import { makeVocabularies } from '../../cells/words/vocabularies.js';
import { milestones } from '../../method/milestones.js';
import { orderStages, type Reason } from './order.js';
import { type SeenStage, seenStages } from './seen-stages.js';

/** A pipeline to put into a configuration. */
export interface StageProposal {
  /** First to last. */
  readonly names: readonly string[];
  /** What each is placed as, and why. */
  readonly placed: readonly {
    readonly name: string;
    readonly kind: StageKind;
    readonly reason: Reason | 'known' | 'flags' | 'given' | 'added';
  }[];
  /** Stages of unknown names that flags say are the end. */
  readonly ends: { readonly wins: readonly string[]; readonly lost: readonly string[] };
  /** Stages of unknown names of which nothing tells where they stand. */
  readonly unplaced: readonly string[];
}

const depthOf = (kind: StageKind): number => (milestones as readonly string[]).indexOf(kind);

/**
 * Tells stages of unknown names that flags say are the end: every prospect in them ended the same way.
 * Where prospects keep the stage in which they were won or lost, flags say nothing of stages.
 */
function endTeller(stages: readonly SeenStage[]): (stage: SeenStage) => 'wins' | 'lost' | null {
  const follows = (end: 'won' | 'lost', isSo: (kind: StageKind) => boolean) =>
    stages.every(({ kind, ends }) => kind === null || isSo(kind) || ends[end] === 0);
  const tellsWon = follows('won', (kind) => depthOf(kind) >= depthOf('wins'));
  const tellsLost = follows('lost', (kind) => kind === 'lost');
  return ({ kind, ends: { won, lost, other } }) => {
    if (kind !== null || other > 0) return null;
    if (tellsWon && won > 0 && lost === 0) return 'wins';
    return tellsLost && lost > 0 && won === 0 ? 'lost' : null;
  };
}

/** The stages as their system ships them, folded, in order. */
function shippedOrder({ tables }: Export): readonly string[] {
  return tables.flatMap(({ reading: { system } }) =>
    (system?.preset.stages ?? []).flatMap(([, ...names]) => names.map(fold)),
  );
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

/** Words with the stages that flags say are the end. */
export function withEnds(ownWords: OwnWords, { wins, lost }: StageProposal['ends']): OwnWords {
  const stages = { ...ownWords.stages };
  if (wins.length > 0) stages.wins = [...(stages.wins ?? []), ...wins];
  if (lost.length > 0) stages.lost = [...(stages.lost ?? []), ...lost];
  return Object.keys(stages).length === 0 ? ownWords : { ...ownWords, stages };
}

/**
 * The pipeline of an export with stages of unknown names: those that are known in the order of what they
 * prove, the others where numbers in their names or changes of stage put them; the rest is not placed. A win is always among them: the last stage would be taken for one otherwise.
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
  const { stages, followed } = seenStages(data);
  const listed = new Set(given.map(fold));
  const unknown = stages.filter(({ name, kind }) => kind === null && !listed.has(fold(name)));
  if (unknown.length === 0) return null;
  const endOf = endTeller(stages);
  const ends = {
    wins: unknown.filter((stage) => endOf(stage) === 'wins').map(({ name }) => name),
    lost: unknown.filter((stage) => endOf(stage) === 'lost').map(({ name }) => name),
  };
  const open = unknown.filter((stage) => endOf(stage) === null).map(({ name }) => name);
  if (open.length === 0) return { names: [], placed: [], ends, unplaced: [] };

  const kinds = new Map(stages.map(({ name, kind }) => [fold(name), kind]));
  for (const name of ends.wins) kinds.set(fold(name), 'wins');
  const { reading } = data.tables.find(({ role }) => role === 'prospects' || role === 'history')!;
  const kindOf = (name: string) => kinds.get(fold(name)) ?? reading.words.stages.kindOf(name);
  const places = new Map(stages.map(({ name }, at) => [fold(name), at]));
  const seen = (name: string) => places.get(fold(name)) ?? stages.length;
  const shipped = shippedOrder(data);
  const shippedAt = (name: string) => {
    const at = shipped.indexOf(fold(name));
    return at === -1 ? shipped.length : at;
  };
  const known = stages
    .filter(({ name }) => !listed.has(fold(name)) && depthOf(kindOf(name) ?? 'open') >= 0)
    .map(({ name }) => name)
    .sort(
      (a, b) =>
        depthOf(kindOf(a)!) - depthOf(kindOf(b)!) ||
        shippedAt(a) - shippedAt(b) ||
        seen(a) - seen(b),
    );
  const isEnd = (name: string) => depthOf(kindOf(name) ?? 'open') >= depthOf('wins');
  const base = given.length > 0 ? [...given] : known;
  const added = base.some(isEnd) || given.length > 0 ? [] : [winWord(data)];
  const { names, reasons, unplaced } = orderStages([...base, ...added], open, { followed, isEnd });
  if (reasons.size === 0) return { names: [], placed: [], ends, unplaced };
  const reasonOf = (name: string) => {
    if (reasons.has(name)) return reasons.get(name)!;
    if (given.includes(name)) return 'given';
    return added.includes(name) ? 'added' : ends.wins.includes(name) ? 'flags' : 'known';
  };
  // What it will be read back as.
  const { stages: read } = makeVocabularies(reading.system, names, withEnds(ownWords, ends));
  return {
    names,
    placed: names.map((name) => ({ name, kind: read.kindOf(name)!, reason: reasonOf(name) })),
    ends,
    unplaced,
  };
}
