import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csatScales, findCsatScale } from '../../src/funnel/service/csat.js';

const found = (...values: number[]) => findCsatScale(Float64Array.from(values));

describe('the scale of customer satisfaction', () => {
  test.each([
    [[1, 5, 3], '1-5'],
    [[4], '1-5'],
    [[NaN, 2, NaN], '1-5'],
    [[1, 6], '0-10'],
    [[0, 10], '0-10'],
    [[7.5, 3], '0-10'],
    [[11], 'percent'],
    [[0, 100], 'percent'],
    [[85.5, 3], 'percent'],
  ])('of %j is %s', (values, scale) => {
    expect(found(...values)).toBe(scale);
  });

  test.each([
    [[], 'there are none'],
    [[NaN], 'nobody answered'],
    [[0, 5], '1–5 has no 0, and nothing is above 5'],
    [[3.5], '1–5 has no fractions, and nothing is above 5'],
    [[0.85, 1], 'shares of one are no percent'],
    [[101], 'no scale goes so far'],
    [[-1, 5], 'no scale goes below 0'],
  ])('of %j is not known: %s', (values) => {
    expect(found(...values)).toBeNull();
  });

  test('holds every answer it was found in, in whatever order they come', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: -2, max: 110 }), fc.constant(NaN)), { maxLength: 30 }),
        (values) => {
          const scale = found(...values);
          expect(found(...[...values].reverse())).toBe(scale);
          if (scale === null) return;
          const { lowest, highest } = csatScales[scale];
          for (const value of values) {
            if (!Number.isNaN(value)) expect(value >= lowest && value <= highest).toBe(true);
          }
        },
      ),
    );
  });

  test('is satisfied from four fifths of the way up on', () => {
    for (const { highest, satisfied } of Object.values(csatScales)) {
      expect(satisfied / highest).toBe(0.8);
    }
  });
});
