import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logGamma } from '../../src/stats/log-gamma.js';
import {
  chanceAtPace,
  negativeBinomial,
  type Pace,
  paceForecast,
} from '../../src/stats/pace-forecast.js';
import { binomial, tailsAt } from '../../src/stats/tails.js';

const pace: fc.Arbitrary<Pace> = fc.record({
  soFar: fc.nat(80),
  elapsed: fc.integer({ min: 1, max: 60 }),
  remaining: fc.nat(90),
});

/** P(X = k) of the negative binomial from its definition, one by one. */
function probability(size: number, scale: number, k: number): number {
  return Math.exp(
    logGamma(size + k) -
      logGamma(size) -
      logGamma(k + 1) -
      size * Math.log1p(scale) +
      k * Math.log(scale / (1 + scale)),
  );
}

describe('negative binomial', () => {
  const size = fc.double({ min: 0.5, max: 200, noNaN: true });
  const scale = fc.double({ min: 0.05, max: 20, noNaN: true });

  test('has the probabilities of its definition, before and beyond the mode', () => {
    fc.assert(
      fc.property(size, scale, fc.nat(300), (shape, by, k) => {
        const { below, at, above } = tailsAt(negativeBinomial(shape, by), k);
        expect(at).toBeCloseTo(probability(shape, by, k), 11);
        expect(below + at + above).toBeCloseTo(1, 12);
        let sum = 0;
        for (let count = 0; count < k; count += 1) sum += probability(shape, by, count);
        expect(below).toBeCloseTo(sum, 10);
      }),
    );
  });

  test('of a whole size waits for successes: it is the binomial seen from the other side', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        scale,
        fc.nat(120),
        (successes, by, failures) => {
          // So few failures before the last success: so many successes among the first trials.
          const { below, at } = tailsAt(negativeBinomial(successes, by), failures);
          const trials = binomial(successes + failures, 1 / (1 + by));
          expect(below + at).toBeCloseTo(1 - tailsAt(trials, successes).below, 10);
        },
      ),
    );
  });

  test('has the mean size × scale', () => {
    let mean = 0;
    for (let k = 0; k < 600; k += 1) mean += k * tailsAt(negativeBinomial(14.5, 2), k).at;
    expect(mean).toBeCloseTo(29, 9);
  });
});

describe('forecast at this pace', () => {
  // scipy.stats.nbinom.ppf(.025 and .975, soFar + 1/2, elapsed / (elapsed + remaining)) + soFar
  test.each([
    [{ soFar: 14, elapsed: 15, remaining: 15 }, 28, 19, 40],
    [{ soFar: 0, elapsed: 30, remaining: 30 }, 0, 0, 3],
    [{ soFar: 3, elapsed: 10, remaining: 20 }, 9, 4, 21],
    [{ soFar: 250, elapsed: 100, remaining: 265 }, 912.5, 820, 1013],
    [{ soFar: 5, elapsed: 1, remaining: 364 }, 1825, 698, 3997],
    [{ soFar: 1_000_000, elapsed: 200, remaining: 165 }, 1_825_000, 1_822_597, 1_827_407],
  ])('of %o is %d, from %d to %d', (given, atThisPace, low, high) => {
    expect(paceForecast(given)).toEqual({ atThisPace, low, high });
  });

  test('narrows with less confidence', () => {
    expect(paceForecast({ soFar: 14, elapsed: 15, remaining: 15 }, 0.8)).toEqual({
      atThisPace: 28,
      low: 22,
      high: 36,
    });
  });

  test('leaves no more than half of the rest to chance on each side', () => {
    fc.assert(
      fc.property(pace, fc.constantFrom(0.5, 0.8, 0.95), (given, confidence) => {
        const { low, high } = paceForecast(given, confidence)!;
        const tail = (1 - confidence) / 2;
        expect(low).toBeGreaterThanOrEqual(given.soFar);
        expect(chanceAtPace(given, high + 1)).toBeLessThanOrEqual(tail + 1e-10);
        expect(1 - chanceAtPace(given, low)!).toBeLessThanOrEqual(tail + 1e-10);
        if (given.remaining === 0) return;
        // And neither end could be moved inwards.
        expect(1 - chanceAtPace(given, low + 1)!).toBeGreaterThanOrEqual(tail - 1e-10);
        expect(chanceAtPace(given, high)).toBeGreaterThanOrEqual(tail - 1e-10);
      }),
    );
  });

  test('of a period that is over is what there is', () => {
    const over = { soFar: 7, elapsed: 30, remaining: 0 };
    expect(paceForecast(over)).toEqual({ atThisPace: 7, low: 7, high: 7 });
    expect([7, 8].map((target) => chanceAtPace(over, target))).toEqual([1, 0]);
  });

  test('is unknown before the first day is over, but what is reached is reached', () => {
    const first = { soFar: 2, elapsed: 0, remaining: 30 };
    expect(paceForecast(first)).toBeNull();
    expect([2, 3].map((target) => chanceAtPace(first, target))).toEqual([1, null]);
  });

  test.each([-1, 1.5, NaN])('refuses %s as a count or as days', (bad) => {
    for (const part of ['soFar', 'elapsed', 'remaining']) {
      const given = { soFar: 2, elapsed: 5, remaining: 5, [part]: bad };
      expect(() => paceForecast(given)).toThrow(RangeError);
      expect(() => chanceAtPace(given, 9)).toThrow(RangeError);
      expect(() => chanceAtPace(given, 0)).toThrow(RangeError);
    }
    expect(() => chanceAtPace({ soFar: 2, elapsed: 5, remaining: 5 }, bad)).toThrow(RangeError);
  });

  test.each([0, 1, NaN])('refuses %s as confidence', (confidence) => {
    expect(() => paceForecast({ soFar: 2, elapsed: 0, remaining: 5 }, confidence)).toThrow(
      RangeError,
    );
  });
});

describe('chance at this pace', () => {
  // From 40-digit arithmetic (mpmath); the second is 1 - √½.
  test.each([
    [{ soFar: 14, elapsed: 15, remaining: 15 }, 30, 0.391499020905825],
    [{ soFar: 0, elapsed: 30, remaining: 30 }, 1, 0.292893218813452],
    [{ soFar: 3, elapsed: 10, remaining: 20 }, 12, 0.311854945891834],
    [{ soFar: 250, elapsed: 100, remaining: 265 }, 1000, 0.0444742654239253],
  ])('of %o to reach %d is %d', (given, target, chance) => {
    expect(chanceAtPace(given, target)).toBeCloseTo(chance, 11);
  });

  test('adds up to certainty over all the totals there can be', () => {
    fc.assert(
      fc.property(pace, ({ soFar, elapsed, remaining }) => {
        const few = { soFar: soFar % 9, elapsed: elapsed + 10, remaining };
        let sum = 0;
        for (let total = few.soFar; total < few.soFar + 600; total += 1) {
          sum += chanceAtPace(few, total)! - chanceAtPace(few, total + 1)!;
        }
        expect(sum).toBeCloseTo(1, 9);
      }),
      { numRuns: 30 },
    );
  });

  test('falls with the target, rises with what is there and with the days left', () => {
    fc.assert(
      fc.property(pace, fc.nat(200), (given, target) => {
        const chance = chanceAtPace(given, target)!;
        const sooner = { ...given, soFar: given.soFar + 1 };
        const longer = { ...given, remaining: given.remaining + 1 };
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(chanceAtPace(given, target + 1)).toBeLessThanOrEqual(chance + 1e-11);
        expect(chanceAtPace(sooner, target)).toBeGreaterThanOrEqual(chance - 1e-11);
        expect(chanceAtPace(longer, target)).toBeGreaterThanOrEqual(chance - 1e-11);
      }),
    );
  });
});
