import { fold } from '../../cells/text/fold.js';
import type { StageKind } from '../../knowledge/words/stages.js';
import { milestones } from '../../method/milestones.js';
import { enough, type Evidence, orderStages, type Teller, tellers } from './order.js';
import { type SeenStage, type SeenStages } from './seen-stages.js';
import { isFirst } from './serial.js';

/** What a stage of an unknown name is taken for, and why. */
export interface Guess {
  readonly name: string;
  readonly kind: StageKind;
  readonly reason: Teller | 'flags';
}

/** The stages of unknown names of an export, placed as far as something tells where they stand. */
export interface Guesses {
  /** Every stage on the way that is known or placed, first to last. */
  readonly names: readonly string[];
  readonly guesses: readonly Guess[];
  /** Those of which nothing tells where they stand, or several things do, each another way. */
  readonly unplaced: readonly string[];
}

/** How far along the way a kind is; null for what is no place on it. */
const depthOf = (kind: StageKind | null | undefined): number | null => {
  const depth = (milestones as readonly (string | null | undefined)[]).indexOf(kind);
  return kind === 'open' ? 0 : depth === -1 ? null : depth;
};

const [qualified, wins] = [milestones.indexOf('qualified'), milestones.indexOf('wins')];

/**
 * Tells the end of stages all of whose prospects ended the same way. Where prospects keep the stage in which they
 * were won or lost, as they do beside a column of statuses, that says nothing of stages: a status is believed only
 * where a known stage ends so, too.
 */
function endTeller(
  stages: readonly SeenStage[],
  hasFlags: boolean,
): (stage: SeenStage) => 'wins' | 'lost' | null {
  const follows = (end: 'won' | 'lost', isSo: (kind: StageKind) => boolean) =>
    stages.every(({ kind, ends }) => kind === null || isSo(kind) || ends[end] === 0) &&
    (hasFlags || stages.some(({ kind, ends }) => kind !== null && isSo(kind) && ends[end] > 0));
  const tellsWon = follows('won', (kind) => depthOf(kind)! >= wins);
  const tellsLost = follows('lost', (kind) => kind === 'lost');
  return ({ kind, ends: { won, lost, open, unsaid } }) => {
    if (kind !== null || open + unsaid > 0) return null;
    if (tellsWon && won >= enough && lost === 0) return 'wins';
    return tellsLost && lost >= enough && won === 0 ? 'lost' : null;
  };
}

/**
 * What a stage proves by its place alone: what the one before it does. Whoever is beyond the first stage of a
 * pipeline was qualified; nothing is an appointment, an offer or a win because it stands between others.
 *
 * @param kindOf what a name means; null for one that is not known
 * @returns null where the place tells nothing: behind a win stands what became of customers, and what was put aside
 */
function kindAt(
  names: readonly string[],
  at: number,
  kindOf: (name: string) => StageKind | null,
): StageKind | null {
  const before = names.slice(0, at).flatMap((name) => kindOf(name) ?? []);
  const deepest = before.reduce((a, b) => ((depthOf(b) ?? 0) > (depthOf(a) ?? 0) ? b : a), 'open');
  const depth = depthOf(deepest)!;
  if (depth >= wins) return null;
  if (depth >= qualified) return deepest;
  const next = names.slice(at + 1).find((name) => (depthOf(kindOf(name)) ?? 0) > 0);
  if (next !== undefined && kindOf(next) === 'qualified') return 'targets';
  return at === 0 && isFirst(names[at]!) !== false ? 'targets' : 'qualified';
}

/**
 * Places stages of unknown names by what speaks of them: how their prospects ended, a number or letter in the name,
 * how sure a win is there, and the changes of stage. Where these contradict each other, or there is nothing, a stage
 * is not placed; the line it is first seen on tells nothing.
 *
 * @param listed names that a configuration lists already, first to last
 * @param shippedAt the place of a stage among those its system ships
 * @param meaningOf what a listed name means
 * @returns null where every name is known
 */
export function guessStages(
  { stages, movers, chanceOf, isUndecided, hasFlags }: SeenStages,
  listed: readonly string[],
  shippedAt: (name: string) => number,
  meaningOf: (name: string) => StageKind | null,
): Guesses | null {
  const isListed = new Set(listed.map(fold));
  const unknown = stages.filter(({ name, kind }) => kind === null && !isListed.has(fold(name)));
  if (unknown.length === 0) return null;
  const kinds = new Map<string, StageKind | null>(
    listed.map((name) => [fold(name), meaningOf(name)]),
  );
  for (const { name, kind } of stages) if (kind !== null) kinds.set(fold(name), kind);
  const endOf = endTeller(stages, hasFlags);
  const ends = unknown.flatMap((stage): Guess[] => {
    const { name } = stage;
    const kind = endOf(stage);
    if (kind !== null) return [{ name, kind, reason: 'flags' }];
    const isSure = chanceOf(name) === 1 && stage.ends.open + stage.ends.lost === 0;
    return isSure ? [{ name, kind: 'wins', reason: 'chance' }] : [];
  });
  for (const { name, kind } of ends) kinds.set(fold(name), kind);
  const kindOf = (name: string) => kinds.get(fold(name)) ?? null;

  const known = stages
    .filter(({ name }) => !isListed.has(fold(name)) && depthOf(kindOf(name)) !== null)
    .map(({ name }, seen) => ({ name, seen, depth: depthOf(kindOf(name))! }))
    .sort((a, b) => a.depth - b.depth || shippedAt(a.name) - shippedAt(b.name) || a.seen - b.seen)
    .map(({ name }) => name);
  const base = listed.length > 0 ? listed : known;
  const open = unknown.filter(({ name }) => kindOf(name) === null);
  const evidence: Evidence = {
    movers,
    // What is sure has ended, and what is hopeless may not have begun: neither tells a place on the way.
    chanceOf: (name) => {
      const chance = chanceOf(name);
      return chance === 0 || chance === 1 ? null : chance;
    },
    depthOf: (name) => depthOf(kindOf(name)),
    isEnd: (name) => (depthOf(kindOf(name)) ?? 0) >= wins,
  };
  const placedBy = (names: readonly string[], asked: readonly Teller[]) => {
    const { reasons, ...order } = orderStages(base, names, evidence, asked);
    const placed = [...reasons].flatMap(([name, reason]) => {
      const kind = kindAt(order.names, order.names.indexOf(name), kindOf);
      return kind === null ? [] : [{ name, kind, reason }];
    });
    return { names: order.names, placed };
  };
  const names = open.map(({ name }) => name);
  const each = tellers.flatMap((teller) => placedBy(names, [teller]).placed);
  const isClear = (name: string) =>
    new Set(each.flatMap((guess) => (guess.name === name ? [guess.kind] : []))).size === 1;
  const { names: order, placed } = placedBy(names.filter(isClear), tellers);
  const withPlace = new Set(placed.map(({ name }) => name));
  // Where nothing tells their place, that they are not decided is something still.
  const undecided = names
    .filter((name) => isUndecided(name) && !withPlace.has(name))
    .map((name): Guess => ({ name, kind: 'open', reason: 'chance' }));
  const isTold = new Set([...withPlace, ...undecided.map(({ name }) => name)]);
  return {
    names: order.filter((name) => withPlace.has(name) || base.includes(name)),
    guesses: [...ends, ...placed, ...undecided],
    unplaced: names.filter((name) => !isTold.has(name)).sort(),
  };
}
