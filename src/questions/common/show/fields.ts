import type { Quotient } from '../../../funnel/ratios.js';
import type { Money } from '../../../funnel/sums.js';
import type { DurationsResult } from '../durations.js';
import type { Values } from './column.js';

type NumbersIn<T> = { [K in keyof T]: T[K] extends number | null ? K : never }[keyof T];

/** Parts of a thing by what follows the key in a header: `{ '': 'value', _low: 'low' }`. */
export type Parts<T> = Readonly<Record<string, NumbersIn<T>>>;

/** A column each for parts of a thing; empty where it is not there. */
export const partValues = <Row, T>(
  key: string,
  whole: (row: Row) => T | null | undefined,
  parts: Parts<T>,
): Values<Row> =>
  Object.fromEntries(
    Object.entries(parts).map(([suffix, part]) => [
      key + suffix,
      (row: Row) => whole(row)?.[part] as number | null | undefined,
    ]),
  );

/** A ratio with its interval. */
export const valueParts = {
  '': 'value',
  _low: 'low',
  _high: 'high',
} as const satisfies Parts<Quotient>;

/** How long something takes, under the same names in every sheet. */
export const durationParts = {
  _count: 'count',
  _median: 'median',
  _low: 'low',
  _high: 'high',
  _ninetieth_percentile: 'ninetiethPercentile',
} as const satisfies Parts<DurationsResult>;

export type Amounts = readonly Money[];

/**
 * A column a currency.
 *
 * @param none what stands where there is nothing in a currency; where nothing is known at all, null does
 */
export const amountValues = <Row>(
  key: string,
  currencies: readonly (string | null)[],
  amounts: (row: Row) => readonly { currency: string | null; amount: number | null }[] | null,
  none: 0 | null,
): Values<Row> =>
  Object.fromEntries(
    currencies.map((currency) => [
      `${key}_${currency ?? 'unknown'}`,
      (row: Row) => {
        const all = amounts(row);
        return all && (all.find((money) => money.currency === currency)?.amount ?? none);
      },
    ]),
  );

/** The currencies of a sum, in its order. */
export const currenciesIn = (money: readonly { currency: string | null }[]) =>
  money.map(({ currency }) => currency);
