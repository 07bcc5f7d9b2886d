/** What the order of stages is told by. */
export interface Evidence {
  /** How often a stage changed into another one. */
  readonly followed: (before: string, after: string) => number;
  /** Whether the pipeline ends there. */
  readonly isEnd: (name: string) => boolean;
}

/** Why a stage was put where it is. */
export type Reason = 'changes' | 'number';

/** The number or letter that a name begins with, as in `3 - Proposal`, `Stage 3: Proposal`, `20% - Offer` or `C. Proposal`; null for none. */
function numberOf(name: string): number | null {
  const [, number, letter] =
    /^\s*(?:stage|step|phase|fase|stufe|étape|etapa)?\s*(?:(\d+)\s*%?\s*[-.):–]|([A-Z])(?:[.):]|\s+[-–])\s)/iu.exec(
      name,
    ) ?? [];
  if (number !== undefined) return Number(number);
  return letter === undefined ? null : letter.toUpperCase().charCodeAt(0);
}

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

/** Names by the numbers they begin with. */
const byNumber = (a: string, b: string): number => numberOf(a)! - numberOf(b)! || (a < b ? -1 : 1);

/**
 * Puts stages nobody knows among those that are known: by the numbers or letters in their names, else by the
 * changes of stage. The order of rows tells nothing.
 *
 * @param known in their order
 * @param unknown in any order; those of which most changes speak go first
 * @returns those placed first to last, why each unknown one is where it is, and those of which nothing tells
 */
export function orderStages(
  known: readonly string[],
  unknown: readonly string[],
  evidence: Evidence,
): {
  readonly names: readonly string[];
  readonly reasons: ReadonlyMap<string, Reason>;
  readonly unplaced: readonly string[];
} {
  const names = [...known];
  const reasons = new Map<string, Reason>();
  const put = (name: string, at: number, reason: Reason): void => {
    names.splice(at, 0, name);
    reasons.set(name, reason);
  };
  const left = new Set([...unknown].sort());
  const numbered = [...left].filter((name) => numberOf(name) !== null).sort(byNumber);
  // Where nothing but ends is known, numbers tell the order of several all the same.
  if (numbered.length > 1 && known.every((name) => evidence.isEnd(name))) {
    numbered.forEach((name, at) => put(name, at, 'number'));
  }
  for (const name of left) {
    const at = reasons.has(name) ? null : gapByNumber(names, name);
    if (at !== null) put(name, at, 'number');
    if (reasons.has(name)) left.delete(name);
  }
  while (left.size > 0) {
    const gaps = [...left].map((name) => ({ name, gap: gapByChanges(names, name, evidence) }));
    const most = gaps.reduce((a, b) => (b.gap.weight > a.gap.weight ? b : a));
    if (most.gap.weight === 0) break;
    put(most.name, most.gap.at, 'changes');
    left.delete(most.name);
  }
  return { names, reasons, unplaced: [...left] };
}
