import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { luckRange } from '../../src/stats/luck-range.js';
import { differencePValue, fisherMidP, rateMidP } from '../../src/stats/mid-p.js';
import { settle } from '../../src/stats/settle.js';
import { binomial, hypergeometric, tailsAt } from '../../src/stats/tails.js';
import { verdictOf } from '../../src/stats/verdict.js';
import { proportion, rate } from './arbitraries.js';
import { testVectors, type Two } from './vectors.js';

const anyKind = fc.constantFrom('proportion', 'rate');

describe('tails of a count', () => {
  test('of two coins are a quarter, a half and a quarter', () => {
    expect(tailsAt(binomial(2, 0.5), 1)).toEqual({ below: 0.25, at: 0.5, above: 0.25 });
  });

  test('of a hand of cards are those counted out', () => {
    // Three wins dealt to two groups of three: 1, 9, 9 and 1 of the 20 ways.
    const { below, at, above } = tailsAt(hypergeometric(3, 3, 3), 1);
    expect([below, at, above].map((chance) => chance * 20)).toEqual([
      expect.closeTo(1, 13),
      expect.closeTo(9, 13),
      expect.closeTo(10, 13),
    ]);
  });

  test('far out are small but not lost', () => {
    expect(tailsAt(binomial(1000, 0.5), 0).at / 2 ** -1000).toBeCloseTo(1, 9);
  });

  test('of a certain outcome are nothing', () => {
    expect(tailsAt(hypergeometric(10, 20, 0), 0)).toEqual({ below: 0, at: 1, above: 0 });
  });
});

describe('settling', () => {
  test('puts a tie that floating point moved back on its limit', () => {
    expect(settle(0.04999999999999999, 13)).toBe(0.05);
    expect(fisherMidP({ count: 0, of: 3 }, { count: 3, of: 3 })).toBe(0.05);
  });
});

describe('p-value of two proportions', () => {
  testVectors<Two>('midp', ({ x1, n1, x2, n2 }) =>
    fisherMidP({ count: x1, of: n1 }, { count: x2, of: n2 }),
  );

  test('is 1 when nobody or everybody succeeded', () => {
    expect(fisherMidP({ count: 0, of: 10 }, { count: 0, of: 20 })).toBe(1);
    expect(fisherMidP({ count: 10, of: 10 }, { count: 20, of: 20 })).toBe(1);
  });

  test('is none without data or with more successes than trials', () => {
    expect(fisherMidP({ count: 0, of: 0 }, { count: 1, of: 2 })).toBeNull();
    expect(fisherMidP({ count: 1, of: 2 }, { count: 3, of: 2 })).toBeNull();
  });

  test('keeps its digits for a million and for one in 10 to the 26', () => {
    // From 40-digit arithmetic (mpmath).
    const million = fisherMidP({ count: 500, of: 1_000_000 }, { count: 600, of: 1_000_000 });
    const tiny = fisherMidP({ count: 100, of: 200 }, { count: 10, of: 200 });
    expect((million ?? 0) / 0.00255777878110603).toBeCloseTo(1, 11);
    expect((tiny ?? 0) / 3.37149702907109e-26).toBeCloseTo(1, 11);
  });
});

describe('p-value of two rates', () => {
  testVectors<Two>('rateMidp', ({ x1, n1, x2, n2 }) =>
    rateMidP({ count: x1, of: n1 }, { count: x2, of: n2 }),
  );

  test('is 1 without events and none without units', () => {
    expect(rateMidP({ count: 0, of: 3 }, { count: 0, of: 4 })).toBe(1);
    expect(rateMidP({ count: 5, of: 0 }, { count: 1, of: 4 })).toBeNull();
  });
});

describe('p-value by kind', () => {
  test('is exactly the same when the two are swapped, and lies between 0 and 1', () => {
    fc.assert(
      fc.property(rate(), rate(), anyKind, (one, two, kind) => {
        const p = differencePValue(one, two, kind);
        expect(differencePValue(two, one, kind)).toBe(p);
        return p === null || (p >= 0 && p <= 1);
      }),
    );
  });

  test.each([-1, 2.5, NaN, Infinity])('refuses %s as a count', (bad) => {
    const fine = { count: 1, of: 2 };
    for (const kind of ['proportion', 'rate'] as const) {
      expect(() => differencePValue({ count: bad, of: 2 }, fine, kind)).toThrow(RangeError);
      expect(() => differencePValue(fine, { count: 1, of: bad }, kind)).toThrow(RangeError);
      expect(() => luckRange({ count: bad, of: 2 }, fine, kind)).toThrow(RangeError);
    }
  });
});

describe('verdict', () => {
  test.each([
    [0, 'real'],
    [0.0499, 'real'],
    [0.05, 'leaning'],
    [0.1999, 'leaning'],
    [0.2, 'luck'],
    [1, 'luck'],
    [null, 'none'],
  ] as const)('of p = %s is %s', (p, word) => {
    expect(verdictOf(p)).toBe(word);
  });

  test.each([NaN, -0.1, 1.1])('refuses p = %s', (p) => {
    expect(() => verdictOf(p)).toThrow(RangeError);
  });

  test('never grows weaker when all counts are multiplied', () => {
    const strength = { none: 0, luck: 1, leaning: 2, real: 3 };
    fc.assert(
      fc.property(rate(30), rate(30), fc.integer({ min: 2, max: 12 }), anyKind, (a, b, k, kind) => {
        const times = ({ count, of }: typeof a) => ({ count: count * k, of: of * k });
        const before = verdictOf(differencePValue(a, b, kind));
        const after = verdictOf(differencePValue(times(a), times(b), kind));
        return strength[after] >= strength[before];
      }),
      { numRuns: 2000 },
    );
  });

  test('never grows weaker when small counts are doubled: all of them', () => {
    const strength = { none: 0, luck: 1, leaning: 2, real: 3 };
    for (let n1 = 1; n1 <= 10; n1 += 1) {
      for (let n2 = n1; n2 <= 10; n2 += 1) {
        for (let x1 = 0; x1 <= n1; x1 += 1) {
          for (let x2 = 0; x2 <= n2; x2 += 1) {
            for (const kind of ['proportion', 'rate'] as const) {
              const once = differencePValue({ count: x1, of: n1 }, { count: x2, of: n2 }, kind);
              const twice = differencePValue(
                { count: 2 * x1, of: 2 * n1 },
                { count: 2 * x2, of: 2 * n2 },
                kind,
              );
              if (strength[verdictOf(twice)] < strength[verdictOf(once)]) {
                expect.fail(`${x1}/${n1} and ${x2}/${n2}: ${once} became ${twice}`);
              }
            }
          }
        }
      }
    }
  });
});

describe('luck range', () => {
  testVectors<Two>('luckRange', ({ x1, n1, x2, n2 }) => {
    const range = luckRange({ count: x1, of: n1 }, { count: x2, of: n2 }, 'proportion');
    return range && { low: range[0], high: range[1] };
  });

  test('is left exactly by the counts whose difference is real', () => {
    fc.assert(
      fc.property(rate(40), rate(40), anyKind, (one, two, kind) => {
        const range = luckRange(one, two, kind);
        const pooled = one.count + two.count;
        if (range === null) return differencePValue(one, two, kind) === null;
        for (let count = 0; count <= pooled; count += 1) {
          const p = differencePValue(
            { count, of: one.of },
            { count: pooled - count, of: two.of },
            kind,
          );
          if (p === null) continue;
          if ((count < range[0] || count > range[1]) !== p < 0.05) return false;
        }
        return true;
      }),
    );
  });

  test('does not contradict the verdict on large counts either', () => {
    fc.assert(
      fc.property(proportion(1_000_000), proportion(1_000_000), (one, two) => {
        const range = luckRange(one, two, 'proportion');
        const p = fisherMidP(one, two);
        if (range === null || p === null) return range === p;
        return (one.count < range[0] || one.count > range[1]) === p < 0.05;
      }),
      { numRuns: 60 },
    );
  });

  test('of nothing at all is 0 to 0, and without data there is none', () => {
    expect(luckRange({ count: 0, of: 10 }, { count: 0, of: 20 }, 'rate')).toEqual([0, 0]);
    expect(luckRange({ count: 0, of: 0 }, { count: 1, of: 20 }, 'proportion')).toBeNull();
  });

  test('of a million takes milliseconds', () => {
    const million = { count: 500_000, of: 1_000_000 };
    luckRange(million, million, 'proportion');
    const start = performance.now();
    expect(luckRange(million, million, 'proportion')).toEqual([499_308, 500_692]);
    expect(performance.now() - start).toBeLessThan(100);
  });
});
