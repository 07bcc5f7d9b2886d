import { describe, expect, test } from 'vitest';
import { rawRatio, requireCount } from '../../src/stats/counts.js';
import { isUsable, ratioKind } from '../../src/stats/ratio-kind.js';
import { restOfTeam } from '../../src/stats/rest-of-team.js';

describe('counts', () => {
  test.each([-1, 1.5, NaN, Infinity, 2 ** 60])('refuse %s and say what they want', (value) => {
    expect(() => requireCount(value, 'wins')).toThrow(
      new RangeError(`Cannot use ${value} as wins: a count is a whole number, 0 or more.`),
    );
  });

  test('0 of 0 is unknown, 0 of 5 is 0', () => {
    expect(rawRatio({ count: 0, of: 0 })).toBeNull();
    expect(rawRatio({ count: 0, of: 5 })).toBe(0);
    expect(rawRatio({ count: 12, of: 10 })).toBe(1.2);
  });
});

describe('the kind of a stage', () => {
  test('is a proportion while nobody has more events than units', () => {
    expect(
      ratioKind([
        { count: 5, of: 5 },
        { count: 0, of: 0 },
      ]),
    ).toBe('proportion');
    expect(ratioKind([])).toBe('proportion');
  });

  test('is a rate for everybody as soon as one rep has', () => {
    expect(
      ratioKind([
        { count: 54, of: 60 },
        { count: 72, of: 60 },
      ]),
    ).toBe('rate');
  });

  test('7 of 5 is usable as a rate only, 0 of 0 never', () => {
    expect(isUsable({ count: 7, of: 5 }, 'rate')).toBe(true);
    expect(isUsable({ count: 7, of: 5 }, 'proportion')).toBe(false);
    expect(isUsable({ count: 0, of: 0 }, 'rate')).toBe(false);
  });
});

describe('the rest of the team', () => {
  const team = [
    { count: 5, of: 50 },
    { count: 5, of: 60 },
    { count: 12, of: 70 },
  ];

  test('is everybody but the rep', () => {
    expect(restOfTeam(team, 1)).toEqual({ count: 17, of: 120 });
  });

  test('of a team of one is nothing', () => {
    expect(restOfTeam(team.slice(0, 1), 0)).toEqual({ count: 0, of: 0 });
  });

  test('refuses a rep who is not there', () => {
    expect(() => restOfTeam(team, 3)).toThrow('Cannot find rep 3: the team has 3, counted from 0.');
  });
});
