/** From values to places between 0 and 1. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  /** Where a value stands; what lies outside stands at the end. */
  readonly at: (value: number) => number;
  /** Two to four round values within it. */
  readonly ticks: readonly number[];
}

const steps = [1, 2, 2.5, 5, 10];

/** The smallest round step of which at most three go into a length. */
function roundStep(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length / 3));
  return power * (steps.find((step) => step * power * 3 >= length * 0.999) ?? 10);
}

/** A scale over all of these values and 0; from 0 to 1 where they are all 0. */
export function scaleOver(values: readonly number[]): Scale {
  const low = values.reduce((least, value) => Math.min(least, value), 0);
  const most = values.reduce((largest, value) => Math.max(largest, value), 0);
  // Less than this is nothing, and a step of it no number.
  const high = most - low < 1e-12 ? 1 : most;
  const step = roundStep(high - low);
  const ticks: number[] = [];
  for (let at = Math.ceil(low / step); at * step <= high * 1.0001; at += 1) {
    // Never -0.
    ticks.push(at * step + 0);
  }
  const within = (value: number) => Math.min(1, Math.max(0, (value - low) / (high - low)));
  return { low, high, at: within, ticks };
}

/**
 * A scale for estimates whose intervals may go very far: it ends at three times the largest of what must be seen.
 *
 * @param seen estimates, in full sight
 * @param limits ends of intervals
 */
export function scaleWithLimits(seen: readonly number[], limits: readonly number[]): Scale {
  const cap = 3 * seen.reduce((largest, value) => Math.max(largest, value), 0);
  return scaleOver([...seen, ...limits.map((limit) => (cap > 0 ? Math.min(limit, cap) : limit))]);
}
