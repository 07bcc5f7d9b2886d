/** A share with its counts and its 95 % interval; null where it cannot be known. */
export interface Share {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The counts of a share, and how many of each open answers may add; null where that cannot be known. */
export interface OpenCounts {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly openNumerator: number | null;
  readonly openDenominator: number | null;
}

/** A share of which some answers are open. */
export type OpenShare = Share & OpenCounts;

/** The number that the verb of `0 of 1 case is resolved` agrees with: one where either is one. */
export const spokenOf = ({ numerator, denominator }: Share): number =>
  denominator === 1 ? denominator : (numerator ?? 0);
