import { type Cell, type Heading, type TableBlock, text } from './document.js';

/** What a column says, for people and for programs: declared once, for tables, pages and sheets. */
export interface Column<Row> {
  /** What it is called where columns are chosen. */
  readonly key: string;
  /** null where it is for programs alone, or has nothing to show. */
  readonly heading: Heading | null;
  readonly cell: (row: Row) => Cell;
  /** Nothing where it is for people alone. */
  readonly plain: Plain<Row>;
}

/** A plain value: text, number, or null for the unknown. */
export type Datum = string | number | null;

/** A yes or no, as programs get it; empty where it is unknown. */
export const yesNo = (value: boolean | null | undefined): string =>
  value === null || value === undefined ? '' : value ? 'yes' : 'no';

/** Plain data: numbers unrounded, one row a line. */
export interface Sheet {
  readonly header: readonly string[];
  /** To be looked at one after the other. */
  readonly rows: Iterable<readonly Datum[]>;
}

/** The heading of a column that may have nothing to show. */
export type MaybeHeading = Heading | false | null;

/** What programs get of a column: a value under its own key, or values by their headers. */
export type Plain<Row> = Value<Row> | Readonly<Record<string, Value<Row>>> | Values<Row>;
type Value<Row> = (row: Row) => Datum | undefined;
/** Headers may be the same: a currency can be called anything. */
export type Values<Row> = readonly (readonly [header: string, value: Value<Row>])[];

function valuesOf<Row>({ key, plain }: Column<Row>): Values<Row> {
  if (typeof plain === 'function') return [[key, plain]];
  return Array.isArray(plain) ? (plain as Values<Row>) : Object.entries(plain);
}

/** @param plain what programs get; nothing where it is for people alone */
export const column = <Row>(
  key: string,
  heading: MaybeHeading,
  cell: (row: Row) => Cell,
  plain: Plain<Row> = {},
): Column<Row> => ({ key, heading: heading || null, cell, plain });

/** A column for programs alone. */
export const data = <Row>(key: string, value: Value<Row>): Column<Row> =>
  column(key, null, () => text(''), value);

/** Columns by their keys, in this order; those that are not there are left out. */
export const chosen = <Row>(
  columns: readonly Column<Row>[],
  keys: readonly string[],
): Column<Row>[] => keys.flatMap((key) => columns.filter((each) => each.key === key));

/** What people see of these columns: one line a row, rows that stand apart below. */
export function tableOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  {
    title = null,
    footer = [],
    ...narrower
  }: Partial<Pick<TableBlock, 'title' | 'gives' | 'isFlat'>> & {
    readonly footer?: readonly Row[];
  } = {},
): TableBlock {
  const shown = columns.flatMap(({ key, heading, cell }) =>
    heading === null ? [] : [{ heading: { ...heading, key }, cell }],
  );
  const line = (row: Row) => shown.map(({ cell }) => cell(row));
  return {
    title,
    columns: shown.map(({ heading }) => heading),
    rows: rows.map(line),
    footer: footer.map(line),
    ...narrower,
  };
}

/** What programs get of these columns. */
export function sheetOf<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): Sheet {
  const values = columns.flatMap(valuesOf);
  return {
    header: values.map(([header]) => header),
    rows: {
      *[Symbol.iterator]() {
        for (const row of rows) yield values.map(([, value]) => value(row) ?? null);
      },
    },
  };
}
