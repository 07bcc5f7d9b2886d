import type { Numbers } from './numbers.js';

/** A sum in one currency; null where none is named. */
interface Sum {
  readonly currency: string | null;
  readonly amount: number;
}

/**
 * The writing of sums of money, which is that of their numbers; the examples are in English.
 *
 * @param withoutAmount what stands behind a number of deals nobody priced
 */
export function moneyIn({ grouped }: Pick<Numbers, 'grouped'>, withoutAmount: string) {
  /**
   * A sum of money: `12,000 EUR`, `3,200.50 CHF`; without a currency where none is named.
   *
   * @param decimals two where it stands among sums with a fraction; else as it needs
   */
  const sumText = ({ currency, amount }: Sum, decimals?: 2): string =>
    `${grouped(amount, decimals ?? (Number.isInteger(amount) ? 0 : 2))}${currency === null ? '' : ` ${currency}`}`;

  /** Sums of money, one a currency: `125,000 EUR + 3,200.50 CHF`, `100 EUR − 200 USD`. */
  const moneyText = (money: readonly Sum[], decimals?: 2): string =>
    money
      .map(({ currency, amount }, at) => {
        if (at === 0) return sumText({ currency, amount }, decimals);
        return `${amount < 0 ? '−' : '+'} ${sumText({ currency, amount: Math.abs(amount) }, decimals)}`;
      })
      .join(' ');

  return {
    sumText,
    moneyText,
    /** What deals are worth, where some have no amount: `70 EUR (1 without an amount)`. */
    worthText: (money: readonly Sum[], unpriced: number): string =>
      unpriced === 0
        ? moneyText(money)
        : `${moneyText(money)} (${grouped(unpriced)} ${withoutAmount})`,
  };
}
