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
  Object.entries(parts).map(([suffix, part]) => [
    key + suffix,
    (row) => whole(row)?.[part] as number | null | undefined,
  ]);

/** A ratio with what it may be, and its interval. */
export const valueParts = {
  '': 'value',
  _least: 'least',
  _most: 'most',
  _open: 'open',
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
 * @param all something in each currency there is
 * @param none what stands where there is nothing in a currency; where nothing is known at all, null does
 */
export const amountValues = <Row>(
  key: string,
  all: readonly { readonly currency: string | null }[],
  none: 0 | null,
  amounts: (row: Row) => readonly { currency: string | null; amount: number | null }[] | null,
): Values<Row> =>
  all.map(({ currency }) => [
    `${key}_${currency ?? 'unknown'}`,
    (row) => {
      const found = amounts(row);
      return found && (found.find((money) => money.currency === currency)?.amount ?? none);
    },
  ]);
