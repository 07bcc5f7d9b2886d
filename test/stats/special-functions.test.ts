import { describe, expect, test } from 'vitest';
import { chiSquareTail } from '../../src/stats/chi-square-tail.js';
import { logGamma } from '../../src/stats/log-gamma.js';
import { normalCutoff } from '../../src/stats/normal-cutoff.js';
import { lowerRegularisedGamma, upperRegularisedGamma } from '../../src/stats/regularised-gamma.js';
import { testVectors } from './vectors.js';

describe('log-gamma', () => {
  test('is the logarithm of factorials to 14 digits', () => {
    let factorial = 1;
    for (let n = 1; n <= 170; n += 1) {
      expect(Math.abs(logGamma(n) - Math.log(factorial))).toBeLessThan(1e-14 * Math.max(1, n * 5));
      factorial *= n;
    }
  });

  test('knows the half: the root of pi', () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 14);
  });

  test.each([0, -1, NaN, Infinity])('refuses %s', (x) => {
    expect(() => logGamma(x)).toThrow(RangeError);
  });
});

describe('regularised gamma', () => {
  test('of 1 is the exponential tail', () => {
    for (const x of [0, 0.1, 1, 2, 5, 50]) {
      expect(upperRegularisedGamma(1, x)).toBeCloseTo(Math.exp(-x), 14);
      expect(lowerRegularisedGamma(1, x)).toBeCloseTo(-Math.expm1(-x), 14);
    }
  });

  test('splits into two halves that add up to 1, also for large counts', () => {
    for (const a of [0.5, 1, 3.7, 40, 1e4, 1e6]) {
      for (const x of [a / 2, a * 0.99, a, a * 1.01, a * 2]) {
        const both = upperRegularisedGamma(a, x) + lowerRegularisedGamma(a, x);
        expect(both).toBeCloseTo(1, 12);
      }
    }
  });

  test.each([
    [0, 1],
    [-1, 1],
    [1, -1],
    [NaN, 1],
    [1, NaN],
    [1, Infinity],
  ])('refuses a = %s with x = %s', (a, x) => {
    expect(() => upperRegularisedGamma(a, x)).toThrow(RangeError);
    expect(() => lowerRegularisedGamma(a, x)).toThrow(RangeError);
  });
});

describe('chi-square tail', () => {
  testVectors<{ x: number; df: number }>('chi2Upper', ({ x, df }) => chiSquareTail(x, df));

  test('is certain at 0', () => {
    expect(chiSquareTail(0, 3)).toBe(1);
  });
});

describe('normal cutoff', () => {
  test('holds the shares every textbook prints', () => {
    expect(normalCutoff(0.95)).toBe(1.959963984540054);
    expect(normalCutoff(0.99)).toBeCloseTo(2.5758293035489, 12);
    expect(normalCutoff(0.6)).toBeCloseTo(0.8416212335729143, 12);
  });

  test('the constant for 95 % is what the bisection finds beside it', () => {
    expect(normalCutoff(0.95 + 1e-15)).toBeCloseTo(normalCutoff(0.95), 12);
  });

  test.each([0, 1, -0.5, NaN])('refuses %s as confidence', (confidence) => {
    expect(() => normalCutoff(confidence)).toThrow(RangeError);
  });
});
