import { UNASSIGNED } from '../../../cells/names/dictionary.js';
import { type Quotient, quotient } from '../../../funnel/ratios.js';
import { column, type Column, type MaybeHeading, type Plain } from './column.js';
import {
  count,
  day,
  type Decimals,
  left,
  naming,
  number,
  ratio,
  type RatioParts,
  share,
  text,
} from './document.js';
import { amountValues, type Amounts, partValues, type Parts, valueParts } from './fields.js';
import { voice } from '../../../say/voice.js';

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

/** A day, written as the language does, but for programs. */
export const dayColumn = <Row>(
  key: string,
  heading: MaybeHeading,
  value: (row: Row) => string | null,
): Column<Row> => column<Row>(key, heading, (row) => day(value(row)), value);

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

/** Whose something is; what is nobody's is called so, but for programs. */
export const repColumn = <Row>(rep: (row: Row) => string | null | undefined): Column<Row> =>
  column<Row>(
    'rep',
    left(voice().table.rep),
    (row) => text(voice().groups.name('rep', rep(row) ?? UNASSIGNED)),
    rep,
  );

/** The columns that name a group. Everybody together is in no group, and called the total. */
export const groupColumns = <Row>(
  names: readonly string[],
  groupIn: (row: Row) => Readonly<Record<string, string>>,
): Column<Row>[] =>
  names.map((name, place) => {
    // The name may be any header, "constructor" too.
    const labelIn = (row: Row): string | null => {
      const group = groupIn(row);
      return Object.hasOwn(group, name) ? group[name]! : null;
    };
    const all = place === 0 ? voice().groups.total : '';
    return column<Row>(
      name,
      naming(voice().groups.heading(name)),
      (row) => {
        const label = labelIn(row);
        return text(label === null ? all : voice().groups.name(name, label));
      },
      (row) => labelIn(row) ?? '',
    );
  });
