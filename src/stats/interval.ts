/** Where the true level plausibly lies, in the unit of the ratio (0.1 is 10 %). */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
