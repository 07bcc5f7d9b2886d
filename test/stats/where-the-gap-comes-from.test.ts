import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainGap } from '../../src/stats/explain-gap.js';
import { shapleyParts } from '../../src/stats/shapley-parts.js';
import { numbersIn, path } from './arbitraries.js';
import { testVectors } from './vectors.js';

interface Sides {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

function product(factors: readonly number[]): number {
  return factors.reduce((result, factor) => result * factor, 1);
}

function sum(parts: readonly { part: number }[]): number {
  return parts.reduce((total, { part }) => total + part, 0);
}

/** Logarithmic mean Divisia index (Ang 2005): the usual alternative, for ratios above 0 only. */
function logMeanParts({ a, b }: Sides): number[] {
  const [x, y] = [product(a), product(b)];
  const mean = x === y ? x : (x - y) / (Math.log(x) - Math.log(y));
  return a.map((factor, place) => mean * Math.log(factor / (b[place] ?? NaN)));
}

describe('Shapley parts', () => {
  testVectors<Sides>('shapley', ({ a, b }) => shapleyParts(a, b).map(({ part }) => part));

  const factor = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 3, noNaN: true }));
  const sides = fc
    .integer({ min: 1, max: 7 })
    .chain((length) =>
      fc.tuple(
        fc.array(factor, { minLength: length, maxLength: length }),
        fc.array(factor, { minLength: length, maxLength: length }),
      ),
    );

  test('add up to the gap', () => {
    fc.assert(
      fc.property(sides, ([a, b]) => {
        const scale = product(a.map((own, place) => Math.max(own, b[place] ?? 0, 1)));
        expect(Math.abs(sum(shapleyParts(a, b)) - (product(a) - product(b)))).toBeLessThan(
          1e-13 * scale,
        );
      }),
    );
  });

  test('change sign when the sides are swapped', () => {
    fc.assert(
      fc.property(sides, ([a, b]) => {
        const back = shapleyParts(b, a);
        shapleyParts(a, b).forEach(({ part }, place) => {
          expect(back[place]?.part).toBeCloseTo(-part, 10);
        });
      }),
    );
  });

  test('come out the same in another order of the factors', () => {
    const [first, ...rest] = shapleyParts([120, 0.5, 0.9], [150, 0.4, 1.1]);
    const [r1, r2, last] = shapleyParts([0.5, 0.9, 120], [0.4, 1.1, 150]);
    expect(last?.part).toBeCloseTo(first?.part ?? NaN, 12);
    expect(r1?.part).toBeCloseTo(rest[0]?.part ?? NaN, 12);
    expect(r2?.part).toBeCloseTo(rest[1]?.part ?? NaN, 12);
  });

  test('are their multiplier times the difference', () => {
    const parts = shapleyParts([0.5, 0.2], [0.3, 0.4]);
    expect(parts[0]?.multiplier).toBeCloseTo(0.3, 15);
    expect(parts[0]?.part).toBeCloseTo(0.06, 15);
  });

  test('an unknown factor takes the other side, contributes exactly 0 and says so', () => {
    expect(shapleyParts([null, 0.5, null], [0.7, 0.5, null])).toEqual([
      { part: 0, multiplier: 0.5, noData: true },
      { part: 0, multiplier: 0.7, noData: false },
      { part: 0, multiplier: 0.35, noData: true },
    ]);
  });

  test('are none without factors, and refuse lists that do not match', () => {
    expect(shapleyParts([], [])).toEqual([]);
    expect(() => shapleyParts([1], [1, 2])).toThrow(RangeError);
    expect(() => shapleyParts([NaN], [1])).toThrow(RangeError);
    expect(() => shapleyParts([Infinity], [null])).toThrow(RangeError);
  });
});

describe('the logarithmic alternative', () => {
  testVectors<Sides>('lmdi', logMeanParts);

  test('nearly agrees when nothing is 0 and the sides are not far apart', () => {
    const ratio = fc.double({ min: 0.2, max: 0.9, noNaN: true });
    const change = fc.double({ min: 0.7, max: 1.4, noNaN: true });
    const both = fc.array(fc.tuple(ratio, change), { minLength: 5, maxLength: 6 });
    fc.assert(
      fc.property(both, (pairs) => {
        const a = pairs.map(([own]) => own);
        const b = pairs.map(([own, times]) => own * times);
        const usual = logMeanParts({ a, b });
        const largest = Math.max(...usual.map(Math.abs));
        shapleyParts(a, b).forEach(({ part }, place) => {
          expect(Math.abs(part - (usual[place] ?? NaN))).toBeLessThanOrEqual(0.1 * largest);
        });
      }),
    );
  });
});

describe('explained gap', () => {
  const names = ['targets', 'qualified', 'made', 'honoured', 'proposals', 'wins'];
  interface Input {
    readonly a: Record<string, number>;
    readonly b: Record<string, number>;
    readonly volume: boolean;
  }
  testVectors<Input>('decompose', ({ a, b, volume }) => {
    const counts = (side: Record<string, number>) => names.map((name) => side[name] ?? NaN);
    const ratios = (side: Record<string, number>) =>
      counts(side)
        .slice(1)
        .map((count, place) => (counts(side)[place] === 0 ? null : count / counts(side)[place]!));
    const parts = volume
      ? explainGap({ counts: counts(a) }, { counts: counts(b) })?.parts
      : shapleyParts(ratios(a), ratios(b));
    const labels = names.slice(1).map((name, place) => `${name}/${names[place]}`);
    if (volume) labels.unshift('targets');
    return Object.fromEntries(labels.map((label, place) => [label, parts?.[place]?.part]));
  });

  test('adds up to the observed gap, zeros or not', () => {
    fc.assert(
      fc.property(path(6), path(6), (a, b) => {
        const result = explainGap({ counts: a }, { counts: b })!;
        const observed = a.at(-1)! - b.at(-1)!;
        const size = 1 + Math.max(...numbersIn(result.parts).map(Math.abs));
        expect(result.gap).toBeCloseTo(observed, 10);
        expect(Math.abs(sum(result.parts) - observed)).toBeLessThan(1e-11 * size);
      }),
      { numRuns: 500 },
    );
  });

  test('has one part per step, with volume first', () => {
    const a = { counts: [100, 50, 45, 36, 18, 5] };
    const b = { counts: [80, 50, 45, 36, 18, 4] };
    const parts = explainGap(a, b)!.parts.map(({ part }) => part);
    expect(parts).toHaveLength(6);
    expect(parts[0]).toBeGreaterThan(0);
  });

  test('is none when ratios cannot give back the counts', () => {
    const gap = { counts: [100, 0, 5] };
    const fine = { counts: [100, 50, 5] };
    expect(explainGap(gap, fine)).toBeNull();
    expect(explainGap({ counts: [] }, { counts: [] })).toBeNull();
  });

  test('refuses impossible counts and paths that do not match', () => {
    const fine = { counts: [10, 1] };
    expect(() => explainGap({ counts: [10, -1] }, fine)).toThrow(RangeError);
    expect(() => explainGap({ counts: [10, 5, 1] }, fine)).toThrow(RangeError);
  });
});
