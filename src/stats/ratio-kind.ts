import { requireCountOf, type CountOf } from './counts.js';

/**
 * What a stage's ratio is. A `proportion` is a share: the count is part of what it is divided by
 * (3 of 10 proposals signed). A `rate` counts events per unit and may exceed 1 (12 bookings from
 * 10 qualified prospects). The two have different mathematics, so it is decided once per stage.
 */
export type RatioKind = 'proportion' | 'rate';

/**
 * The kind of a stage, from the counts of everybody on it: a proportion if nobody has more events
 * than units, otherwise a rate for everybody. Never mixed within one stage, or reps would be
 * compared by different tests.
 *
 * Empty case: no rep at all is a proportion. For qualification, appointment and closing a `rate`
 * answer means the counts are wrong or of different periods: the caller warns.
 *
 * @throws {RangeError} for an impossible count.
 * @example ratioKind([{ count: 54, of: 60 }, { count: 72, of: 60 }]); // 'rate'
 */
export function ratioKind(reps: readonly CountOf[]): RatioKind {
  reps.forEach(requireCountOf);
  return reps.some((rep) => rep.count > rep.of) ? 'rate' : 'proportion';
}

/**
 * True when a ratio can be computed on: it has units, and, as a proportion, no more events than
 * units ("7 of 5" is a data error, on which nothing may be concluded).
 *
 * @throws {RangeError} for an impossible count.
 * @example isUsable({ count: 0, of: 5 }, 'proportion'); // true
 */
export function isUsable(ratio: CountOf, kind: RatioKind): boolean {
  requireCountOf(ratio);
  return ratio.of > 0 && (kind === 'rate' || ratio.count <= ratio.of);
}
