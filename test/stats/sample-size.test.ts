import { describe, expect, test } from 'vitest';
import { exactSampleSize, sampleSizeToTell } from '../../src/stats/sample-size.js';
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
    expect(sampleSizeToTell(0, 1)).toBe(2);
    expect(sampleSizeToTell(0, 0.1)).toBeGreaterThan(0);
  });

  test('refuses what is no proportion, or no error rate', () => {
    expect(() => sampleSizeToTell(-0.1, 0.2)).toThrow(RangeError);
    expect(() => sampleSizeToTell(NaN, 0.2)).toThrow(RangeError);
    expect(() => sampleSizeToTell(0.1, 0.2, { alpha: 0 })).toThrow(RangeError);
    expect(() => sampleSizeToTell(0.1, 0.2, { power: 0.5 })).toThrow(RangeError);
  });
});
