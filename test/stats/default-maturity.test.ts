import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversionWithin } from '../../src/stats/conversion-within.js';
import { defaultMaturity } from '../../src/stats/default-maturity.js';

const times = (count: number, day: number): number[] => Array<number>(count).fill(day);

describe('the age from which a cohort is mature', () => {
  test('is the first day at which 90 % of the wins to be expected have come', () => {
    expect(defaultMaturity({ won: [10, 20, 35, 50], notWon: times(4, 100) })).toBe(50);
    // Of ten wins the ninth is enough.
    const won = [1, 2, 3, 4, 5, 6, 7, 8, 9, 60];
    expect(defaultMaturity({ won, notWon: times(90, 100) })).toBe(9);
    expect(defaultMaturity({ won, notWon: times(90, 100) }, 0.5)).toBe(5);
    expect(defaultMaturity({ won, notWon: times(90, 100) }, 1)).toBe(60);
  });

  test('learns from the young for as long as they were followed', () => {
    // Half are too young to have won on day 40: the win of the other half counts double.
    const won = [...times(10, 5), ...times(10, 40)];
    expect(defaultMaturity({ won, notWon: [...times(40, 20), ...times(40, 100)] })).toBe(40);
    expect(
      defaultMaturity({ won: [...times(18, 5), 40], notWon: times(81, 100) }),
      'with everybody followed, 18 of 19 wins are enough',
    ).toBe(5);
  });

  test('does not read the curve where fewer than 10 are still followed', () => {
    const won = [...times(10, 5), 90];
    expect(defaultMaturity({ won, notWon: [...times(50, 30), ...times(5, 100)] })).toBe(5);
    expect(defaultMaturity({ won, notWon: [...times(50, 30), ...times(9, 100)] })).toBe(90);
  });

  test('is unknown without a win, and with too few prospects to tell', () => {
    expect(defaultMaturity({ won: [], notWon: [5, 9] })).toBeNull();
    expect(defaultMaturity({ won: [], notWon: [] })).toBeNull();
    expect(defaultMaturity({ won: [8], notWon: [2, 20] })).toBeNull();
  });

  test('is a day of a win, by which 90 % of the last value that can be read is reached, and no earlier one', () => {
    const days = fc.array(fc.nat(30), { maxLength: 60 });
    fc.assert(
      fc.property(days, days, (won, notWon) => {
        const maturity = defaultMaturity({ won, notWon });
        const steps = [...new Set(won)].sort((a, b) => a - b);
        const read = steps.filter((day) => {
          const young = notWon.filter((age) => age < day).length;
          const later = won.filter((win) => win >= day).length;
          return young === 0 || later + notWon.length - young >= 10;
        });
        const converted = conversionWithin({ won, notWon }, read).within.map(
          (one) => one.converted!,
        );
        const last = converted.at(-1);
        const first = read.find((_, at) => converted[at]! >= 0.9 * last! - 1e-9);
        expect(maturity).toBe(first ?? null);
      }),
    );
  });

  test.each([0, -0.1, 1.1, Number.NaN])('refuses the share %d', (share) => {
    expect(() => defaultMaturity({ won: [1], notWon: [] }, share)).toThrow(/between 0 and 1/);
  });
});
