import { serialOf } from './serial.js';

/** What the order of stages is told by. */
export interface Evidence {
  /** The prospects that changed from a stage to another one, each once however often it did. */
  readonly movers: (before: string, after: string) => ReadonlySet<number>;
  /** How sure a win is at a stage, from 0 to 1; null where nothing says so. */
  readonly chanceOf: (name: string) => number | null;
  /** How far along the way a stage is; null where its name is not known. */
  readonly depthOf: (name: string) => number | null;
  /** Whether the pipeline ends there. */
  readonly isEnd: (name: string) => boolean;
}

/** What tells where a stage stands, the best first. */
export const tellers = ['number', 'chance', 'changes'] as const;
export type Teller = (typeof tellers)[number];

/**
 * So many prospects must agree on a stage of an unknown name, and none speak against it: then at least 74 % of all
 * would (one-sided 95 %), while of five it might be every second one.
 */
export const enough = 10;

/** A gap between listed stages (0 before the first), and how much speaks of it. */
interface Gap {
  readonly at: number;
  readonly weight: number;
  /** Whether enough does, and nothing against it: deals that go back and forth tell no order. */
  readonly isTold: boolean;
}

/** What a stage has by which stages are put in order; null for one that has none. */
type Key = (name: string) => number | null;

/** The gap that most changes of stage agree with: those from what stands before it, and to what stands behind. */
function gapByChanges(list: readonly string[], name: string, { movers }: Evidence): Gap {
  const came = list.map((other) => movers(other, name));
  const went = list.map((other) => movers(name, other));
  const sizes = (moves: readonly ReadonlySet<number>[]) => moves.map(({ size }) => size);
  const [into, out] = [sizes(came), sizes(went)];
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  let score = sum(out) - sum(into);
  const scores = [score];
  into.forEach((count, at) => scores.push((score += 2 * (count - out[at]!))));
  const best = Math.max(...scores);
  // Right behind what came before it; where only what comes after is known, right before that.
  const at = sum(into) > 0 ? scores.indexOf(best) : scores.lastIndexOf(best);
  const isUnanimous = sum(into.slice(at)) + sum(out.slice(0, at)) === 0;
  const weight = new Set([...came, ...went].flatMap((moves) => [...moves])).size;
  return { at, weight, isTold: weight >= enough && isUnanimous };
}

/** The gap by the keys of stages, null where they tell nothing. */
function gapByKey(list: readonly string[], name: string, keyOf: Key): number | null {
  const key = keyOf(name);
  const keys = list.map(keyOf);
  if (key === null || keys.every((other) => other === null)) return null;
  const before = keys.findLastIndex((other) => other !== null && other <= key);
  return before !== -1 ? before + 1 : keys.findIndex((other) => other !== null);
}

/** Whether keys grow along the way, as far as names are known: otherwise they tell no order. */
function isOrder(names: readonly string[], keyOf: Key, { depthOf }: Evidence): boolean {
  const known = names.flatMap((name) => {
    const [key, depth] = [keyOf(name), depthOf(name)];
    return key === null || depth === null ? [] : [{ key, depth }];
  });
  known.sort((a, b) => a.key - b.key || a.depth - b.depth);
  return known.every(({ depth }, at) => at === 0 || known[at - 1]!.depth <= depth);
}

/** The keys that put stages in order, of the kinds that are asked for. */
function keysOf(names: readonly string[], evidence: Evidence, asked: readonly Teller[]) {
  const keys: readonly (readonly [Teller, Key])[] = [
    ['number', serialOf(names)],
    ['chance', evidence.chanceOf],
  ];
  return keys.filter(
    ([teller, keyOf]) => asked.includes(teller) && isOrder(names, keyOf, evidence),
  );
}

/**
 * Puts stages nobody knows among those that are known: by the numbers or letters in their names, else by how sure
 * a win is there, else by the changes of stage. The order of rows tells nothing.
 *
 * @param known in their order
 * @param unknown in any order; those of which most changes speak go first
 * @param asked what is heard
 * @returns those placed first to last, why each unknown one is where it is, and those of which nothing tells
 */
export function orderStages(
  known: readonly string[],
  unknown: readonly string[],
  evidence: Evidence,
  asked: readonly Teller[] = tellers,
): {
  readonly names: readonly string[];
  readonly reasons: ReadonlyMap<string, Teller>;
  readonly unplaced: readonly string[];
} {
  const names = [...known];
  const reasons = new Map<string, Teller>();
  const put = (name: string, at: number, reason: Teller): void => {
    names.splice(at, 0, name);
    reasons.set(name, reason);
  };
  const left = new Set([...unknown].sort());
  for (const [teller, keyOf] of keysOf([...known, ...unknown], evidence, asked)) {
    const byKey = (a: string, b: string) => keyOf(a)! - keyOf(b)! || (a < b ? -1 : 1);
    const keyed = [...left].filter((name) => keyOf(name) !== null).sort(byKey);
    // Where nothing but ends is known, keys tell the order of several all the same.
    const isAlone = names.every((name) => evidence.isEnd(name)) && keyed.length > 1;
    keyed.forEach((name, place) => {
      const at = isAlone ? place : gapByKey(names, name, keyOf);
      if (at === null) return;
      put(name, at, teller);
      left.delete(name);
    });
  }
  while (left.size > 0 && asked.includes('changes')) {
    const gaps = [...left]
      .map((name) => ({ name, gap: gapByChanges(names, name, evidence) }))
      .filter(({ gap }) => gap.isTold);
    if (gaps.length === 0) break;
    const most = gaps.reduce((a, b) => (b.gap.weight > a.gap.weight ? b : a));
    put(most.name, most.gap.at, 'changes');
    left.delete(most.name);
  }
  return { names, reasons, unplaced: [...left] };
}
