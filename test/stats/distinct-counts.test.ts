import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinctCounts } from '../../src/stats/distinct-counts.js';

describe('busy and quiet, strong and weak', () => {
  test.each([
    ['twenty, twenty-one and twenty-two', [20, 21, 22], ['alike', 'alike', 'alike']],
    ['three of whom one did three times as much', [20, 21, 60], ['below', 'below', 'above']],
    [
      'four of whom one did three times as much',
      [20, 21, 22, 60],
      ['alike', 'alike', 'alike', 'above'],
    ],
    ['two of whom one did nothing', [0, 40], ['below', 'above']],
    ['one win against none', [1, 0], ['alike', 'alike']],
    [
      'a real difference of less than a tenth',
      [10_000, 10_800, 10_400],
      ['alike', 'alike', 'alike'],
    ],
    ['a real difference of more', [10_000, 11_200, 10_000], ['alike', 'above', 'alike']],
    ['nothing at all', [0, 0, 0], ['alike', 'alike', 'alike']],
    ['one alone', [12], ['alike']],
    ['nobody', [], []],
  ] as const)('of %s', (_, counts, expected) => {
    expect(distinctCounts(counts)).toEqual(expected);
  });

  test('are only said where both ends of the open answers say so', () => {
    expect(distinctCounts([20, 20, 60], [22, 20, 70])).toEqual(['below', 'below', 'above']);
    expect(distinctCounts([20, 20, 60], [55, 55, 60])).toEqual(['alike', 'alike', 'alike']);
  });

  test('do not depend on the order of the reps', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { maxLength: 12 }), (counts) => {
        const there = distinctCounts(counts);
        expect(distinctCounts([...counts].reverse())).toEqual(there.reverse());
      }),
    );
  });

  test('are never said of both sides of the same count, and open answers never add one', () => {
    const ranges = fc.array(fc.tuple(fc.nat(120), fc.nat(20)), { maxLength: 9 });
    fc.assert(
      fc.property(ranges, (team) => {
        const least = team.map(([count]) => count);
        const most = team.map(([count, open]) => count + open);
        const bounded = distinctCounts(least, most);
        for (const filled of [least, most]) {
          distinctCounts(filled).forEach((standing, place) => {
            if (bounded[place] !== 'alike') expect([bounded[place], 'alike']).toContain(standing);
          });
        }
      }),
    );
  });

  test('refuse counts that do not belong together', () => {
    expect(() => distinctCounts([1, 2], [1])).toThrow(RangeError);
    expect(() => distinctCounts([3], [2])).toThrow(RangeError);
    expect(() => distinctCounts([-1, 2])).toThrow(RangeError);
  });
});
