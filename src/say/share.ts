/** A share with its counts and its 95 % interval; null where it cannot be known. */
export interface Share {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}
