import type { Quotient } from '../../../funnel/ratios.js';
import type { Money } from '../../../funnel/sums.js';
import type { DurationsResult } from '../durations.js';
import type { Field } from './column.js';

type NumbersIn<T> = { [K in keyof T]: T[K] extends number | null ? K : never }[keyof T];

/** Parts of a thing by what follows the key in a header: `{ '': 'value', _low: 'low' }`. */
export type Parts<T> = Readonly<Record<string, NumbersIn<T>>>;

/** A column each for parts of a thing; empty where it is not there. */
export const partFields = <Row, T>(
  key: string,
  whole: (row: Row) => T | null | undefined,
  parts: Parts<T>,
): Field<Row>[] =>
  Object.entries(parts).map(([suffix, part]) => ({
    header: key + suffix,
    value: (row) => (whole(row)?.[part] as number | null | undefined) ?? null,
  }));

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
export const amountFields = <Row>(
  key: string,
  currencies: readonly (string | null)[],
  amounts: (row: Row) => readonly { currency: string | null; amount: number | null }[] | null,
  none: 0 | null,
): Field<Row>[] =>
  currencies.map((currency) => ({
    header: `${key}_${currency ?? 'unknown'}`,
    value: (row) => {
      const all = amounts(row);
      return all === null
        ? null
        : (all.find((money) => money.currency === currency)?.amount ?? none);
    },
  }));

/** The currencies of a sum, in its order. */
export const currenciesIn = (money: readonly { currency: string | null }[]) =>
  money.map(({ currency }) => currency);
