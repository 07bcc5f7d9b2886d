import { type Quotient, quotient } from '../../../funnel/ratios.js';
import { column, type Column, type Field, type MaybeHeading } from './column.js';
import { count, type Decimals, naming, number, ratio, type RatioParts, text } from './document.js';
import { amountFields, type Amounts, partFields, type Parts } from './fields.js';

/** A text, the same for people and programs. */
export const textColumn = <Row>(
  key: string,
  heading: MaybeHeading,
  value: (row: Row) => string,
): Column<Row> => column<Row>(key, heading, (row) => text(value(row)), [{ header: key, value }]);

/** How many; null where it is unknown. */
export const countColumn = <Row>(
  key: string,
  heading: MaybeHeading,
  value: (row: Row) => number | null,
  fields: readonly Field<Row>[] = [{ header: key, value }],
): Column<Row> => column<Row>(key, heading, (row) => count(value(row)), fields);

/** A number that people read rounded. */
export const numberColumn = <Row>(
  key: string,
  heading: MaybeHeading,
  value: (row: Row) => number | null | undefined,
  {
    decimals = 'needed',
    fields = [{ header: key, value: (row) => value(row) ?? null }],
  }: { readonly decimals?: Decimals; readonly fields?: readonly Field<Row>[] } = {},
): Column<Row> => column<Row>(key, heading, (row) => number(value(row), decimals), fields);

const unknown = quotient(null, null);

/** A ratio; null where no column tells it. */
export const ratioColumn = <Row>(
  key: string,
  heading: MaybeHeading,
  value: (row: Row) => Quotient | null | undefined,
  { parts, ...shown }: RatioParts & { readonly parts: Parts<Quotient> },
): Column<Row> =>
  column<Row>(
    key,
    heading,
    (row) => ratio(value(row) ?? unknown, shown),
    partFields(key, value, parts),
  );

/** Money, in a sheet a column a currency. */
export const moneyColumn = <Row>(
  key: string,
  heading: MaybeHeading,
  currencies: readonly (string | null)[],
  value: (row: Row) => Amounts | null,
  none: 0 | null = 0,
): Column<Row> =>
  column<Row>(
    key,
    heading,
    (row) => ({ kind: 'money', money: value(row) ?? [] }),
    amountFields(key, currencies, value, none),
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
      [{ header: name, value: (row) => label(row, '') }],
    );
  });
