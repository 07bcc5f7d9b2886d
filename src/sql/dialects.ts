import { between } from '../load/shapes/told.js';

/** What databases write differently: all there is to know of one stands in its column of this table. */
interface Dialect {
  readonly title: string;
  /** How its own client runs the query, for a comment. */
  readonly client: string;
  /** A name, quoted, so that it is no word of the language. */
  readonly name: (part: string) => string;
  /** A text, quoted. */
  readonly literal: (text: string) => string;
  /** Anything as a text; null stays null. */
  readonly text: (value: string) => string;
  /** Whether a text is a day there is, such as 2026-01-31; anything but true where it is none. */
  readonly isDay: (text: string) => string;
  /** The day so many days after one, as a text. */
  readonly plus: (day: string, days: number) => string;
  /** The Monday on or before a day, as a text. */
  readonly monday: (day: string) => string;
  /** Texts of a group, sorted, as one. @param by the column that makes a group */
  readonly joined: (text: string, by: string) => string;
  /** Whether that is said beside every row of the group, as an order within an aggregate is too new. */
  readonly joinsBesideRows?: true;
  /** The sum of amounts in millionths, as a text: exact, whatever the amounts are kept as. Null where there are none. */
  readonly millionths: (amount: string) => string;
}

const doubled = (mark: string) => (part: string) =>
  `${mark}${part.replaceAll(mark, mark + mark)}${mark}`;
const backticked = (part: string) => `\`${part}\``;
const plainLiteral = doubled("'");
/** Where a backslash begins something. */
const escapedLiteral = (text: string) =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
/** A decimal of six places without its point is a number of millionths. */
const pointless = (sum: string, type: string) => `replace(cast(${sum} as ${type}), '.', '')`;

const table = {
  postgres: {
    title: 'PostgreSQL',
    client: 'psql --csv -f q.sql',
    name: doubled('"'),
    literal: plainLiteral,
    text: (value) => `cast(${value} as text)`,
    isDay: (text) =>
      `case when ${text} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then cast(${text} as date) is not null end`,
    plus: (day, days) => `to_char(cast(${day} as date) + ${days}, 'YYYY-MM-DD')`,
    monday: (day) => `to_char(date_trunc('week', cast(${day} as date)), 'YYYY-MM-DD')`,
    joined: (text) => `string_agg(${text}, '${between}' order by ${text})`,
    millionths: (amount) =>
      pointless(`sum(cast(nullif(cast(${amount} as text), '') as numeric(38, 6)))`, 'text'),
  },
  duckdb: {
    title: 'DuckDB',
    client: 'duckdb crm.db -csv -f q.sql',
    name: doubled('"'),
    literal: plainLiteral,
    text: (value) => `cast(${value} as varchar)`,
    isDay: (text) => `cast(try_cast(${text} as date) as varchar) = ${text}`,
    plus: (day, days) => `cast(cast(${day} as date) + ${days} as varchar)`,
    monday: (day) => `cast(cast(date_trunc('week', cast(${day} as date)) as date) as varchar)`,
    joined: (text) => `string_agg(${text}, '${between}' order by ${text})`,
    millionths: (amount) =>
      pointless(`sum(cast(nullif(cast(${amount} as varchar), '') as decimal(32, 6)))`, 'varchar'),
  },
  clickhouse: {
    title: 'ClickHouse',
    client: 'clickhouse client --format CSVWithNames --queries-file q.sql',
    name: backticked,
    literal: escapedLiteral,
    text: (value) => `toString(${value})`,
    isDay: (text) => `toString(toDate32OrNull(${text})) = ${text}`,
    plus: (day, days) => `toString(addDays(toDate32(${day}), ${days}))`,
    monday: (day) => `toString(toMonday(toDate32(${day})))`,
    joined: (text) => `arrayStringConcat(arraySort(groupArray(${text})), '${between}')`,
    millionths: (amount) => `toString(sum(toInt128(round(${amount} * 1000000))))`,
  },
  bigquery: {
    title: 'BigQuery',
    client: 'bq query --format=csv --max_rows=10000000 --use_legacy_sql=false < q.sql',
    name: backticked,
    literal: escapedLiteral,
    text: (value) => `cast(${value} as string)`,
    isDay: (text) => `cast(safe_cast(${text} as date) as string) = ${text}`,
    plus: (day, days) => `cast(date_add(cast(${day} as date), interval ${days} day) as string)`,
    monday: (day) => `cast(date_trunc(cast(${day} as date), isoweek) as string)`,
    joined: (text) => `string_agg(${text}, '${between}' order by ${text})`,
    millionths: (amount) => `cast(sum(round(cast(${amount} as numeric), 6) * 1000000) as string)`,
  },
  snowflake: {
    title: 'Snowflake',
    client: 'snow sql --format csv -f q.sql',
    name: doubled('"'),
    literal: escapedLiteral,
    text: (value) => `to_varchar(${value})`,
    isDay: (text) => `to_varchar(try_to_date(${text}, 'YYYY-MM-DD'), 'YYYY-MM-DD') = ${text}`,
    plus: (day, days) => `to_varchar(dateadd(day, ${days}, to_date(${day})), 'YYYY-MM-DD')`,
    monday: (day) =>
      `to_varchar(dateadd(day, 1 - dayofweekiso(to_date(${day})), to_date(${day})), 'YYYY-MM-DD')`,
    joined: (text) => `listagg(${text}, '${between}') within group (order by ${text})`,
    millionths: (amount) => pointless(`sum(cast(${amount} as number(38, 6)))`, 'varchar'),
  },
  sqlite: {
    title: 'SQLite',
    client: 'sqlite3 -csv -header crm.db < q.sql',
    name: doubled('"'),
    literal: plainLiteral,
    text: (value) => `cast(${value} as text)`,
    isDay: (text) => `date(${text}) = ${text}`,
    plus: (day, days) => `date(${day}, '+${days} days')`,
    monday: (day) => `date(${day}, '-6 days', 'weekday 1')`,
    // The client of many systems is older than an order within an aggregate.
    joined: (text, by) =>
      `group_concat(${text}, '${between}') over (partition by ${by} order by ${text}\n    rows between unbounded preceding and unbounded following)`,
    joinsBesideRows: true,
    // A text is a number as far as it begins like one: only whole ones are, and thousands must not be decimals.
    millionths: (amount) =>
      `case when sum(typeof(${amount}) = 'text' and (ltrim(${amount}, '-') glob '*[^0-9.]*'
      or ${amount} like '%.%.%' or ${amount} like '%.___')) > 0 then 'text'
    else cast(sum(case when ${amount} <> '' then cast(round(${amount} * 1000000) as integer) end) as text) end`,
  },
} as const satisfies Record<string, Dialect>;

export type DialectName = keyof typeof table;

/** The databases that queries are written for. */
export const dialectNames = Object.keys(table) as [DialectName, ...DialectName[]];

/** What a database writes in its own way. */
export const dialectOf = (name: DialectName): Dialect => table[name];

export type { Dialect };
