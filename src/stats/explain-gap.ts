import { requireCount } from './counts.js';
import { shapleyParts, type ShapleyPart } from './shapley-parts.js';

/** One rep's path in counts, from the first step to the last. */
export interface PathCounts {
  readonly counts: readonly number[];
  /** How many reps the counts are the sum of; the gap is then to their average. 1 unless given. */
  readonly people?: number;
}

/** A gap in wins, and its parts in the order of the path. */
export interface ExplainedGap {
  readonly gap: number;
  readonly parts: readonly ShapleyPart[];
}

/**
 * Why two reps differ, from their counts along the path: "A turns meetings into proposals; B books
 * more and closes more". Raw ratios, so that it adds up to what was observed.
 *
 * Formula: `shapleyParts` of the volume (the first count) and the step ratios.
 * Reference: see `shapleyParts`.
 * Empty case: a 0 of 0 step contributes 0 and is marked `noData`. Null when the ratios do not
 * multiply back to the counts, because something follows a step of 0 (bookings without a
 * qualified prospect).
 * Range: in wins, the last count; the parts add up to the gap, volume first. Swapping the sides flips every sign.
 *
 * @throws {RangeError} for an impossible count or paths of different length.
 * @example explainGap({ counts: [50, 5] }, { counts: [60, 5] })?.parts[1]?.part;
 * // 0.9167
 */
export function explainGap(first: PathCounts, second: PathCounts): ExplainedGap | null {
  const a = factorsOf(first);
  const b = factorsOf(second);
  if (a === null || b === null) return null;
  return { gap: a.wins - b.wins, parts: shapleyParts(a.factors, b.factors) };
}

interface Factors {
  readonly wins: number;
  readonly factors: readonly (number | null)[];
}

function factorsOf({ counts, people = 1 }: PathCounts): Factors | null {
  counts.forEach((count) => requireCount(count, 'count'));
  requireCount(people, 'people');
  if (people === 0) return null;
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
  return { wins: wins / people, factors: [volume / people, ...ratios] };
}
