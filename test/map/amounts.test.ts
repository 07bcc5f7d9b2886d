import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyCode, parseAmount } from '../../src/map/amounts.js';

const value = (cell: string) => parseAmount(cell).value;

describe('an amount that says its decimal mark, or needs none', () => {
  test.each([
    ['12500', 12500],
    ['0', 0],
    ['12500.5', 12500.5],
    ['12500.50', 12500.5],
    ['12500,5', 12500.5],
    ['12500,50', 12500.5],
    ['12,5', 12.5],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1.234.567,89', 1234567.89],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['12 500,50', 12500.5],
    ['12\u00a0500,50', 12500.5],
    ['12\u202f500', 12500],
    ["12'500.50", 12500.5],
    ['12’500', 12500],
    ['0,123', 0.123],
    ['0.123', 0.123],
    ['1234,567', 1234.567],
    ['.5', 0.5],
    [',5', 0.5],
    ['-250', -250],
    ['\u2212250', -250],
    ['+250', 250],
    ['(250.00)', -250],
    ["'-99", -99],
    ['1.5e3', 1500],
    ['1,117.10K', 1117100],
    ['2.5M', 2500000],
    ['3k', 3000],
  ])('%s is %d', (cell, number) => expect(value(cell)).toBeCloseTo(number, 9));
});

describe('a currency beside the number', () => {
  test.each([
    ['1.234,56 €', 1234.56, 'EUR'],
    ['€1,234.56', 1234.56, 'EUR'],
    ['€ 12,50', 12.5, 'EUR'],
    ['$1,234.50', 1234.5, 'USD'],
    ['US$ 12.50', 12.5, 'USD'],
    ['-$12.50', -12.5, 'USD'],
    ['$-12.50', -12.5, 'USD'],
    ['($12.50)', -12.5, 'USD'],
    ['£99.00', 99, 'GBP'],
    ["CHF 1'234.50", 1234.5, 'CHF'],
    ['1234.50 chf', 1234.5, 'CHF'],
    ['EUR 12,50', 12.5, 'EUR'],
    ['12,50 zł', 12.5, 'PLN'],
  ])('%s', (cell, number, currency) => {
    const amount = parseAmount(cell);
    expect([amount.value, amount.currency]).toEqual([number, currency]);
  });
});

describe('what is no number', () => {
  test.each([
    '',
    'a lot',
    '12 apples',
    '1,2,3',
    '1.2.3',
    '12,34,567',
    '1,23.45.6',
    '5%x',
    '--5',
    '(5',
    '5)',
    'Infinity',
    'NaN',
    '0x10',
    '12..5',
  ])('%j', (cell) => expect(value(cell)).toBeNaN());
});

test.each([
  ['12,500', 12500, 1],
  ['12.500', 12500, 2],
  ['1,234 €', 1234, 1],
])('%s could be thousands or decimals', (cell, number, doubt) => {
  expect(parseAmount(cell)).toMatchObject({ value: number, doubt, mark: null });
});

test.each([
  ['12.5', 'point'],
  ['12,5', 'comma'],
  ['1,234.5', 'point'],
  ['1.234,5', 'comma'],
  ['1,234,567', 'point'],
  ['1.234.567', 'comma'],
  ['12500', null],
])('%s settles the mark of its column as %s', (cell, mark) =>
  expect(parseAmount(cell).mark).toBe(mark),
);

test('whatever is written with two decimals is read back, in either style', () => {
  const cents = fc.integer({ min: -10_000_000_00, max: 10_000_000_00 });
  fc.assert(
    fc.property(cents, (amount) => {
      const [whole, fraction] = (Math.abs(amount) / 100).toFixed(2).split('.');
      const sign = amount < 0 ? '-' : '';
      const grouped = (mark: string) => whole!.replace(/\B(?=(\d{3})+$)/g, mark);
      for (const text of [
        `${sign}${whole}.${fraction}`,
        `${sign}${grouped(',')}.${fraction}`,
        `${sign}${grouped('.')},${fraction}`,
        `${sign}${grouped(' ')},${fraction} €`,
        `${sign}${grouped('’')}.${fraction}`,
      ]) {
        expect(value(text)).toBeCloseTo(amount / 100, 6);
      }
    }),
  );
});

test.each([
  ['€', 'EUR'],
  [' eur ', 'EUR'],
  ['$', 'USD'],
  ['euro', null],
  ['', null],
])('the code of %j is %s', (text, code) => expect(currencyCode(text)).toBe(code));
