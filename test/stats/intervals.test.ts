import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactRateInterval } from '../../src/stats/exact-rate-interval.js';
import { gapInterval } from '../../src/stats/gap-interval.js';
import { ratioInterval } from '../../src/stats/ratio-interval.js';
import { lowerRegularisedGamma, upperRegularisedGamma } from '../../src/stats/regularised-gamma.js';
import { wilsonInterval } from '../../src/stats/wilson-interval.js';
import { numbersIn, proportion, rate } from './arbitraries.js';
import { testVectors, type Two } from './vectors.js';

interface One {
  readonly x: number;
  readonly n: number;
  readonly conf: number;
}

function named(interval: { low: number; high: number } | null): unknown {
  return interval && { lower: interval.low, upper: interval.high };
}

describe('interval of a proportion', () => {
  testVectors<One>('wilson', ({ x, n, conf }) => named(wilsonInterval({ count: x, of: n }, conf)));

  test('starts at exactly 0 for 0 of n and ends at exactly 1 for n of n', () => {
    expect(wilsonInterval({ count: 0, of: 7 })?.low).toBe(0);
    expect(wilsonInterval({ count: 7, of: 7 })?.high).toBe(1);
  });

  test('contains the ratio and stays between 0 and 1', () => {
    fc.assert(
      fc.property(proportion(), ({ count, of }) => {
        const interval = wilsonInterval({ count, of });
        if (of === 0) return interval === null;
        if (interval === null) return false;
        const level = count / of;
        return (
          0 <= interval.low && interval.low <= level && level <= interval.high && interval.high <= 1
        );
      }),
    );
  });
});

describe('interval of a rate', () => {
  testVectors<One>('rateExact', ({ x, n, conf }) =>
    named(exactRateInterval({ count: x, of: n }, conf)),
  );

  test('contains the ratio, also for a million events', () => {
    const interval = exactRateInterval({ count: 1_000_000, of: 900_000 });
    expect(interval?.low).toBeCloseTo(1.1089344259, 9);
    expect(interval?.high).toBeCloseTo(1.1132910133, 9);
  });

  test('ends where the tail outside is what the confidence leaves, of any count', () => {
    const count = fc.oneof(fc.nat(60), fc.nat(2_000_000));
    const confidence = fc.double({ min: 1e-6, max: 1 - 1e-9, noNaN: true });
    fc.assert(
      fc.property(count, confidence, (events, sure) => {
        const { low, high } = exactRateInterval({ count: events, of: 1 }, sure)!;
        const tail = (1 - sure) / 2;
        const isRight = (chance: number) => Math.abs(chance - tail) <= 1e-8 * tail;
        const isLow = events === 0 ? low === 0 : isRight(lowerRegularisedGamma(events, low));
        return isLow && isRight(upperRegularisedGamma(events + 1, high));
      }),
    );
  });

  test('widens with confidence', () => {
    const usual = exactRateInterval({ count: 12, of: 10 });
    const strict = exactRateInterval({ count: 12, of: 10 }, 0.99);
    expect(strict?.low).toBeLessThan(usual?.low ?? NaN);
    expect(strict?.high).toBeGreaterThan(usual?.high ?? NaN);
  });

  test.each([0, 1, NaN])('refuses %s as confidence', (confidence) => {
    expect(() => exactRateInterval({ count: 1, of: 1 }, confidence)).toThrow(RangeError);
  });
});

describe('interval by kind', () => {
  test('is none without data, and none for more successes than trials', () => {
    expect(ratioInterval({ count: 0, of: 0 }, 'proportion')).toBeNull();
    expect(ratioInterval({ count: 0, of: 0 }, 'rate')).toBeNull();
    expect(ratioInterval({ count: 7, of: 5 }, 'proportion')).toBeNull();
    expect(ratioInterval({ count: 7, of: 5 }, 'rate')).not.toBeNull();
  });

  test.each([-1, 0.5, NaN])('refuses %s as a count, even where the answer would be none', (bad) => {
    for (const kind of ['proportion', 'rate'] as const) {
      expect(() => ratioInterval({ count: bad, of: 0 }, kind)).toThrow(RangeError);
      expect(() => ratioInterval({ count: 0, of: bad }, kind)).toThrow(RangeError);
    }
  });
});

describe('gap between two ratios', () => {
  const gap = (kind: 'proportion' | 'rate') => (input: Two) => {
    const { x1, n1, x2, n2, conf } = input;
    const result = gapInterval({ count: x1, of: n1 }, { count: x2, of: n2 }, kind, conf);
    return result && { diff: result.gap, lower: result.low, upper: result.high };
  };
  testVectors('newcombe', gap('proportion'));
  testVectors('rateDiff', gap('rate'));

  test('changes sign when the two are swapped', () => {
    fc.assert(
      fc.property(rate(), rate(), fc.constantFrom('proportion', 'rate'), (one, two, kind) => {
        const there = gapInterval(one, two, kind);
        const back = gapInterval(two, one, kind);
        if (there === null || back === null) return there === back;
        expect(back.gap).toBeCloseTo(-there.gap, 12);
        expect(back.low).toBeCloseTo(-there.high, 12);
        expect(back.high).toBeCloseTo(-there.low, 12);
        return true;
      }),
    );
  });

  test('contains the gap and never gives NaN', () => {
    fc.assert(
      fc.property(rate(4), rate(4), fc.constantFrom('proportion', 'rate'), (one, two, kind) => {
        const result = gapInterval(one, two, kind);
        expect(numbersIn(result).every(Number.isFinite)).toBe(true);
        return result === null || (result.low <= result.gap && result.gap <= result.high);
      }),
    );
  });
});
