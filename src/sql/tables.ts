/** The tables of a configuration that a query reads. */
import { noTables, notInShapes } from '../errors/sql.js';
import { type Config } from '../understand/config.js';
import { isTableSource, type TableSource } from '../understand/source-config.js';
import type { Dialect } from './dialects.js';

/** What is known of the tables of a database. */
export interface Tables {
  readonly prospects: TableSource;
  readonly activities: readonly TableSource[];
}

/**
 * The tables that a configuration lists.
 *
 * @param file the configuration, for messages
 * @throws SpancoError where no query can be made of them
 */
export function tablesOf(file: string | null, config: Config | null): Tables {
  const sources = (config?.sources ?? []).filter(isTableSource);
  const [prospects, ...others] = sources.filter(({ as }) => as === 'prospects');
  if (prospects === undefined) throw noTables(file, 'noProspects');
  if (others.length > 0) throw noTables(file, 'severalProspects');
  if (prospects.columns?.id === undefined) {
    throw noTables(file, 'noId', prospects.table);
  }
  if (sources.some(({ as }) => as === 'history')) {
    throw notInShapes('history', '', null);
  }
  const activities = sources.filter(({ as }) => as === 'activities');
  for (const { table, columns = {} } of activities) {
    if (columns.prospect === undefined) {
      throw noTables(file, 'noProspect', table);
    }
  }
  return { prospects: withCurrency(prospects), activities };
}

/** The currency of amounts that name none stands for what the column leaves empty. */
function withCurrency(source: TableSource): TableSource {
  const { currency, constants, columns } = source;
  if (currency === undefined || columns?.amount === undefined) return source;
  return { ...source, constants: { currency, ...constants } };
}

/** Whether a table tells something of a field. */
export const tellsOf = ({ columns = {}, constants = {} }: TableSource, field: string): boolean =>
  columns[field] !== undefined || constants[field] !== undefined;

/** A table as a query names it, with a short name for its rows. */
export const tableIn = ({ name }: Dialect, { table }: TableSource, rows: string): string =>
  `${table.split('.').map(name).join('.')} as ${rows}`;

/** Texts of the columns of a table, never null. */
export function texts(
  dialect: Dialect,
  { columns = {}, constants = {} }: TableSource,
  rows: string,
) {
  const { name, text, literal } = dialect;
  const raw = (column: string): string => `${rows}.${name(column)}`;
  const ofColumn = (column: string): string => `coalesce(${text(raw(column))}, '')`;
  return {
    raw,
    ofColumn,
    /** What stands in the column of a field, else what stands for every row, else nothing. */
    ofField: (field: string): string => {
      const [column, constant] = [columns[field], constants[field]];
      if (column === undefined) return constant === undefined ? "''" : literal(constant);
      return constant === undefined
        ? ofColumn(column)
        : `coalesce(nullif(${text(raw(column))}, ''), ${literal(constant)})`;
    },
  };
}
