import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNoAmount, parseAmount } from '../../../src/cells/amounts/amounts.js';
import { currencyCode } from '../../../src/cells/amounts/money-units.js';

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
    ['3000', 3000],
    ['12\u2009500,50', 12500.5],
    ['1´234', 1234],
    ['12,34,567.00', 1234567],
    ['12,34,567', 1234567],
    ['1,23,456', 123456],
    ['(1,234.50)', -1234.5],
    ['(-5)', -5],
    ['-1.234,56', -1234.56],
    ['1.234,56-', -1234.56],
    ['1.234,-', 1234],
    ['5.—', 5],
    ['12.', 12],
    ["'+5", 5],
    ['="1.234,56"', 1234.56],
    ['=“12,50”', 12.5],
    ['"10,000.00"', 10000],
    ['0,00', 0],
    ['-0', 0],
    ['-0e1', 0],
    ['1e3', 1000],
    ['1,5E+03', 1500],
    ['1,5 Mio', 1500000],
    ['1,5 Mio.', 1500000],
    ['2,25 Mrd', 2250000000],
    ['3 Tsd.', 3000],
    ['1.2M', 1200000],
    ['4.35k', 4350],
    ['1.1MM', 1100000],
    ['2bn', 2000000000],
  ])('%s is %d', (cell, number) => expect(value(cell)).toBe(number));
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
    ['€ 2.900,00', 2900, 'EUR'],
    ['€ 11398,00', 11398, 'EUR'],
    ['12\u00a0500,50\u00a0€', 12500.5, 'EUR'],
    ['12\u202f500,50\u202f€', 12500.5, 'EUR'],
    ['$1,117.10K', 1117100, 'USD'],
    ['12k€', 12000, 'EUR'],
    ['k€ 12', 12000, 'EUR'],
    ['12 kEUR', 12000, 'EUR'],
    ['12 TEUR', 12000, 'EUR'],
    ['12,5 T€', 12500, 'EUR'],
    ['1,5 Mio. €', 1500000, 'EUR'],
    ['EUR 1,5 Mio', 1500000, 'EUR'],
    ['$ 1.5 million', 1500000, 'USD'],
    ['$5MM', 5000000, 'USD'],
    ['US$ 5k', 5000, 'USD'],
    ['5k US$', 5000, 'USD'],
    ['R$ 1,5 Mio', 1500000, 'BRL'],
    ['5 k CHF', 5000, 'CHF'],
    ['$ M 5', 5000000, 'USD'],
    ['R$ 1.234,56', 1234.56, 'BRL'],
    ['US$ 10', 10, 'USD'],
    ['10 $US', 10, 'USD'],
    ['$12.50 CAD', 12.5, 'CAD'],
    ['US$ 10 USD', 10, 'USD'],
    ['CAD $12.50', 12.5, 'CAD'],
    ['USD$12.50', 12.5, 'USD'],
    ['12 eur', 12, 'EUR'],
    ['12 XYZ', 12, 'XYZ'],
    ['EUR 1.234,56', 1234.56, 'EUR'],
    ['1.234,56 EUR', 1234.56, 'EUR'],
    ['1.234,56- €', -1234.56, 'EUR'],
    ['1.234,56 €-', -1234.56, 'EUR'],
    ['$ (1,234.50)', -1234.5, 'USD'],
    ['"$10,000.00"', 10000, 'USD'],
    ['SFr. 12.50', 12.5, 'CHF'],
    ['Rs.500', 500, 'INR'],
    ['12 KRW', 12, 'KRW'],
    ['1 200 kr', 1200, null],
    ['¥1,200.00', 1200, null],
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
    '1,23,45',
    '12.34.567',
    '1,2345,678',
    '1,23.45.6',
    '12-34',
    '12/34',
    '10:31',
    '2026-03-31',
    '31.03.2026',
    '12 34',
    '1 2 3',
    "1'2",
    '50%',
    '5"',
    'about $5',
    '12 kids',
    '12 mil',
    '12 MIL',
    '12 pcs',
    '12 tys',
    'hello 12',
    '€ 12 $',
    'US$ 12 CAD',
    '12k Mio',
    '5+',
    '-5-',
    '5()',
    '1e400',
    '-',
    'n/a',
    '١٢',
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
  ['1,117K', 1117000, 1],
  ['1.234 Mio', 1234000000, 2],
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
  ['12 500,500', 'comma'],
  ["1'234.5", 'point'],
  ['12,34,567', 'point'],
  ['1,117.10K', 'point'],
  ['1.234,-', 'comma'],
  ['1,5E+03', 'comma'],
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

test('digits without end are no number', () => {
  expect(value('9'.repeat(400))).toBeNaN();
  expect(value(`€ ${'9'.repeat(400)}`)).toBeNaN();
});

test('an amount scaled by a word is the number that its digits say', () => {
  const cents = fc.integer({ min: 0, max: 10_000_000 });
  fc.assert(
    fc.property(cents, (amount) => {
      const digits = (amount / 100).toFixed(2);
      expect(value(`${digits}K`)).toBe(amount * 10);
      expect(value(`${digits.replace('.', ',')} Mio. €`)).toBe(amount * 10_000);
    }),
  );
});

describe('whatever a locale writes as money is read back', () => {
  test.each([
    ...['en-US', 'en-GB', 'en-IN', 'it-IT', 'it-CH', 'fr-FR', 'fr-CH', 'fr-CA', 'de-DE', 'de-AT'],
    ...['de-CH', 'es-ES', 'es-MX', 'pt-BR', 'pt-PT', 'nl-NL', 'pl-PL', 'cs-CZ'],
  ])('%s', (locale) => {
    const formats = (['EUR', 'USD', 'GBP', 'CHF', 'BRL', 'CAD'] as const).flatMap((currency) =>
      (['symbol', 'code'] as const).flatMap((currencyDisplay) =>
        (['standard', 'accounting'] as const).map((currencySign) => ({
          currency,
          format: new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            currencyDisplay,
            currencySign,
          }),
        })),
      ),
    );
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000_00, max: 10_000_000_00 }), (cents) => {
        for (const { currency, format } of formats) {
          const text = format.format(cents / 100);
          const read = parseAmount(text);
          expect([text, read.value, read.doubt]).toEqual([text, cents / 100, 0]);
          // A bare $ is the dollar of the locale's own country.
          if (!/(^|[^A-Z])\$([^U]|$)/.test(text)) {
            expect([text, read.currency]).toEqual([text, currency]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

test('a long cell is looked at once', () => {
  const begun = performance.now();
  for (const start of ['', '12', '1.234', '€', '12 k', "1'234"]) {
    for (const filler of [' ', ',', '.', '1,', "'", 'k', '-', '€ ', '(', '"']) {
      expect(value(`${start}${filler.repeat(20_000)}x`)).toBeNaN();
    }
  }
  // A step for each pair of characters would take minutes.
  expect(performance.now() - begun).toBeLessThan(2000);
});

test('no text makes an infinite amount', () => {
  const pieces = fc.constantFrom(
    ...['1', '234', '99', '0', ',', '.', ' ', "'", '-', '+', '(', ')', '€', '$', 'k', 'Mio', 'e9'],
    ...['EUR', '"', '=', '\u202f', '’'],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const amount = parseAmount(parts.join(''));
      expect(Number.isNaN(amount.value) || Number.isFinite(amount.value)).toBe(true);
      expect(Object.is(amount.value, -0)).toBe(false);
      if (Number.isNaN(amount.value)) expect(amount).toMatchObject({ doubt: 0, mark: null });
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ...['', '  ', '\u00a0', '-', '--', '—', 'n/a', '#N/A', 'NULL', 'None', '(No value)', '="" '],
])('%j says that there is no amount', (cell) => expect(isNoAmount(cell)).toBe(true));

test.each(['0', '0,00', '-5', '(250)', 'a lot', '€', '--5'])('%j does not', (cell) =>
  expect(isNoAmount(cell)).toBe(false),
);

test.each([
  ['€', 'EUR'],
  [' eur ', 'EUR'],
  ['$', 'USD'],
  ['US Dollars : $', 'USD'],
  ['euro', 'EUR'],
  ['Euro (EUR)', 'EUR'],
  ['CHF - Schweizer Franken', 'CHF'],
  ['U.S. Dollar', 'USD'],
  ['£', 'GBP'],
  ['Pounds sterling', 'GBP'],
  ['FRANKEN', 'CHF'],
  ['Reais', 'BRL'],
  ['yen', 'JPY'],
  ['złoty', 'PLN'],
  ['Dólar canadense', 'CAD'],
  ['EUR / USD', null],
  ['Peso', null],
  ['TBD', null],
  ['abc', null],
  ['12', null],
  ['', null],
])('the code of %j is %s', (text, code) => expect(currencyCode(text)).toBe(code));
