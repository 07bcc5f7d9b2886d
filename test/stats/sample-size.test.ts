import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactSampleSize, sampleSizeToTell } from '../../src/stats/sample-size.js';
import { fisherMidP } from '../../src/stats/mid-p.js';
import { testVectors } from './vectors.js';

describe('data needed to tell', () => {
  testVectors<{ p1: number; p2: number; alpha: number; power: number }>(
    'sampleSize',
    ({ p1, p2, alpha, power }) => exactSampleSize(p1, p2, { alpha, power }),
  );

  test('is rounded up to whole prospects', () => {
    expect(sampleSizeToTell(0.1, 5 / 60)).toBe(4705);
    expect(sampleSizeToTell(0.3, 0.2)).toBe(294);
  });

  test('is the same whichever is named first', () => {
    expect(sampleSizeToTell(0.2, 0.3)).toBe(sampleSizeToTell(0.3, 0.2));
  });

  test('is none when there is no gap, and none for rates above 1', () => {
    expect(sampleSizeToTell(0.2, 0.2)).toBeNull();
    expect(sampleSizeToTell(0, 0)).toBeNull();
    expect(sampleSizeToTell(1.2, 0.9)).toBeNull();
  });

  test('is defined for the extremes', () => {
    expect(sampleSizeToTell(0, 1)).toBe(4);
    expect(sampleSizeToTell(0, 0.1)).toBeGreaterThan(0);
    expect(sampleSizeToTell(0.5, 0.5 + 1e-12)).toBeGreaterThan(1e20);
  });

  test('is never fewer than could reach a real difference at all', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (p1, p2) => {
          if (Math.abs(p1 - p2) < 0.05) return;
          const needed = sampleSizeToTell(p1, p2)!;
          const tells = (of: number) =>
            fisherMidP({ count: Math.round(p1 * of), of }, { count: Math.round(p2 * of), of })! <
            0.05;
          expect(Array.from({ length: needed }, (_, place) => place + 1).some(tells)).toBe(true);
          expect(needed).toBeGreaterThanOrEqual(exactSampleSize(p1, p2)!);
        },
      ),
    );
  });

  test('refuses what is no proportion, or no error rate', () => {
    expect(() => sampleSizeToTell(-0.1, 0.2)).toThrow(RangeError);
    expect(() => sampleSizeToTell(NaN, 0.2)).toThrow(RangeError);
    expect(() => sampleSizeToTell(0.1, 0.2, { alpha: 0 })).toThrow(RangeError);
    expect(() => sampleSizeToTell(0.1, 0.2, { power: 0.5 })).toThrow(RangeError);
  });
});
