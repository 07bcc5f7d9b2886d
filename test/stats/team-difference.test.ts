import { describe, expect, test } from 'vitest';
import { teamDifference } from '../../src/stats/team-difference.js';
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
