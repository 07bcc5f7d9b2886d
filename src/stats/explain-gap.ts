import { requireCount } from './counts.js';
import { shapleyParts, type ShapleyPart } from './shapley-parts.js';

/** What the gap is measured in. */
export type GapUnit =
  /** Last step per unit of the first: wins per target. */
  | 'efficiency'
  /** Last step: wins. The first part is then the volume (targets). */
  | 'effectiveness'
  /** Money: wins times money per win. First part volume, last part money per win. */
  | 'money';

/** One rep's path in counts, from the first step to the last, and the money it brought. */
export interface PathCounts {
  readonly counts: readonly number[];
  /** Money won in all; needed for the unit `money` only. */
  readonly money?: number;
  /** How many reps the counts are the sum of; the gap is then to their average. 1 unless given. */
  readonly people?: number;
}

/** A gap, and its parts in the order of the path. */
export interface ExplainedGap {
  readonly gap: number;
  readonly parts: readonly ShapleyPart[];
}

/**
 * Why two reps differ, from their counts along the path: "A turns meetings into proposals; B books
 * more and closes more". Raw ratios, so that it adds up to what was observed.
 *
 * Formula: `shapleyParts` of the step ratios, with volume before and money per win after them.
 * Reference: see `shapleyParts`.
 * Empty case: a 0 of 0 step contributes 0 and is marked `noData`. Null when the ratios do not
 * multiply back to the counts, because something follows a step of 0 (bookings without a
 * qualified prospect), and for `efficiency` when a side has nothing in its first step.
 * Range: in units of the gap; the parts add up to it. Swapping the sides flips every sign.
 *
 * @throws {RangeError} for an impossible count, paths of different length or money not finite.
 * @example explainGap({ counts: [50, 5] }, { counts: [60, 5] }, 'effectiveness')?.parts[1]?.part;
 * // 0.9167
 */
export function explainGap(
  first: PathCounts,
  second: PathCounts,
  unit: GapUnit,
): ExplainedGap | null {
  const a = factorsOf(first, unit);
  const b = factorsOf(second, unit);
  if (a === null || b === null) return null;
  return { gap: a.result - b.result, parts: shapleyParts(a.factors, b.factors) };
}

interface Factors {
  readonly result: number;
  readonly factors: readonly (number | null)[];
}

function factorsOf({ counts, money = 0, people = 1 }: PathCounts, unit: GapUnit): Factors | null {
  counts.forEach((count) => requireCount(count, 'count'));
  requireCount(people, 'people');
  if (people === 0) return null;
  if (!Number.isFinite(money)) throw new RangeError(`Cannot use ${money} as money.`);
  const volume = counts[0];
  const wins = counts.at(-1);
  if (volume === undefined || wins === undefined) return null;
  const ratios: (number | null)[] = [];
  let before = volume;
  for (const count of counts.slice(1)) {
    if (before === 0 && count > 0) return null;
    ratios.push(before === 0 ? null : count / before);
    before = count;
  }
  if (unit === 'efficiency')
    return volume === 0 ? null : { result: wins / volume, factors: ratios };
  const each = volume / people;
  if (unit === 'effectiveness') return { result: wins / people, factors: [each, ...ratios] };
  if (wins === 0 && money !== 0) return null;
  return { result: money / people, factors: [each, ...ratios, wins === 0 ? null : money / wins] };
}
