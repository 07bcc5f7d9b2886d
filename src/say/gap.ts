/** A part of a gap: what it made, and what everything else took back of that; null where it is within the gap. */
export interface PartOfGap {
  readonly made: number;
  readonly back: number | null;
}

/**
 * What a part that goes the way of a gap makes of it, without signs. More than the whole gap is no share of it.
 *
 * @param gap in wins
 * @param part of the same sign as the gap
 */
export function partOfGap(gap: number, part: number): PartOfGap {
  const made = Math.abs(part);
  const back = made - Math.abs(gap);
  return { made, back: back < 0.05 ? null : back };
}
