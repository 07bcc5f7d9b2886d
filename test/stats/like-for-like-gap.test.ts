import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeForLikeGap, type Segment } from '../../src/stats/like-for-like-gap.js';
import { numbersIn, proportion } from './arbitraries.js';
import { testVectors } from './vectors.js';

interface Strata {
  readonly x1: readonly number[];
  readonly n1: readonly number[];
  readonly x2: readonly number[];
  readonly n2: readonly number[];
}

function segments({ x1, n1, x2, n2 }: Strata): Segment[] {
  return x1.map((count, place) => ({
    first: { count, of: n1[place] ?? 0 },
    second: { count: x2[place] ?? 0, of: n2[place] ?? 0 },
  }));
}

const STONES = segments({ x1: [81, 192], n1: [87, 263], x2: [234, 55], n2: [270, 80] });

describe('like-for-like gap', () => {
  testVectors<Strata>('likeForLike', (strata) => {
    const result = likeForLikeGap(segments(strata));
    return result && { rd: result.gap, crude: result.rawGap, mix: result.mix };
  });
  testVectors<Strata>('likeForLikeSE', (strata) => likeForLikeGap(segments(strata))?.standardError);
  testVectors<Strata>('cmh', (strata) => {
    const result = likeForLikeGap(segments(strata));
    return result && { x2: result.chiSquare, p: result.p };
  });

  test('warns when the mix turns the sign round', () => {
    expect(likeForLikeGap(STONES)?.warning).toBe('other sign');
  });

  test('warns when half of the raw gap or more is mix', () => {
    const mixed = segments({ x1: [40, 1], n1: [50, 10], x2: [7, 5], n2: [10, 50] });
    expect(likeForLikeGap(mixed)?.warning).toBe('mostly mix');
  });

  test('does not warn when the mix is the same', () => {
    const same = segments({ x1: [10, 20], n1: [40, 40], x2: [5, 10], n2: [40, 40] });
    expect(likeForLikeGap(same)).toMatchObject({ warning: null });
    const equal = segments({ x1: [10, 20], n1: [40, 40], x2: [10, 20], n2: [40, 40] });
    expect(likeForLikeGap(equal)).toMatchObject({ gap: 0, mix: 0, p: 1, warning: null });
  });

  test('of one segment is the raw gap', () => {
    const result = likeForLikeGap(STONES.slice(0, 1));
    expect(result?.gap).toBeCloseTo(81 / 87 - 234 / 270, 14);
    expect(result?.mix).toBeCloseTo(0, 14);
  });

  test('is none when no segment has both, or there is none', () => {
    const apart = segments({ x1: [1, 0], n1: [5, 0], x2: [0, 2], n2: [0, 5] });
    expect(likeForLikeGap(apart)).toBeNull();
    expect(likeForLikeGap([])).toBeNull();
  });

  test('is none for 7 of 5 or 3 of 0, and refuses impossible counts', () => {
    const fine = { count: 1, of: 5 };
    expect(likeForLikeGap([{ first: { count: 7, of: 5 }, second: fine }])).toBeNull();
    expect(likeForLikeGap([{ first: { count: 3, of: 0 }, second: fine }])).toBeNull();
    expect(() => likeForLikeGap([{ first: { count: -1, of: 5 }, second: fine }])).toThrow(
      RangeError,
    );
  });

  const any = fc.array(fc.record({ first: proportion(8), second: proportion(8) }), {
    maxLength: 5,
  });

  test('changes sign when the two are swapped', () => {
    fc.assert(
      fc.property(any, (list) => {
        const there = likeForLikeGap(list);
        const back = likeForLikeGap(
          list.map(({ first, second }) => ({ first: second, second: first })),
        );
        if (there === null || back === null) return there === back;
        expect(back.gap).toBeCloseTo(-there.gap, 12);
        expect(back.mix).toBeCloseTo(-there.mix, 12);
        expect(back.standardError).toBeCloseTo(there.standardError, 7);
        expect(back.p).toBeCloseTo(there.p, 9);
        return back.warning === there.warning;
      }),
    );
  });

  test('never gives NaN, and a p between 0 and 1', () => {
    fc.assert(
      fc.property(any, (list) => {
        const result = likeForLikeGap(list);
        expect(numbersIn(result).every(Number.isFinite)).toBe(true);
        return result === null || (result.p >= 0 && result.p <= 1);
      }),
    );
  });
});
