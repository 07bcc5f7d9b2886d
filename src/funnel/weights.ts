/** How many prospects each is an example of; null where each is itself, as in every export of rows. */
export type Weights = Float64Array | null;

/** How many prospects one stands for. */
export const timesOf = (weights: Weights, prospect: number): number =>
  weights === null ? 1 : weights[prospect]!;
