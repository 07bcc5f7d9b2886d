import type { CountOf } from './counts.js';
import { differencePValue } from './mid-p.js';
import { isUsable, type RatioKind } from './ratio-kind.js';
import { binomial, hypergeometric } from './tails.js';
import { REAL_BELOW } from './verdict.js';

/**
 * What luck alone could have given the first of two: "of these 10 wins A would get anything from
 * 2 to 7". A count inside says "could be luck", a count outside "real difference".
 *
 * Formula: all first counts, with both totals and the pooled successes kept, whose
 * `differencePValue` is at least .05. Found with that very function, so range and verdict cannot
 * contradict each other: outside the range if and only if p < .05.
 * Reference: as `fisherMidP` (acceptance region of the test).
 * Empty case: null when either has of = 0, or is a proportion with count > of; no success at all
 * gives [0, 0]. Range: whole numbers, both ends included, in events of the first.
 *
 * @throws {RangeError} for an impossible count.
 * @example luckRange({ count: 5, of: 50 }, { count: 5, of: 60 }, 'proportion'); // [2, 7]
 */
export function luckRange(
  first: CountOf,
  second: CountOf,
  kind: RatioKind,
): readonly [low: number, high: number] | null {
  if (!isUsable(first, kind) || !isUsable(second, kind)) return null;
  const pooled = first.count + second.count;
  const { low, high, mode } =
    kind === 'proportion'
      ? hypergeometric(first.of, second.of, pooled)
      : binomial(pooled, first.of / (first.of + second.of));
  const couldBeLuck = (count: number): boolean => {
    const p = differencePValue(
      { count, of: first.of },
      { count: pooled - count, of: second.of },
      kind,
    );
    return p !== null && p >= REAL_BELOW;
  };
  return [farthest(mode, low, couldBeLuck), farthest(mode, high, couldBeLuck)];
}

/** The last value that `holds`, from `start` (where it does) towards `end`. */
function farthest(start: number, end: number, holds: (value: number) => boolean): number {
  const direction = Math.sign(end - start);
  const distance = Math.abs(end - start);
  // Doubling from the middle stays near it, where the p-value is cheap.
  let inside = 0;
  let outside = 1;
  while (outside <= distance && holds(start + direction * outside)) {
    inside = outside;
    outside *= 2;
  }
  outside = Math.min(outside, distance + 1);
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if (holds(start + direction * middle)) inside = middle;
    else outside = middle;
  }
  return start + direction * inside;
}
