import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pearsonSpread } from '../../src/stats/pearson.js';
import { teamDifference } from '../../src/stats/team-difference.js';
import { testableReps } from '../../src/stats/testable-reps.js';
import { proportion } from './arbitraries.js';
import { ratios, testVectors, type Team } from './vectors.js';

describe('any difference in the team', () => {
  testVectors<Team>('homogeneity', (team) => {
    const result = teamDifference(ratios(team), 'proportion');
    return (
      result && {
        x2: result.chiSquare,
        x2adj: result.corrected,
        df: result.degreesOfFreedom,
        p: result.p,
        minExpected: result.smallestExpected,
      }
    );
  });

  testVectors<Team>('rateHomogeneity', (team) => {
    const result = teamDifference(ratios(team), 'rate');
    return result && { x2: result.chiSquare, df: result.degreesOfFreedom, p: result.p };
  });

  test('has no p-value when some expected count is below 1', () => {
    const few = [
      { count: 1, of: 3 },
      { count: 0, of: 2 },
    ];
    expect(teamDifference(few, 'proportion')).toMatchObject({ p: null, smallestExpected: 0.4 });
    const nobody = [
      { count: 0, of: 30 },
      { count: 0, of: 20 },
    ];
    expect(teamDifference(nobody, 'proportion')).toMatchObject({ p: null, chiSquare: 0 });
    expect(teamDifference(nobody, 'rate')).toMatchObject({ p: null, chiSquare: 0 });
  });

  test('is told although a third rep has a single target, which is left out and counted', () => {
    const two = [
      { count: 900, of: 1000 },
      { count: 300, of: 1000 },
    ];
    const result = teamDifference([two[0]!, { count: 1, of: 1 }, two[1]!], 'proportion');
    expect(result).toEqual({ ...teamDifference(two, 'proportion'), leftOut: 1 });
    expect(result?.p).toBeLessThan(0.001);
  });

  test('is nothing where fewer than two have enough data, and nobody is left out then', () => {
    const few = [
      { count: 5, of: 50 },
      { count: 1, of: 2 },
      { count: 0, of: 1 },
    ];
    expect(teamDifference(few, 'proportion')).toMatchObject({ p: null, leftOut: 0 });
  });

  test('leaves out the smallest first, only as long as one is too small', () => {
    fc.assert(
      fc.property(fc.array(proportion(), { maxLength: 9 }), (reps) => {
        const { reps: left, leftOut } = testableReps(reps, 'proportion');
        const withData = reps.filter(({ of }) => of > 0);
        expect(left.length + leftOut).toBe(withData.length);
        const largest = [...withData].sort((one, two) => two.of - one.of);
        expect(left.map(({ of }) => of).sort((a, b) => b - a)).toEqual(
          largest.slice(0, left.length).map(({ of }) => of),
        );
        const smallest = pearsonSpread(left, 'proportion')?.smallestExpected ?? 1;
        expect(smallest).toBeGreaterThan(1 - 1e-9);
      }),
    );
  });

  test('leaves out reps without data, and needs two with data', () => {
    const two = [
      { count: 12, of: 40 },
      { count: 25, of: 50 },
    ];
    const nothing = { count: 0, of: 0 };
    expect(teamDifference([...two, nothing], 'proportion')).toEqual(
      teamDifference(two, 'proportion'),
    );
    expect(teamDifference([{ count: 12, of: 40 }, nothing], 'proportion')).toBeNull();
    expect(teamDifference([], 'rate')).toBeNull();
  });

  test('is not computed on 7 of 5, and refuses impossible counts', () => {
    expect(
      teamDifference(
        [
          { count: 7, of: 5 },
          { count: 1, of: 9 },
        ],
        'proportion',
      ),
    ).toBeNull();
    expect(() => teamDifference([{ count: -1, of: 0 }], 'rate')).toThrow(RangeError);
  });
});
