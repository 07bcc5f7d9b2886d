import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countQuantile } from '../../src/stats/count-quantile.js';
import { summariseDurations } from '../../src/stats/duration-summary.js';
import { medianInterval } from '../../src/stats/median-interval.js';
import { quantile } from '../../src/stats/quantile.js';
import { countBelow, sortedValues } from '../../src/stats/sorted-values.js';
import { binomial } from '../../src/stats/tails.js';
import { testVectors } from './vectors.js';

const durations = fc.array(fc.nat(50), { minLength: 1, maxLength: 80 });

/** 2^n P(Bin(n, ½) <= k), exactly, by Pascal's triangle. */
function waysUpTo(n: number, k: number): bigint {
  let row = [1n];
  for (let size = 0; size < n; size += 1) {
    row = [1n, ...row.map((ways, place) => ways + (row[place + 1] ?? 0n))];
  }
  return row.slice(0, k + 1).reduce((sum, ways) => sum + ways, 0n);
}

describe('sorted values', () => {
  test('are in the order of numbers, not of their spelling', () => {
    expect([...sortedValues([100, 21, 3])]).toEqual([3, 21, 100]);
  });

  test('are the same of many, whole days or not', () => {
    const days = fc.oneof(fc.nat(4000), fc.constantFrom(65_535, 65_536, 0.5, 1e9, -1));
    const some = fc.array(days, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(some, fc.boolean(), (values, isMany) => {
        const all = isMany
          ? Array.from({ length: Math.ceil(4200 / values.length) }, () => values).flat()
          : values;
        expect(sortedValues(all)).toEqual(new Float64Array(all.toSorted((a, b) => a - b)));
      }),
    );
  });

  test.each([NaN, Infinity, -Infinity])('never hold %s', (bad) => {
    expect(() => sortedValues([1, bad, 2])).toThrow(
      new RangeError(`Cannot put ${bad} in order: it is no number.`),
    );
  });

  test('are counted below a limit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.integer({ min: -1, max: 10 }), (values, limit) => {
        const below = values.filter((value) => value < limit).length;
        return countBelow(sortedValues(values), limit) === below;
      }),
    );
  });
});

describe('count quantile', () => {
  test('is the first count up to which there is chance enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 99 }), (n, part) => {
        const reaches = (k: number): boolean =>
          waysUpTo(n, k) * 100n >= BigInt(part) * 2n ** BigInt(n);
        const found = countQuantile(binomial(n, 0.5), part / 100);
        return reaches(found) && (found === 0 || !reaches(found - 1));
      }),
    );
  });

  test('of a share that a count reaches exactly is that count, whatever the rounding', () => {
    for (let n = 1; n <= 50; n += 1) {
      for (let k = 0; k < n; k += 1) {
        const share = Number(waysUpTo(n, k)) / 2 ** n;
        if (share < 1e-6 || share > 1 - 1e-6) continue;
        expect(countQuantile(binomial(n, 0.5), share)).toBe(k);
      }
    }
  });

  test.each([0, 1, NaN])('refuses a share of %s', (share) => {
    expect(() => countQuantile(binomial(5, 0.5), share)).toThrow(RangeError);
  });
});

describe('interval of a median', () => {
  testVectors<{ v: number[]; conf: number }>('medianCI', ({ v, conf }) => {
    const interval = medianInterval(sortedValues(v), conf);
    return { lower: interval?.low ?? null, upper: interval?.high ?? null };
  });

  test('leaves out less than its share on each side, and could not be narrower', () => {
    for (let n = 1; n <= 120; n += 1) {
      const interval = medianInterval(Float64Array.from({ length: n }, (_, at) => at + 1));
      // P(Bin <= k) < 1/40, without rounding.
      const isRare = (k: number): boolean => waysUpTo(n, k) * 40n < 2n ** BigInt(n);
      if (interval === null) {
        expect(isRare(0)).toBe(false);
        expect(n).toBeLessThan(6);
        continue;
      }
      expect(interval.high).toBe(n + 1 - interval.low);
      expect([isRare(interval.low - 1), isRare(interval.low)]).toEqual([true, false]);
    }
  });

  test('agrees with R for many values', () => {
    // qbinom(.025, 1e6, .5) and qbinom(.1, 1e6, .5)
    const values = Float64Array.from({ length: 1_000_000 }, (_, at) => at + 1);
    expect(medianInterval(values)?.low).toBe(499_020);
    expect(medianInterval(values, 0.8)).toEqual({ low: 499_359, high: 500_642 });
  });

  test.each([0, 1, NaN])('refuses %s as confidence', (confidence) => {
    expect(() => medianInterval(sortedValues([1]), confidence)).toThrow(RangeError);
  });
});

describe('durations in short', () => {
  test('are how many, the middle, how sure, and nine in ten', () => {
    const summary = summariseDurations([21, 8, 3, 12, 55, 15, 34]);
    expect(summary).toMatchObject({ count: 7, median: 15, medianInterval: { low: 3, high: 55 } });
    expect(summary?.ninetiethPercentile).toBeCloseTo(42.4, 12);
  });

  test('have no interval when they are few', () => {
    expect(summariseDurations([4])).toEqual({
      count: 1,
      median: 4,
      medianInterval: null,
      ninetiethPercentile: 4,
    });
    expect(summariseDurations([1, 2, 3, 4, 5], 0.8)?.medianInterval).not.toBeNull();
  });

  test('are none when there are none', () => {
    expect(summariseDurations([])).toBeNull();
  });

  test('do not depend on the order, nor on the kind of array', () => {
    fc.assert(
      fc.property(durations, (values) => {
        expect(summariseDurations(Int32Array.from(values.toReversed()))).toEqual(
          summariseDurations(values),
        );
      }),
    );
  });

  test('have half of them at or below the median, and nine tenths around the percentile', () => {
    fc.assert(
      fc.property(durations, (values) => {
        const {
          count,
          median,
          medianInterval: range,
          ninetiethPercentile,
        } = summariseDurations(values)!;
        const atMost = (limit: number) => values.filter((value) => value <= limit).length;
        const atLeast = (limit: number) => values.filter((value) => value >= limit).length;
        expect(count).toBe(values.length);
        expect(Math.min(atMost(median), atLeast(median)) * 2).toBeGreaterThanOrEqual(count);
        expect(median).toBe(quantile(values, 0.5));
        expect(atLeast(ninetiethPercentile)).toBeGreaterThanOrEqual(Math.floor((count - 1) / 10));
        expect(atMost(ninetiethPercentile)).toBeGreaterThanOrEqual(
          Math.floor(0.9 * (count - 1)) + 1,
        );
        expect(range === null).toBe(count < 6);
        if (range === null) return;
        expect(range.low).toBeLessThanOrEqual(median);
        expect(range.high).toBeGreaterThanOrEqual(median);
      }),
    );
  });

  test.each([-1, NaN, Infinity])('refuse %s', (bad) => {
    expect(() => summariseDurations([1, bad, 2])).toThrow(RangeError);
  });

  test('refuse a confidence of 1, also when there are none', () => {
    expect(() => summariseDurations([], 1)).toThrow(RangeError);
  });
});
