import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { falseDiscoveryRates } from '../../src/stats/false-discovery-rates.js';
import { holmAdjust } from '../../src/stats/holm.js';
import { list, testVectors } from './vectors.js';

interface Input {
  readonly p: number | readonly number[];
}

const methods = [
  ['Holm', holmAdjust],
  ['false discovery rates', falseDiscoveryRates],
] as const;

describe('Holm', () => {
  testVectors<Input>('holm', ({ p }) => holmAdjust(list(p)));
});

describe('false discovery rates', () => {
  testVectors<Input>('bh', ({ p }) => falseDiscoveryRates(list(p)));
});

describe.each(methods)('%s', (_, adjust) => {
  test('leaves cells without a test alone and does not count them', () => {
    expect(adjust([null, 0.01, null, 0.04])).toEqual([
      null,
      ...adjust([0.01]).map(() => 0.02),
      null,
      0.04,
    ]);
    expect(adjust([])).toEqual([]);
    expect(adjust([null])).toEqual([null]);
  });

  test('never lowers a p-value, keeps their order and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (pValues) => {
        const adjusted = adjust(pValues);
        const pairs = pValues.map((p, place) => ({ p, q: adjusted[place] ?? NaN }));
        pairs.sort((one, two) => one.p - two.p || one.q - two.q);
        pairs.forEach(({ p, q }, place) => {
          expect(q).toBeGreaterThanOrEqual(p * (1 - 1e-11));
          expect(q).toBeLessThanOrEqual(1);
          expect(q).toBeGreaterThanOrEqual(pairs[place - 1]?.q ?? 0);
        });
      }),
    );
  });

  test.each([NaN, -0.1, 1.1])('refuses p = %s', (p) => {
    expect(() => adjust([p])).toThrow(RangeError);
  });
});
