import { expect, test } from 'vitest';
import { byCurrency } from '../../src/cells/amounts/by-currency.js';

test('sums of money come by currency, the unnamed one last', () => {
  const sums = ['USD', null, 'EUR'].map((currency) => ({ currency }));
  expect(sums.sort(byCurrency).map(({ currency }) => currency)).toEqual(['EUR', 'USD', null]);
});
