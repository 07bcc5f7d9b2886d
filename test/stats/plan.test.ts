import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beliefAbout, type Belief } from '../../src/stats/belief.js';
import { chanceOfWins } from '../../src/stats/chance-of-wins.js';
import { neededForWins } from '../../src/stats/needed-for-wins.js';
import { winsForQuota } from '../../src/stats/wins-for-quota.js';
import { ratios, testVectors, type Team } from './vectors.js';

interface Beta {
  readonly wins: number;
  readonly a: number;
  readonly b: number;
}

function beta(wins: number, misses: number): Belief {
  return { kind: 'proportion', wins, misses };
}

describe('belief about a rep', () => {
  testVectors<Team & { rep: number }>('planPosterior', (input) => {
    const belief = beliefAbout(ratios(input), input.rep - 1);
    return belief?.kind === 'proportion' ? { a: belief.wins, b: belief.misses } : belief;
  });

  test('of a rep without data comes from the team alone', () => {
    const team = [
      { count: 0, of: 0 },
      { count: 5, of: 50 },
      { count: 5, of: 50 },
    ];
    expect(beliefAbout(team, 0)).toEqual({ kind: 'proportion', wins: 10, misses: 90 });
  });

  test('is none without data and without a team', () => {
    expect(beliefAbout([{ count: 0, of: 0 }], 0)).toBeNull();
    expect(
      beliefAbout(
        [
          { count: 0, of: 0 },
          { count: 0, of: 9 },
        ],
        0,
      ),
    ).toBeNull();
  });

  test('is a rate as soon as a rep has more wins than units', () => {
    const team = [
      { count: 5, of: 50 },
      { count: 12, of: 10 },
    ];
    expect(beliefAbout(team, 0)).toEqual({ kind: 'rate', wins: 5.5, units: 50 });
    expect(beliefAbout([...team, { count: 0, of: 0 }], 2)).toBeNull();
    expect(beliefAbout(team, 0, 'proportion')).toBeNull();
  });

  test('refuses impossible counts and a rep who is not there', () => {
    expect(() => beliefAbout([{ count: -1, of: 5 }], 0)).toThrow(RangeError);
    expect(() => beliefAbout([{ count: 1, of: 5 }], 1)).toThrow(RangeError);
  });
});

describe('chance of wins', () => {
  testVectors<Beta & { n: number }>('planProb', ({ wins, n, a, b }) =>
    chanceOfWins(beta(a, b), wins, n),
  );

  test('is exact for records so long that no win at all has chance 0 to a computer', () => {
    // From 40-digit arithmetic (mpmath).
    expect(chanceOfWins(beta(50_000.5, 450_000.5), 90_000, 904_013)).toBeCloseTo(0.80003868748, 8);
    expect(chanceOfWins(beta(250.5, 2250.5), 1000, 10_500)).toBeCloseTo(0.76916963781829, 10);
    expect(chanceOfWins({ kind: 'rate', wins: 5000.5, units: 4000 }, 10_000, 8100)).toBeCloseTo(
      0.764413020855293,
      10,
    );
  });

  test('of no wins is certain, of more wins than units is nothing', () => {
    expect(chanceOfWins(beta(5.5, 45.5), 0, 0)).toBe(1);
    expect(chanceOfWins(beta(5.5, 45.5), 6, 5)).toBe(0);
    expect(chanceOfWins({ kind: 'rate', wins: 60.5, units: 50 }, 6, 5)).toBeGreaterThan(0);
    expect(chanceOfWins({ kind: 'rate', wins: 60.5, units: 50 }, 6, 0)).toBe(0);
  });

  test('at a given level is the binomial, and beyond 1 the Poisson', () => {
    expect(chanceOfWins({ kind: 'given', level: 0.5 }, 1, 2)).toBeCloseTo(0.75, 14);
    expect(chanceOfWins({ kind: 'given', level: 2 }, 1, 1)).toBeCloseTo(1 - Math.exp(-2), 14);
    expect(chanceOfWins({ kind: 'given', level: 1 }, 5, 5)).toBe(1);
    expect(chanceOfWins({ kind: 'given', level: 0 }, 1, 5)).toBe(0);
  });

  test('grows with the units, falls with the wins and stays between 0 and 1', () => {
    const parameter = fc.double({ min: 0.5, max: 500, noNaN: true });
    const belief = fc.oneof(
      fc.record({ kind: fc.constant('proportion' as const), wins: parameter, misses: parameter }),
      fc.record({ kind: fc.constant('rate' as const), wins: parameter, units: parameter }),
      fc.record({
        kind: fc.constant('given' as const),
        level: fc.double({ min: 0, max: 3, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(belief, fc.nat(60), fc.nat(300), (about, wins, units) => {
        const chance = chanceOfWins(about, wins, units);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(chanceOfWins(about, wins, units + 1)).toBeGreaterThanOrEqual(chance - 1e-11);
        expect(chanceOfWins(about, wins + 1, units)).toBeLessThanOrEqual(chance + 1e-11);
      }),
    );
  });

  test('refuses impossible counts and beliefs', () => {
    expect(() => chanceOfWins(beta(5.5, 45.5), -1, 5)).toThrow(RangeError);
    expect(() => chanceOfWins(beta(5.5, 45.5), 1, 1.5)).toThrow(RangeError);
    expect(() => chanceOfWins(beta(0, 45.5), 1, 5)).toThrow(RangeError);
    expect(() => chanceOfWins(beta(NaN, 45.5), 1, 5)).toThrow(RangeError);
    expect(() => chanceOfWins({ kind: 'given', level: -1 }, 1, 5)).toThrow(RangeError);
    expect(() => chanceOfWins({ kind: 'rate', wins: 1, units: 0 }, 1, 5)).toThrow(RangeError);
  });
});

describe('needed for wins', () => {
  testVectors<Beta & { prob: number }>('planNeed', ({ wins, prob, a, b }) =>
    neededForWins(beta(a, b), wins, prob),
  );
  testVectors<{ wins: number; prob: number; shape: number; exposure: number }>(
    'planNeedRate',
    ({ wins, prob, shape, exposure }) =>
      neededForWins({ kind: 'rate', wins: shape, units: exposure }, wins, prob),
  );
  testVectors<{ wins: number; prob: number; p: number }>('planPlugIn', ({ wins, prob, p }) =>
    neededForWins({ kind: 'given', level: p }, wins, prob),
  );

  test('is the smallest number that is enough', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom(0.5, 0.8, 0.9),
        (wins, won, lost, chance) => {
          const belief = beta(won + 0.5, lost + 0.5);
          const needed = neededForWins(belief, wins, chance);
          if (needed === null) return false;
          return (
            chanceOfWins(belief, wins, needed) >= chance &&
            chanceOfWins(belief, wins, needed - 1) < chance
          );
        },
      ),
    );
  });

  test('is more than wins divided by the ratio', () => {
    expect(neededForWins(beta(5.5, 45.5), 10)).toBe(147);
  });

  test('is none when a million would not do', () => {
    expect(neededForWins(beta(0.5, 450_000.5), 10)).toBeNull();
    expect(neededForWins({ kind: 'given', level: 0 }, 1)).toBeNull();
    expect(neededForWins(beta(5.5, 45.5), 1_000_000)).toBeNull();
  });

  test('of no wins is nothing', () => {
    expect(neededForWins(beta(5.5, 45.5), 0)).toBe(0);
  });

  test.each([0, 1, NaN])('refuses a chance of %s', (chance) => {
    expect(() => neededForWins(beta(5.5, 45.5), 1, chance)).toThrow(RangeError);
  });
});

describe('wins for a quota', () => {
  test('are rounded up, but not because of floating point', () => {
    expect(winsForQuota(10_000, 4_000, 2_500)).toBe(3);
    expect(winsForQuota(0.8, 0.2, 0.1)).toBe(6);
  });

  test('are none left once it is reached, and unknown without money per win', () => {
    expect(winsForQuota(10, 12, 5)).toBe(0);
    expect(winsForQuota(10, 2, null)).toBeNull();
    expect(winsForQuota(10, 2, 0)).toBeNull();
    expect(() => winsForQuota(NaN, 2, 1)).toThrow(RangeError);
  });
});
