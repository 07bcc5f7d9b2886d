import { type Quotient, quotient } from '../../../funnel/ratios.js';
import { column, type Column, type MaybeHeading, type Plain } from './column.js';
import {
  count,
  type Decimals,
  naming,
  number,
  ratio,
  type RatioParts,
  share,
  text,
} from './document.js';
import { amountValues, type Amounts, partValues, type Parts, valueParts } from './fields.js';

/**
 * A text, the same for people and programs.
 *
 * @param absent what people see where there is none; programs see nothing
 */
export const textColumn = <Row>(
  key: string,
  heading: MaybeHeading,
  value: (row: Row) => string | null | undefined,
  absent = '',
): Column<Row> => column<Row>(key, heading, (row) => text(value(row) ?? absent), value);

/**
 * How many; null where it is unknown.
 *
 * @param open how many more there may be, which people see beside it
 */
export const countColumn = <Row>(
  key: string,
  heading: MaybeHeading,
  value: (row: Row) => number | null | undefined,
  plain: Plain<Row> = value,
  open: (row: Row) => number | null | undefined = () => 0,
): Column<Row> =>
  column<Row>(key, heading, (row) => count(value(row) ?? null, open(row) ?? 0), plain);

/** A number that people read rounded. */
export const numberColumn = <Row>(
  key: string,
  heading: MaybeHeading,
  value: (row: Row) => number | null | undefined,
  {
    decimals = 'needed',
    plain = value,
  }: { readonly decimals?: Decimals; readonly plain?: Plain<Row> } = {},
): Column<Row> => column<Row>(key, heading, (row) => number(value(row), decimals), plain);

/** A share, 1 for 100 %. */
export const shareColumn = <Row>(
  key: string,
  heading: MaybeHeading,
  value: (row: Row) => number | null | undefined,
): Column<Row> => column<Row>(key, heading, (row) => share(value(row) ?? null), value);

const unknown = quotient(null, null);

/** A ratio; null where no column tells it. */
export const ratioColumn = <Row>(
  key: string,
  heading: MaybeHeading,
  { parts = valueParts, ...shown }: RatioParts & { readonly parts?: Parts<Quotient> },
  value: (row: Row) => Quotient | null | undefined,
): Column<Row> =>
  column<Row>(
    key,
    heading,
    (row) => ratio(value(row) ?? unknown, shown),
    partValues(key, value, parts),
  );

/**
 * Money, in a sheet a column a currency.
 *
 * @param all something in each currency there is
 */
export const moneyColumn = <Row>(
  key: string,
  heading: MaybeHeading,
  all: readonly { readonly currency: string | null }[],
  value: (row: Row) => Amounts | null,
): Column<Row> =>
  column<Row>(
    key,
    heading,
    (row) => ({ kind: 'money', money: value(row) ?? [] }),
    amountValues(key, all, 0, value),
  );

/** The columns that name a group. Everybody together is in no group, and called the total. */
export const groupColumns = <Row>(
  names: readonly string[],
  groupIn: (row: Row) => Readonly<Record<string, string>>,
): Column<Row>[] =>
  names.map((name, place) => {
    // The name may be any header, "constructor" too.
    const label = (row: Row, total: string): string => {
      const group = groupIn(row);
      return Object.hasOwn(group, name) ? group[name]! : total;
    };
    return column<Row>(
      name,
      naming(name[0]!.toUpperCase() + name.slice(1)),
      (row) => text(label(row, place === 0 ? 'Total' : '')),
      (row) => label(row, ''),
    );
  });
