/** What the order of stages is told by. */
export interface Evidence {
  /** How often a stage changed into another one. */
  readonly followed: (before: string, after: string) => number;
  /** Where each stage stands in the order in which they were seen first. */
  readonly seen: (name: string) => number;
  /** Where the pipeline ends: no stage is put behind one of these without a change that says so. */
  readonly isEnd: (name: string) => boolean;
}

/** Why a stage was put where it is. */
export type Reason = 'changes' | 'number' | 'seen';

/** The number that a name begins with, as in `3 - Proposal`; null for none. */
const numberOf = (name: string): number | null => {
  const number = /^\s*(\d+)\s*[-.):]/.exec(name)?.[1];
  return number === undefined ? null : Number(number);
};

/** A gap between listed stages (0 before the first), and how much speaks of it. */
interface Gap {
  readonly at: number;
  readonly weight: number;
}

/** The gap that most changes of stage agree with: those from what stands before it, and to what stands behind. */
function gapByChanges(list: readonly string[], name: string, { followed }: Evidence): Gap {
  const into = list.map((other) => followed(other, name));
  const out = list.map((other) => followed(name, other));
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  let score = sum(out) - sum(into);
  const scores = [score];
  into.forEach((count, at) => scores.push((score += 2 * (count - out[at]!))));
  const best = Math.max(...scores);
  // Right behind what came before it; where only what comes after is known, right before that.
  const at = sum(into) > 0 ? scores.indexOf(best) : scores.lastIndexOf(best);
  return { at, weight: sum(into) + sum(out) };
}

/** The gap by the numbers that names begin with, null where they tell nothing. */
function gapByNumber(list: readonly string[], name: string): number | null {
  const number = numberOf(name);
  const numbers = list.map(numberOf);
  if (number === null || numbers.every((other) => other === null)) return null;
  const before = numbers.findLastIndex((other) => other !== null && other <= number);
  return before !== -1 ? before + 1 : numbers.findIndex((other) => other !== null);
}

/** Behind the stage that was seen before it, and not behind the end. */
function gapBySeen(list: readonly string[], name: string, { seen, isEnd }: Evidence): number {
  const earlier = list.map((other) => (seen(other) < seen(name) ? seen(other) : -1));
  const latest = Math.max(-1, ...earlier);
  const end = list.findIndex(isEnd);
  const gap = latest === -1 ? 0 : earlier.indexOf(latest) + 1;
  return end === -1 ? gap : Math.min(gap, end);
}

/**
 * Puts stages nobody knows among those that are known: by the numbers in their names, else by the changes
 * of stage, else by the order in which they were seen.
 *
 * @param known in their order
 * @param unknown in any order; those of which most changes speak go first
 * @returns all of them first to last, and why each unknown one is where it is
 */
export function orderStages(
  known: readonly string[],
  unknown: readonly string[],
  evidence: Evidence,
): { readonly names: readonly string[]; readonly reasons: ReadonlyMap<string, Reason> } {
  const names = [...known];
  const reasons = new Map<string, Reason>();
  const put = (name: string, at: number, reason: Reason): void => {
    names.splice(at, 0, name);
    reasons.set(name, reason);
  };
  const left = new Set([...unknown].sort((a, b) => evidence.seen(a) - evidence.seen(b)));
  for (const name of left) {
    const at = gapByNumber(names, name);
    if (at === null) continue;
    put(name, at, 'number');
    left.delete(name);
  }
  while (left.size > 0) {
    const gaps = [...left].map((name) => ({ name, gap: gapByChanges(names, name, evidence) }));
    const most = gaps.reduce((a, b) => (b.gap.weight > a.gap.weight ? b : a));
    if (most.gap.weight > 0) put(most.name, most.gap.at, 'changes');
    else put(most.name, gapBySeen(names, most.name, evidence), 'seen');
    left.delete(most.name);
  }
  return { names, reasons };
}
