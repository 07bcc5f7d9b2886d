import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shrinkRates } from '../../src/stats/shrink-rates.js';
import { numbersIn, proportion, rate } from './arbitraries.js';
import { ratios, testVectors, type Team } from './vectors.js';

function named(team: Team, kind: 'proportion' | 'rate'): unknown {
  const result = shrinkRates(ratios(team), kind);
  if (result === null) return null;
  const { teamRate: mu, strength: M, strengths: Mi, rates: shrunk } = result;
  return { mu, M, Mi, shrunk };
}

describe('shrunk rates', () => {
  testVectors<Team>('shrink', (team) => named(team, 'proportion'));
  testVectors<Team>('shrinkRate', (team) => named(team, 'rate'));
});

describe.each(['proportion', 'rate'] as const)('shrunk rates (%s)', (kind) => {
  const counts = kind === 'rate' ? rate() : proportion();

  test('lie between the raw ratio and the team rate', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 12 }), (reps) => {
        const result = shrinkRates(reps, kind);
        if (result === null) return reps.every(({ of }) => of === 0);
        reps.forEach(({ count, of }, place) => {
          const shrunk = result.rates[place] ?? NaN;
          const raw = of === 0 ? result.teamRate : count / of;
          expect(shrunk).toBeGreaterThanOrEqual(Math.min(raw, result.teamRate) - 1e-12);
          expect(shrunk).toBeLessThanOrEqual(Math.max(raw, result.teamRate) + 1e-12);
        });
        return true;
      }),
    );
  });

  test('are numbers for zeros, one rep and 200 reps', () => {
    const two = [
      { count: 0, of: 0 },
      { count: 0, of: 5 },
    ];
    const many = Array.from({ length: 200 }, (_, place) => ({ count: place % 7, of: 7 + place }));
    for (const reps of [two, many, many.slice(0, 1), two.slice(1)]) {
      const result = shrinkRates(reps, kind);
      expect(result?.rates).toHaveLength(reps.length);
      expect(numbersIn(result).some(Number.isNaN)).toBe(false);
    }
  });

  test('of one rep is the raw ratio', () => {
    expect(shrinkRates([{ count: 3, of: 12 }], kind)?.rates).toEqual([0.25]);
  });

  test('of a rep without data is the team rate, and changes nobody else', () => {
    const team = [
      { count: 5, of: 50 },
      { count: 30, of: 70 },
    ];
    const with0 = shrinkRates([...team, { count: 0, of: 0 }], kind);
    const without = shrinkRates(team, kind);
    expect(with0?.rates.slice(0, 2)).toEqual(without?.rates);
    expect(with0?.rates[2]).toBe(without?.teamRate);
  });

  test('are none when nobody has data, or there is nobody', () => {
    expect(shrinkRates([{ count: 0, of: 0 }], kind)).toBeNull();
    expect(shrinkRates([], kind)).toBeNull();
  });

  test('refuse impossible counts', () => {
    expect(() => shrinkRates([{ count: 0.5, of: 0 }], kind)).toThrow(RangeError);
  });
});

test('two reps as different as can be are shrunk by one case of the team', () => {
  const apart = (of: number) =>
    shrinkRates(
      [
        { count: of, of },
        { count: 0, of },
      ],
      'proportion',
    );
  expect(apart(10)).toEqual({
    teamRate: 0.5,
    strength: 1,
    strengths: [1, 1],
    rates: [10.5 / 11, 0.5 / 11],
  });
  expect(apart(1)?.rates).toEqual([0.75, 0.25]);
});

test('proportions above 1 are not shrunk: a data error', () => {
  expect(
    shrinkRates(
      [
        { count: 7, of: 5 },
        { count: 1, of: 5 },
      ],
      'proportion',
    ),
  ).toBeNull();
});
