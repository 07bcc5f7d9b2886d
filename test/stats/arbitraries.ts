import fc from 'fast-check';
import type { CountOf } from '../../src/stats/counts.js';

/** "x of n" with x <= n; n may be 0. */
export function proportion(largest = 60): fc.Arbitrary<CountOf> {
  return fc
    .nat(largest)
    .chain((of) => fc.record({ count: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));
}

/** "x per n", x possibly larger; n may be 0. */
export function rate(largest = 60): fc.Arbitrary<CountOf> {
  return fc.record({ count: fc.nat(largest), of: fc.nat(largest) });
}

/** A path of counts through so many steps: each may exceed the one before, but nothing follows 0. */
export function path(steps: number): fc.Arbitrary<number[]> {
  return fc
    .array(fc.oneof(fc.nat(60), fc.constant(0)), { minLength: steps, maxLength: steps })
    .map((counts) => {
      const end = counts.indexOf(0);
      return end < 0 ? counts : counts.fill(0, end);
    });
}

/** Every number anywhere inside a result. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
