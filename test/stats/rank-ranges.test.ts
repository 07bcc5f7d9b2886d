import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountOf } from '../../src/stats/counts.js';
import { holmAdjust } from '../../src/stats/holm.js';
import { differencePValue } from '../../src/stats/mid-p.js';
import { logWeight, QUICK_ERROR, quickMidP } from '../../src/stats/quick-mid-p.js';
import { rankRanges } from '../../src/stats/rank-ranges.js';
import type { RatioKind } from '../../src/stats/ratio-kind.js';
import { proportion, rate } from './arbitraries.js';
import { ratios, testVectors, type Team } from './vectors.js';

function pairPValues(reps: readonly CountOf[], kind: RatioKind): (number | null)[] {
  return reps.flatMap((one, place) =>
    reps.slice(place + 1).map((two) => differencePValue(one, two, kind)),
  );
}

/** The definition, step by step, with no short cut. */
function slowRankRanges(reps: readonly CountOf[], kind: RatioKind): unknown {
  const adjusted = holmAdjust(pairPValues(reps, kind));
  const results = reps.map(() => ({ best: 1, worst: reps.length }));
  let place = 0;
  for (let i = 0; i < reps.length; i += 1) {
    for (let j = i + 1; j < reps.length; j += 1) {
      const p = adjusted[place] ?? 1;
      place += 1;
      const [one, two, first, second] = [reps[i], reps[j], results[i], results[j]];
      if (p >= 0.05 || !one || !two || !first || !second) continue;
      const oneIsBetter = one.count / one.of > two.count / two.of;
      (oneIsBetter ? second : first).best += 1;
      (oneIsBetter ? first : second).worst -= 1;
    }
  }
  return results;
}

function bigTeam(size: number, units: number, spread: number): CountOf[] {
  return Array.from({ length: size }, (_, place) => ({
    count: Math.round(units * (0.3 + spread * Math.sin(place))),
    of: units + place,
  }));
}

describe('rank range', () => {
  testVectors<Team>('rankRange', (team) => {
    const reps = ratios(team);
    const ranges = rankRanges(reps, 'proportion');
    return {
      best: ranges.map((range) => range?.best),
      worst: ranges.map((range) => range?.worst),
      holm: holmAdjust(pairPValues(reps, 'proportion')),
    };
  });

  test.each(['proportion', 'rate'] as const)('is its definition, only faster (%s)', (kind) => {
    const counts = (kind === 'rate' ? rate(400) : proportion(400)).filter(({ of }) => of > 0);
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 14 }), (reps) => {
        expect(rankRanges(reps, kind)).toEqual(slowRankRanges(reps, kind));
      }),
    );
  });

  test.each([
    [50, 0.2],
    [500, 0.2],
    [5000, 0.02],
    [50_000, 0.02],
  ])('is its definition for 40 reps of %i units and a spread of %f', (units, spread) => {
    const reps = bigTeam(40, units, spread);
    expect(rankRanges(reps, 'proportion')).toEqual(slowRankRanges(reps, 'proportion'));
    expect(rankRanges(reps, 'rate')).toEqual(slowRankRanges(reps, 'rate'));
  });

  test('falls back on the exact p-values when a pair is right on its limit', () => {
    const tie = [
      { count: 0, of: 3 },
      { count: 3, of: 3 },
    ];
    expect(rankRanges(tie, 'proportion')).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
    ]);
  });

  test('falls back on the exact p-values for counts beyond ten million', () => {
    const huge = [
      { count: 6_000_000, of: 20_000_000 },
      { count: 6_100_000, of: 20_000_000 },
    ];
    expect(rankRanges(huge, 'proportion')).toEqual([
      { best: 2, worst: 2 },
      { best: 1, worst: 1 },
    ]);
  });

  test('of 200 reps takes well under a second even on a slow machine', () => {
    const reps = bigTeam(200, 5000, 0.1);
    rankRanges(reps, 'proportion');
    const start = performance.now();
    const ranges = rankRanges(reps, 'proportion');
    expect(performance.now() - start).toBeLessThan(300);
    expect(ranges).toHaveLength(200);
  });

  test('is its definition for many reps of few different records', () => {
    const records = fc.array(
      proportion(12).filter(({ of }) => of > 0),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(records, fc.array(fc.nat(3), { maxLength: 40 }), (kinds, places) => {
        const reps = places.map((place) => kinds[place % kinds.length]!);
        expect(rankRanges(reps, 'proportion')).toEqual(slowRankRanges(reps, 'proportion'));
      }),
    );
  });

  test('of 20,000 reps keeps no table of their 200 million pairs', () => {
    const reps = Array.from({ length: 20_000 }, (_, place) => {
      const of = 40 + (place % 41);
      return { count: Math.round(of * (0.2 + 0.02 * (place % 7))), of };
    });
    const before = process.memoryUsage().rss;
    const ranges = rankRanges(reps, 'proportion');
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
    expect(ranges).toHaveLength(20_000);
  });

  test('leaves out reps without data, and one rep is 1st', () => {
    const reps = [
      { count: 5, of: 50 },
      { count: 0, of: 0 },
      { count: 30, of: 70 },
    ];
    expect(rankRanges(reps, 'proportion')).toEqual([
      { best: 2, worst: 2 },
      null,
      { best: 1, worst: 1 },
    ]);
    expect(rankRanges(reps.slice(0, 1), 'proportion')).toEqual([{ best: 1, worst: 1 }]);
    expect(rankRanges([], 'rate')).toEqual([]);
  });

  test('keeps two reps apart who are the same object', () => {
    const same = { count: 30, of: 70 };
    expect(rankRanges([same, same, { count: 5, of: 50 }], 'proportion')).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
      { best: 3, worst: 3 },
    ]);
  });

  test('refuses impossible counts', () => {
    expect(() => rankRanges([{ count: -1, of: 2 }], 'rate')).toThrow(RangeError);
  });
});

describe('quick p-value', () => {
  test.each(['proportion', 'rate'] as const)(
    'is within its error of the exact one (%s)',
    (kind) => {
      const counts = (kind === 'rate' ? rate(3000) : proportion(3000)).filter(({ of }) => of > 0);
      fc.assert(
        fc.property(counts, counts, (one, two) => {
          const both = { count: one.count + two.count, of: one.of + two.of };
          const chance = logWeight(one, kind) + logWeight(two, kind) - logWeight(both, kind);
          const quick = quickMidP(one, two, kind, chance);
          const exact = differencePValue(one, two, kind) ?? NaN;
          if (quick === 1) return exact > 0.06;
          return exact < 1e-290 || Math.abs(quick / exact - 1) < QUICK_ERROR;
        }),
        { numRuns: 1000 },
      );
    },
  );
});
