/** Databases that run in this process: tables go in, a query runs, CSV comes out as its client would print it. */
import { PGlite } from '@electric-sql/pglite';
import { DuckDBInstance } from '@duckdb/node-api';
import initSqlite from 'sql.js';
import type { DialectName } from '../../src/sql/dialects.js';
import { csv, type Fields } from '../properties/exports.js';

/** How a column is kept: as a text unless something else is said. */
type Types = Readonly<Record<string, 'date' | 'timestamp' | 'decimal' | 'double' | 'integer'>>;

/** A table by its name. */
export interface MadeTable {
  readonly name: string;
  readonly types: Types;
  readonly rows: readonly Fields[];
}

export interface Database {
  readonly dialect: DialectName;
  /** Makes the tables anew. */
  readonly fill: (tables: readonly MadeTable[]) => Promise<void>;
  /** The answer to a query, as CSV with a header. */
  readonly ask: (sql: string) => Promise<string>;
}

const quoted = (name: string) => `"${name}"`;
const literal = (text: string) => (text === '' ? 'null' : `'${text.replaceAll("'", "''")}'`);

/** Statements that make a table, its empty cells being null. */
function statements({ name, types, rows }: MadeTable, typeOf: (type: string) => string): string[] {
  const columns = Object.keys(rows[0]!);
  const declared = columns.map((column) => `${quoted(column)} ${typeOf(types[column] ?? 'text')}`);
  const values = rows.map(
    (row) => `(${columns.map((column) => literal(row[column]!)).join(', ')})`,
  );
  return [
    `drop table if exists ${quoted(name)}`,
    `create table ${quoted(name)} (${declared.join(', ')})`,
    `insert into ${quoted(name)} values ${values.join(', ')}`,
  ];
}

const cellOf = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);

/** Rows of an answer as CSV. */
const answer = (names: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  rows.length === 0
    ? `${names.join(',')}\n`
    : csv(rows.map((row) => Object.fromEntries(names.map((name, at) => [name, cellOf(row[at])]))));

/** DuckDB, once some statements were run. */
export async function duckdbWith(made: readonly string[]): Promise<Database> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const sql of made) await connection.run(sql);
  const types: Readonly<Record<string, string>> = { text: 'varchar', decimal: 'decimal(18, 2)' };
  return {
    dialect: 'duckdb',
    async fill(tables) {
      for (const sql of tables.flatMap((table) => statements(table, (type) => types[type] ?? type)))
        await connection.run(sql);
    },
    async ask(sql) {
      const reader = await connection.runAndReadAll(sql);
      return answer(reader.columnNames(), reader.getRowsJson());
    },
  };
}

export const duckdb = (): Promise<Database> => duckdbWith([]);

export async function postgres(): Promise<Database> {
  const database = await PGlite.create();
  const types: Readonly<Record<string, string>> = {
    decimal: 'numeric(18, 2)',
    double: 'double precision',
  };
  return {
    dialect: 'postgres',
    async fill(tables) {
      for (const sql of tables.flatMap((table) => statements(table, (type) => types[type] ?? type)))
        await database.exec(sql);
    },
    async ask(sql) {
      const { fields, rows } = await database.query<unknown[]>(sql, [], {
        rowMode: 'array',
        // What its client prints is what it says itself.
        parsers: new Proxy({}, { get: () => (text: string) => text, has: () => true }),
      });
      return answer(
        fields.map(({ name }) => name),
        rows,
      );
    },
  };
}

export async function sqlite(): Promise<Database> {
  const { Database: Sqlite } = await initSqlite();
  const database = new Sqlite();
  const types: Readonly<Record<string, string>> = {
    decimal: 'real',
    double: 'real',
    date: 'text',
    timestamp: 'text',
  };
  return {
    dialect: 'sqlite',
    async fill(tables) {
      for (const sql of tables.flatMap((table) => statements(table, (type) => types[type] ?? type)))
        database.run(sql);
    },
    async ask(sql) {
      const [found] = database.exec(sql);
      return found === undefined ? '' : answer(found.columns, found.values);
    },
  };
}
