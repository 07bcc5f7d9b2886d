import { sumText } from '../../src/say/en/money.js';
import { describe, expect, test } from 'vitest';
import { chanceText, things } from '../../src/say/en/things.js';
import { andList, listed, shortList } from '../../src/say/en/lists.js';
import { decimal, pointsRange, whole } from '../../src/say/en/numbers.js';
import { picturePhrases } from '../../src/say/en/pictures.js';
import { countOf } from '../../src/say/en/plurals.js';
import { reportPhrases } from '../../src/say/en/report.js';

describe('lists', () => {
  test('join their last two with "and"', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(andList)).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });

  test('that are long say how many more there are', () => {
    expect(shortList(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
    expect(shortList(['a', 'b'], 2)).toBe('a, b');
    expect(listed(['a', 'b', 'c'], 1)).toBe('"a" and 2 more');
  });
});

describe('counts', () => {
  test('are of one thing, or of several', () => {
    expect([0, 1, 1.04, 1.9, 12_500].map((count) => countOf(count, 'win'))).toEqual([
      '0 wins',
      '1 win',
      '1 win',
      '1.9 wins',
      '12,500 wins',
    ]);
    expect(things(2, 'held')).toBe('2 appointments held');
  });

  test('of rows are told digit by digit', () => {
    expect(countOf(12_500, 'row')).toBe('12,500 rows');
    expect(countOf(1, 'activity', 'activities')).toBe('1 activity');
  });
});

describe('numbers', () => {
  test('have a decimal where they need one', () => {
    expect([5, 4.96, 1.94].map(decimal)).toEqual(['5', '5', '1.9']);
    expect(whole(-0.4)).toBe('0');
  });

  test('of money have cents where there are any, and a currency where one is named', () => {
    expect(sumText({ currency: 'EUR', amount: 12_000 })).toBe('12,000 EUR');
    expect(sumText({ currency: null, amount: 3200.5 })).toBe('3,200.50');
  });

  test('of a difference have a range within 100 points, or none', () => {
    expect(pointsRange(-0.096, 0.14)).toBe('−9.6 to +14.0');
    expect(pointsRange(-1, 1)).toBe('−100.0 to +100.0');
    expect([pointsRange(-1.2, 0.1), pointsRange(0, 1.01), pointsRange(null, 0.1)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('of chances are never told as certain where they are not', () => {
    expect([0, 0.001, 0.29, 0.999, 1].map(chanceText)).toEqual([
      'about 0 of 100 cases',
      'fewer than 1 of 100 cases',
      'about 29 of 100 cases',
      'more than 99 of 100 cases',
      'about 100 of 100 cases',
    ]);
  });
});

describe('pictures', () => {
  test('without a single real mark do not say that nothing differs', () => {
    expect(picturePhrases.heat(null, 'rep')).toBe(
      'No single rep stands out at a single step by more than luck would explain',
    );
  });

  test('call the weakest step as every other place does', () => {
    const counts = { numerator: 5, denominator: 25, openNumerator: 0, openDenominator: 0 };
    const share = { ...counts, value: 0.2, low: null, high: null };
    const said = 'he weakest step is closing: 20.0 % (5/25)';
    expect(reportPhrases.weakest('closing', share)).toBe(`T${said}.`);
    expect(picturePhrases.funnel(5, 100, { step: 'closing', share })).toBe(
      `5 of 100 targets won; t${said}`,
    );
    expect(reportPhrases.weakest('closing', { ...share, openDenominator: 3 })).toContain(
      '(5/25–28)',
    );
  });
});
