import { grouped } from './numbers.js';

/** Sums of money, one a currency: `125,000 EUR + 3,200.50 CHF`. */
export const moneyText = (
  money: readonly { readonly currency: string | null; readonly amount: number }[],
): string =>
  money
    .map(({ currency, amount }) => {
      const digits = grouped(amount, Number.isInteger(amount) ? 0 : 2);
      return currency === null ? digits : `${digits} ${currency}`;
    })
    .join(' + ');
